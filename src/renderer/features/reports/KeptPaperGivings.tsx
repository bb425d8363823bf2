import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DateField, IconButton, SectionHead, Segmented, TextField, useDates, useText } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import { GivingWay, type PaperGiving, PaperGivingFields } from '#shared/domain/paper-record.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './KeptPaper.module.css';
import { KeptPaperForm, useDayError } from './KeptPaperForm.tsx';

/** Who has the paper, and the way to note one more. */
export function KeptPaperGivings({ paper }: { readonly paper: PaperRecord }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { client } = useEngine();
  const [isAsking, setAsking] = useState(false);
  const remove = useChange({
    write: ({ id }: PaperGiving) => client.paperRecord.removeGiving({ givingId: id }),
    said: (_, { recipient }) => say('paperRecord.giving.removed', { recipient }),
  });
  return (
    <section className={styles.part}>
      <SectionHead title={say('paperRecord.givenTo')} />
      {paper.givings.length === 0 ? (
        <p className="caption">{say('paperRecord.givenTo.none')}</p>
      ) : (
        <ul className={styles.entries} aria-label={say('paperRecord.givenTo')}>
          {paper.givings.map((giving) => (
            <li key={giving.id} className={styles.entry}>
              <span>
                {giving.recipient}
                <span className={styles.second}>
                  {say('paperRecord.givingLine', { way: say(`paperRecord.way.${giving.way}`), date: dates.full(giving.givenOn) })}
                </span>
              </span>
              <IconButton
                icon="trash"
                kind="quiet"
                size="small"
                label={say('paperRecord.giving.remove', { recipient: giving.recipient })}
                onPress={() => void remove.run(giving)}
              />
            </li>
          ))}
        </ul>
      )}
      <FailureBanner failure={remove.failure} />
      <Button icon="plus" onPress={() => setAsking(true)}>
        {say('paperRecord.give')}
      </Button>
      {isAsking ? <GiveForm paper={paper} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function GiveForm({ paper, onClose }: { readonly paper: PaperRecord; readonly onClose: () => void }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const dayError = useDayError();
  const [recipient, setRecipient] = useState('');
  const [way, setWay] = useState<GivingWay>('handedOver');
  const [day, setDay] = useState<CalendarDate | null>(paper.today);
  const [tried, setTried] = useState(false);
  const give = useChange({
    write: (fields: PaperGivingFields) => client.paperRecord.give({ ...fields, reportId: paper.record.id }),
    said: (_, fields) => say('paperRecord.give.said', { recipient: fields.recipient }),
  });
  const errors = { recipient: recipient.trim() === '' ? say('paperRecord.error.recipient') : undefined, day: dayError(day, paper) };
  const read = PaperGivingFields.safeParse({ recipient, way, givenOn: day });
  return (
    <KeptPaperForm
      title={say('paperRecord.give')}
      verb={say('paperRecord.give.submit')}
      keep={say('paperRecord.give.cancel')}
      typed={[recipient, way, day]}
      write={() => {
        setTried(true);
        return read.success && errors.day === undefined ? give.run(read.data) : null;
      }}
      failure={give.failure}
      onClose={onClose}
    >
      <TextField
        label={say('paperRecord.give.recipient')}
        value={recipient}
        onChange={setRecipient}
        maxLength={200}
        autoFocus
        error={tried ? errors.recipient : undefined}
      />
      <div className={styles.ways}>
        <Segmented
          label={say('paperRecord.give.way')}
          choices={GivingWay.options.map((value) => ({ value, label: say(`paperRecord.way.${value}`) }))}
          value={way}
          onChange={setWay}
        />
      </div>
      <DateField label={say('paperRecord.give.day')} value={day} onChange={setDay} error={tried ? errors.day : undefined} />
    </KeptPaperForm>
  );
}

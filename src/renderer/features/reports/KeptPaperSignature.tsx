import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, DateField, SectionHead, Tag, TextField, useDates, useText } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import type { AttachmentId } from '#shared/domain/ids.ts';
import { hasSignatureLines, PaperSigningFields } from '#shared/domain/paper-record.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './KeptPaper.module.css';
import { KeptPaperForm, useDayError } from './KeptPaperForm.tsx';
import { KeptPaperScans } from './KeptPaperScans.tsx';

interface KeptPaperSignatureProps {
  readonly paper: PaperRecord;
  /** The scan that stands beside the paper. */
  readonly shown: AttachmentId | null;
  readonly onShow: (scan: AttachmentId | null) => void;
}

/** Whether the paper is signed, by whom and when, with the scans of the signed original. */
export function KeptPaperSignature({ paper, shown, onShow }: KeptPaperSignatureProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const [isAsking, setAsking] = useState(false);
  const { signing } = paper;
  return (
    <section className={styles.part}>
      <SectionHead
        title={say('paperRecord.signature')}
        aside={
          signing === null ? undefined : (
            <Tag tone="ok" icon="lock">
              {say('paperRecord.standing.signed')}
            </Tag>
          )
        }
      />
      {signing === null ? (
        <>
          <p className="caption">
            {say(hasSignatureLines(paper.record.kind) ? 'paperRecord.signature.open' : 'paperRecord.signature.noLines')}
          </p>
          <Button icon="pencil" onPress={() => setAsking(true)}>
            {say('paperRecord.sign')}
          </Button>
        </>
      ) : (
        <>
          <p>{say('paperRecord.signature.signed', { signedBy: signing.signedBy, date: dates.full(signing.signedOn) })}</p>
          <p className="caption">{say(signing.isClosed ? 'paperRecord.signature.frozen' : 'paperRecord.signature.stillOpen')}</p>
        </>
      )}
      {signing === null && paper.scans.length === 0 ? null : <KeptPaperScans paper={paper} shown={shown} onShow={onShow} />}
      {isAsking ? <SignForm paper={paper} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function SignForm({ paper, onClose }: { readonly paper: PaperRecord; readonly onClose: () => void }): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const dayError = useDayError();
  const [signedBy, setSignedBy] = useState('');
  const [day, setDay] = useState<CalendarDate | null>(paper.today);
  const [tried, setTried] = useState(false);
  const sign = useChange({
    write: (fields: PaperSigningFields) => client.paperRecord.sign({ ...fields, reportId: paper.record.id }),
    said: () => say('paperRecord.sign.said'),
  });
  const errors = { signedBy: signedBy.trim() === '' ? say('paperRecord.error.signedBy') : undefined, day: dayError(day, paper) };
  const read = PaperSigningFields.safeParse({ signedBy, signedOn: day });
  return (
    <KeptPaperForm
      title={say('paperRecord.sign')}
      verb={say('paperRecord.sign.submit')}
      keep={say('paperRecord.sign.cancel')}
      typed={[signedBy, day]}
      write={() => {
        setTried(true);
        return read.success && errors.day === undefined ? sign.run(read.data) : null;
      }}
      failure={sign.failure}
      onClose={onClose}
    >
      <p className="secondary">{say('paperRecord.sign.about')}</p>
      <TextField
        label={say('paperRecord.sign.signedBy')}
        value={signedBy}
        onChange={setSignedBy}
        maxLength={200}
        autoFocus
        error={tried ? errors.signedBy : undefined}
      />
      <DateField label={say('paperRecord.sign.day')} value={day} onChange={setDay} error={tried ? errors.day : undefined} />
    </KeptPaperForm>
  );
}

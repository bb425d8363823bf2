import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { Button, Segmented, TextField, useText } from '#renderer/ui/index.ts';
import type { ConfidenceMoment } from '#shared/domain/assessment/confidence.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './Assessments.module.css';
import { NumberScale } from './NumberScale.tsx';

interface ConfidenceFormProps {
  readonly clientId: ClientId;
  /** What a reading "after" is still to be taken of: the first one offered. */
  readonly waiting: string | null;
}

/** One reading: about what, before or after, and a number. */
export function ConfidenceForm({ clientId, waiting }: ConfidenceFormProps): ReactElement {
  const say = useText();
  const { client } = useEngine();
  const [about, setAbout] = useState(waiting ?? '');
  const [moment, setMoment] = useState<ConfidenceMoment>(waiting === null ? 'before' : 'after');
  const [value, setValue] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const record = useChange({
    write: (reading: { readonly about: string; readonly moment: ConfidenceMoment; readonly value: number }) =>
      client.assessments.recordConfidence({ clientId, ...reading }),
    said: (_, reading) => say('assessments.confidence.kept', { about: reading.about, value: reading.value }),
    // The next reading is most likely the other half of this one, or a new beginning.
    onDone: (_, reading) => {
      setValue(null);
      setTried(false);
      setMoment(reading.moment === 'before' ? 'after' : 'before');
      if (reading.moment === 'after') setAbout('');
    },
  });
  return (
    <form
      className={styles.ruler}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (about.trim() !== '' && value !== null) record.run({ about: about.trim(), moment, value });
      }}
    >
      <FailureBanner failure={record.failure} />
      <TextField
        label={say('assessments.confidence.about')}
        hint={say('assessments.confidence.aboutHint')}
        value={about}
        onChange={setAbout}
        maxLength={120}
        error={tried && about.trim() === '' ? say('assessments.confidence.error.about') : undefined}
      />
      <Segmented
        label={say('assessments.confidence.moment')}
        choices={[
          { value: 'before', label: say('assessments.confidence.before') },
          { value: 'after', label: say('assessments.confidence.after') },
        ]}
        value={moment}
        onChange={setMoment}
      />
      <span className={styles.rulerScale}>
        <NumberScale
          label={say('assessments.confidence.value')}
          from={0}
          to={10}
          value={value}
          onChange={setValue}
          words={(number) => String(number)}
        />
        {tried && value === null ? <span className={styles.error}>{say('assessments.confidence.error.value')}</span> : null}
      </span>
      <Button type="submit" busy={record.busy}>
        {say('assessments.confidence.keep')}
      </Button>
    </form>
  );
}

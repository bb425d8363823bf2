import type { ReactElement } from 'react';
import { DateField, TextField, useText } from '#renderer/ui/index.ts';
import type { Correction } from '#shared/domain/annotation/annotation.ts';
import styles from './NoteCard.module.css';
import type { CorrectionText } from './use-correction.ts';

interface CorrectionFieldsProps {
  readonly writing: CorrectionText;
  /** Something was typed: the mark stays. */
  readonly onWritten: () => void;
}

/** What was found elsewhere: the value that is right with its unit, where it is from, and the date it is of. */
export function CorrectionFields({ writing, onWritten }: CorrectionFieldsProps): ReactElement | null {
  const say = useText();
  const { value: typed, change, fields, missing } = writing;
  if (fields === 'none') return null;
  function set(part: Partial<Correction>): void {
    change({ ...typed, ...part });
    onWritten();
  }
  return (
    <div className={styles.correction}>
      {fields === 'value' ? (
        <div className={styles.valueAndUnit}>
          <TextField
            label={say('annotations.correction.value')}
            value={typed.value}
            onChange={(value) => set({ value })}
            maxLength={200}
            {...(missing === 'valueTakenOut' ? { error: say('annotations.correction.valueTakenOut') } : {})}
            {...(missing === 'firstValue' ? { hint: say('annotations.correction.firstValue') } : {})}
          />
          <TextField label={say('annotations.correction.unit')} value={typed.unit} onChange={(unit) => set({ unit })} maxLength={60} />
        </div>
      ) : null}
      <TextField
        label={say('annotations.correction.source')}
        value={typed.source}
        onChange={(source) => set({ source })}
        maxLength={300}
        placeholder={say('annotations.correction.sourceExample')}
      />
      <DateField label={say('annotations.correction.date')} value={typed.date} onChange={(date) => set({ date })} />
    </div>
  );
}

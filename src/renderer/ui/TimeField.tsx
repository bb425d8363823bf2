import { type ReactElement, useEffect, useState } from 'react';
import { Input, TextField as RacTextField } from 'react-aria-components';
import { ClockTime } from '#shared/domain/time.ts';
import field from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';

export interface TimeFieldProps extends FieldWords {
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
}

/** A time of day. One that is half typed when the field is left is as it was before. */
export function TimeField({ value, onChange, label, hideLabel = false, hint, error }: TimeFieldProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft((current) => (current === value ? null : current)), [value]);
  const change = (typed: string) => {
    setDraft(typed);
    const parsed = ClockTime.safeParse(typed);
    if (parsed.success) onChange(parsed.data);
  };
  return (
    <RacTextField
      className={field.field ?? ''}
      value={draft ?? value}
      onChange={change}
      onBlur={() => setDraft(null)}
      type="time"
      isInvalid={error !== undefined}
    >
      <FieldFrame label={label} hideLabel={hideLabel} hint={hint} error={error}>
        <span className={field.box}>
          <Input className={field.input ?? ''} />
        </span>
      </FieldFrame>
    </RacTextField>
  );
}

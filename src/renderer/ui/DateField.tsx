import { type ReactElement, useEffect, useState } from 'react';
import { Input, TextField as RacTextField } from 'react-aria-components';
import { CalendarDate, EARLIEST_DAY, LATEST_DAY } from '#shared/domain/time.ts';
import { useDates } from './dates.ts';
import field from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';

export interface DateFieldProps extends FieldWords {
  /** null: no date. */
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
}

/**
 * A day, typed or picked. A half-typed date counts as none once the field is left. The box writes days as the system does, which can be
 * read two ways; the date below it is written as everywhere else.
 */
export function DateField({ value, onChange, label, hideLabel = false, hint, error }: DateFieldProps): ReactElement {
  const dates = useDates();
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft((current) => (current === value ? null : current)), [value]);
  const text = draft ?? value ?? '';

  const change = (typed: string) => {
    setDraft(typed);
    const parsed = CalendarDate.safeParse(typed);
    // While a year is being typed the field passes through the years 0002 and 0020; those are not meant.
    if (parsed.success && parsed.data >= EARLIEST_DAY && parsed.data <= LATEST_DAY) onChange(parsed.data);
  };
  const leave = () => {
    if (draft === '' && value !== null) onChange(null);
    setDraft(null);
  };
  return (
    <RacTextField className={field.field ?? ''} value={text} onChange={change} onBlur={leave} type="date" isInvalid={error !== undefined}>
      <FieldFrame label={label} hideLabel={hideLabel} hint={hint ?? (value === null ? undefined : dates.full(value))} error={error}>
        <span className={field.box}>
          <Input className={field.input ?? ''} />
        </span>
      </FieldFrame>
    </RacTextField>
  );
}

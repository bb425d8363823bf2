import type { ReactElement } from 'react';
import { Radio, RadioGroup, type RadioProps } from 'react-aria-components';
import { classes } from '#renderer/ui/index.ts';
import styles from './NumberScale.module.css';

export interface NumberScaleProps {
  /** What is rated; spoken, not shown. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Spoken in place of the bare number: "2, with help". */
  readonly words: (value: number) => string;
  /** The name of "nothing said", which is then a choice of its own before the numbers; without it a number once chosen stays. */
  readonly none?: string;
}

const NONE = 'none';

/** A short scale of whole numbers as a row of boxes, one of them true. Arrows step, a digit sets, Backspace takes the number away. */
export function NumberScale({ label, from, to, value, onChange, words, none }: NumberScaleProps): ReactElement {
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const byKey: NonNullable<RadioProps['onKeyDown']> = (event) => {
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    // Ctrl 2 leads to another screen and rates nothing.
    const isOwn = !(event.ctrlKey || event.metaKey || event.altKey);
    if (isOwn && digit !== null && numbers.includes(digit)) onChange(digit);
    else if (isOwn && event.key === 'Backspace' && none !== undefined) onChange(null);
    else {
      // Whoever listens to a radio's keys keeps them from the rest of the window unless it hands them on.
      event.continuePropagation();
      return;
    }
    event.preventDefault();
  };
  return (
    <RadioGroup
      className={styles.scale ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={value === null ? (none === undefined ? null : NONE) : String(value)}
      onChange={(chosen) => onChange(chosen === NONE ? null : Number(chosen))}
    >
      {none === undefined ? null : (
        <Radio value={NONE} className={classes(styles.step, styles.none)} aria-label={none} onKeyDown={byKey}>
          –
        </Radio>
      )}
      {numbers.map((number) => (
        <Radio key={number} value={String(number)} className={styles.step ?? ''} aria-label={words(number)} onKeyDown={byKey}>
          {number}
        </Radio>
      ))}
    </RadioGroup>
  );
}

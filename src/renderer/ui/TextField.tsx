import type { ReactElement, ReactNode, Ref } from 'react';
import { Input, TextField as RacTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { useTooLong } from './too-long.ts';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Of a field that saves itself: its saved text. While it holds that, Ctrl Z is the program's Undo, else the field's own. */
  readonly saved?: string | undefined;
  /** Signs it may have. A longer text is not cut: it stays, with a sentence at the field. */
  readonly maxLength?: number;
  readonly size?: 'medium' | 'large';
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  /** Stands inside the box at its end: a unit, a small button. */
  readonly end?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, onBlur, size = 'medium', readOnly = false, autoFocus = false, end } = props;
  const tooLong = useTooLong();
  const error = tooLong(value, props.maxLength) ?? props.error;
  return (
    <RacTextField
      className={styles.field ?? ''}
      value={value}
      onChange={(next) => onChange?.(next)}
      onBlur={() => onBlur?.()}
      isInvalid={error !== undefined}
      isReadOnly={readOnly}
      autoFocus={autoFocus}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel ?? false} hint={props.hint} error={error}>
        <span className={classes(styles.box, size === 'large' && styles.large)}>
          <Input
            {...(props.ref === undefined ? {} : { ref: props.ref })}
            className={styles.input ?? ''}
            placeholder={props.placeholder ?? ''}
            autoComplete="off"
            spellCheck={false}
            data-saved={props.saved}
          />
          {end}
        </span>
      </FieldFrame>
    </RacTextField>
  );
}

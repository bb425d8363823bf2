import type { ReactElement, Ref } from 'react';
import { TextArea as RacTextArea, TextField as RacTextField } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldWords } from './Field.tsx';
import { useTooLong } from './too-long.ts';

export interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Of a field that saves itself: its saved text. While it holds that, Ctrl Z is the program's Undo, else the field's own. */
  readonly saved?: string | undefined;
  /** Signs it may have. A longer text is not cut: it stays, with a sentence at the field. */
  readonly maxLength?: number;
  /** Lines shown before it scrolls. */
  readonly rows?: number;
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows by its corner. */
export function TextArea(props: TextAreaProps): ReactElement {
  const tooLong = useTooLong();
  const error = tooLong(props.value, props.maxLength) ?? props.error;
  return (
    <RacTextField
      className={styles.field ?? ''}
      value={props.value}
      onChange={(next) => props.onChange?.(next)}
      onBlur={() => props.onBlur?.()}
      isInvalid={error !== undefined}
      isReadOnly={props.readOnly ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldFrame label={props.label} hideLabel={props.hideLabel ?? false} hint={props.hint} error={error}>
        <RacTextArea
          {...(props.ref === undefined ? {} : { ref: props.ref })}
          className={classes(styles.box, styles.area)}
          rows={props.rows ?? 3}
          placeholder={props.placeholder ?? ''}
          data-saved={props.saved}
        />
      </FieldFrame>
    </RacTextField>
  );
}

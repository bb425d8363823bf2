import type { ReactElement, ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/** What every field says around its box. Required is the rule; a field that may stay empty says so in its label. */
export interface FieldWords {
  readonly label: string;
  /** True where another text already names the field: the label is then spoken only. */
  readonly hideLabel?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; replaces the hint. */
  readonly error?: string | undefined;
}

/** Label above, box, then hint or error. Used inside a React Aria field, which ties the parts together for screen readers. */
export function FieldFrame({
  label,
  hideLabel = false,
  hint,
  error,
  children,
}: FieldWords & { readonly children: ReactNode }): ReactElement {
  return (
    <>
      <Label className={classes(styles.label, hideLabel && 'visuallyHidden')}>{label}</Label>
      {children}
      {hint !== undefined && error === undefined ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>
        <Icon name="concern" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

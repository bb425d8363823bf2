import type { ReactElement, ReactNode } from 'react';
import { Checkbox as RacCheckbox } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { classes } from './classes.ts';

export interface CheckboxProps {
  /** The words beside the box; without them give `label`. */
  readonly children?: ReactNode;
  readonly label?: string;
  readonly checked: boolean;
  /** Some, not all. */
  readonly partly?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The id of the sentence on the screen that says why it cannot be changed now. The box stays focusable and is described by it. */
  readonly unavailableBy?: string | undefined;
}

export function Checkbox({ children, label, checked, partly = false, onChange, unavailableBy }: CheckboxProps): ReactElement {
  return (
    <RacCheckbox
      className={classes(styles.check, children === undefined && styles.bare)}
      isSelected={checked}
      isIndeterminate={partly}
      onChange={onChange}
      isReadOnly={unavailableBy !== undefined}
      {...(unavailableBy === undefined ? {} : { 'aria-describedby': unavailableBy })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={styles.box}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={partly ? 'M2 6h8' : 'M2.5 6.3l2.3 2.3 4.7-5.2'} />
        </svg>
      </span>
      {children}
    </RacCheckbox>
  );
}

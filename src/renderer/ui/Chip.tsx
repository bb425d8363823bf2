import type { ReactElement, ReactNode } from 'react';
import { Button as RacButton } from 'react-aria-components';
import styles from './Chip.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

export interface ChipProps {
  readonly children: ReactNode;
  /** Gives the chip its cross; `removeLabel` says what the cross takes away. */
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string;
}

/** A choice in force that can be taken away again: a filter, a target. */
export function Chip({ children, onRemove, removeLabel }: ChipProps): ReactElement {
  return (
    <span className={classes(styles.chip, onRemove === undefined && styles.plain)}>
      {children}
      {onRemove === undefined ? null : (
        <RacButton className={styles.remove ?? ''} aria-label={removeLabel ?? ''} onPress={onRemove}>
          <Icon name="close" size={12} />
        </RacButton>
      )}
    </span>
  );
}

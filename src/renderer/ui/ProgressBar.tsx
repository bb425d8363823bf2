import type { CSSProperties, ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What goes forward, with its figures: "74 of 192 h". */
  readonly label: string;
  /** Share done, 0 to 1. */
  readonly done: number;
  /** Share that should be done today by the schedule; shown as a tick. */
  readonly due?: number | null;
  readonly size?: 'small' | 'medium';
}

const percent = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * 100);

export function ProgressBar({ label, done, due = null, size = 'small' }: ProgressBarProps): ReactElement {
  const style: CSSProperties & Record<`--${string}`, string> = { '--done': `${percent(done)}%`, '--due': `${percent(due ?? 0)}%` };
  return (
    <span
      className={classes(styles.track, size === 'medium' && styles.medium)}
      role="progressbar"
      tabIndex={-1}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent(done)}
      style={style}
    >
      <span className={styles.done} />
      {due === null ? null : <span className={styles.due} />}
    </span>
  );
}

import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './ScoreMeter.module.css';
import { useText } from './text.ts';

export interface ScoreMeterProps {
  /** 0 to 10; null where the source gives none: a dashed empty track and words, never a zero. */
  readonly value: number | null;
  /** A benefit is solid (better when high), a burden hatched (harder when high). */
  readonly direction: 'benefit' | 'burden';
  /** What stands for the figure's words where it opens something. */
  readonly figure?: (words: string) => ReactNode;
}

/** One score as a bar with its figure. The name of the score stands before it, written by the screen. */
export function ScoreMeter({ value, direction, figure = (words) => words }: ScoreMeterProps): ReactElement {
  const say = useText();
  const style: CSSProperties & Record<`--${string}`, string> = { '--share': `${(value ?? 0) * 10}%` };
  return (
    <span className={classes(styles.score, value === null && styles.missing)} style={style}>
      <span className={classes(styles.track, styles[direction])} aria-hidden="true">
        {value === null ? null : <span className={styles.fill} />}
      </span>
      <span className={styles.value}>{figure(value === null ? say('app.notStated') : value.toFixed(1))}</span>
    </span>
  );
}

import type { ReactElement } from 'react';
import styles from './TimelineChart.module.css';

interface CaptionProps {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly anchor?: 'start' | 'end';
}

/** A caption outlined in the color of the ground, so that grid lines and pauses do not run through its letters. */
export function Caption({ x, y, words, anchor = 'start' }: CaptionProps): ReactElement {
  return (
    <text x={x} y={y} textAnchor={anchor} className={styles.caption}>
      {words}
    </text>
  );
}

import type { ReactElement } from 'react';
import { classes, Icon } from '#renderer/ui/index.ts';
import { BAR_HEIGHT, barTop, HEAD, LETTER, rowTop } from './chart-size.ts';
import styles from './DraftMark.module.css';

interface DraftLineProps {
  /** Where the taken end is asked to be. */
  readonly x: number;
  /** The bar as it would lie there. */
  readonly ghost: { readonly x: number; readonly width: number };
  readonly place: number;
  readonly date: string;
  readonly isRefused: boolean;
  readonly width: number;
  readonly height: number;
}

/** A line at the week under the pointer with its date, and, where the bar cannot go there, its outline. */
export function DraftLine({ x, ghost, place, date, isRefused, width, height }: DraftLineProps): ReactElement {
  const size = date.length * LETTER + 12;
  const left = Math.min(Math.max(0, x - size / 2), width - size);
  return (
    <g data-refused={isRefused} className={styles.mark}>
      <path className={styles.line} d={`M${x} ${HEAD - 4}V${height}`} />
      {isRefused ? (
        <rect
          className={styles.ghost}
          x={ghost.x + 0.5}
          y={barTop(place) + 0.5}
          width={Math.max(1, ghost.width - 1)}
          height={BAR_HEIGHT - 1}
        />
      ) : null}
      <rect className={styles.flag} x={left} y={3} width={size} height={16} />
      <text className={styles.date} x={left + size / 2} y={14.5} textAnchor="middle">
        {date}
      </text>
    </g>
  );
}

interface DraftWordsProps {
  readonly x: number;
  readonly place: number;
  readonly words: string;
  readonly isRefused: boolean;
  readonly width: number;
}

/** Room that the sentence takes at most. */
const WIDTH = 320;

/** What letting go would come to, above the bar, or under the first one; told to screen readers with every step. */
export function DraftWords({ x, place, words, isRefused, width }: DraftWordsProps): ReactElement {
  return (
    <p
      className={classes(styles.words, isRefused && styles.refused)}
      style={{
        left: Math.min(Math.max(0, x + 8), Math.max(0, width - WIDTH)),
        top: place > 0 ? rowTop(place) - 2 : rowTop(1) + 2,
        maxWidth: WIDTH,
      }}
      data-above={place > 0}
      hidden={words === ''}
    >
      {isRefused ? <Icon name="concern" size={12} /> : null}
      <span role="status">{words}</span>
    </p>
  );
}

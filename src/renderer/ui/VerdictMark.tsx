import type { ReactElement } from 'react';
import styles from './VerdictMark.module.css';

export interface VerdictMarkProps {
  readonly kind: 'growing' | 'mixed' | 'shrinking' | 'other';
  /** The verdict in a word. */
  readonly word: string;
}

/** What the source says of an occupation in the AI era: a sign that differs by shape, and the word. */
export function VerdictMark({ kind, word }: VerdictMarkProps): ReactElement {
  return (
    <span className={styles.verdict}>
      <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
        {kind === 'growing' ? (
          <>
            <circle cx="7" cy="7" r="5.5" />
            <path d="M7 10V4.5M4.5 6.8L7 4.3l2.5 2.5" />
          </>
        ) : kind === 'mixed' ? (
          <>
            <path className={styles.full} d="M1.5 7a5.5 5.5 0 0 1 11 0z" />
            <circle cx="7" cy="7" r="5.5" />
          </>
        ) : kind === 'shrinking' ? (
          <>
            <circle className={styles.full} cx="7" cy="7" r="6" />
            <path className={styles.cut} d="M7 4v5.5M4.5 7.2L7 9.7l2.5-2.5" />
          </>
        ) : (
          <>
            <circle cx="7" cy="7" r="5.5" strokeDasharray="2 2" />
            <path d="M4.5 7h5" />
          </>
        )}
      </svg>
      {word}
    </span>
  );
}

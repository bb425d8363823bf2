import type { ReactElement } from 'react';
import styles from './Marked.module.css';
import { markMatches } from './mark-matches.ts';

/** A text with every place of the searched words on yellow ground. */
export function Marked({ text, search }: { readonly text: string; readonly search: string }): ReactElement {
  return (
    <>
      {markMatches(text, search).map((run) =>
        run.match ? (
          <mark key={run.start} className={styles.found}>
            {run.text}
          </mark>
        ) : (
          run.text
        ),
      )}
    </>
  );
}

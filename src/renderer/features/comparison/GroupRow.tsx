import type { ReactElement } from 'react';
import styles from './ScoreTable.module.css';

/** Opens a group of rows of the table of scores. */
export function GroupRow({ words, columns }: { readonly words: string; readonly columns: number }): ReactElement {
  return (
    <tr className={styles.group}>
      <th colSpan={columns + 1} scope="colgroup">
        {words}
      </th>
    </tr>
  );
}

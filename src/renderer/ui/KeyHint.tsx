import type { ReactElement } from 'react';
import styles from './KeyHint.module.css';

/** The keys that do the same, as they are printed on the keyboard: "Ctrl K". */
export function KeyHint({ keys }: { readonly keys: string }): ReactElement {
  return <kbd className={styles.keys}>{keys}</kbd>;
}

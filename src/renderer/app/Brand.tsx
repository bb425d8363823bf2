import type { ReactElement } from 'react';
import styles from './Brand.module.css';

/** The waymark and the name. */
export function Brand(): ReactElement {
  return (
    <div className={styles.brand}>
      <BrandMark />
      <span className={styles.name}>Waymark</span>
    </div>
  );
}

/** The waymark alone. */
export function BrandMark(): ReactElement {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path className={styles.sign} d="M4 1.5h9l4 4-4 4H4z" />
      <path className={styles.post} d="M6 9.5V19" />
      <path className={styles.line} d="M7.5 5.5h5" />
    </svg>
  );
}

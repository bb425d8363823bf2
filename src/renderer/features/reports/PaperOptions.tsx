import type { ReactElement, ReactNode } from 'react';
import styles from './ReportOptionsPanel.module.css';

interface PaperOptionsProps {
  readonly label: string;
  readonly children: ReactNode;
  /** What stays in sight below the options: saving and its progress. */
  readonly foot: ReactNode;
}

/** The column of options at the left of a paper. */
export function PaperOptions({ label, children, foot }: PaperOptionsProps): ReactElement {
  return (
    <aside className={styles.panel} aria-label={label}>
      <div className={styles.scroll}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </aside>
  );
}

/** Options that belong together, set off from the next by a line. */
export function PaperOptionGroup({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={styles.block}>{children}</div>;
}

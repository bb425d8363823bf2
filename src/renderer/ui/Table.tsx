import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Table.module.css';

export interface TableProps {
  readonly label: string;
  /** `thead` and `tbody` with plain rows; `className="end"` on a cell sets a figure right. */
  readonly children: ReactNode;
  /** Two lines a row, 44 px. */
  readonly tall?: boolean;
}

/** A dense table that is read. For rows that are sorted, selected or many, use `DataTable`. */
export function Table({ label, children, tall = false }: TableProps): ReactElement {
  return (
    <table className={classes(styles.table, tall && styles.tall)} aria-label={label}>
      {children}
    </table>
  );
}

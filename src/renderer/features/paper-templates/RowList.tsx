import type { ReactElement, ReactNode } from 'react';
import { Button, IconButton, useText } from '#renderer/ui/index.ts';
import styles from './FormEditor.module.css';

interface RowListProps<Row> {
  readonly rows: readonly Row[];
  /** What a new row begins with. */
  readonly added: Row;
  readonly addLabel: string;
  readonly removeLabel: (number: number) => string;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, number: number, set: (row: Row) => void) => ReactNode;
}

const MOST_ROWS = 40;

/** The rows of a block: at least one, each with what stands in it. */
export function RowList<Row>({ rows, added, addLabel, removeLabel, onChange, children }: RowListProps<Row>): ReactElement {
  const say = useText();
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own; their fields take what stands in them from above
          <li key={index} className={styles.row}>
            <div className={styles.rowFields}>{children(row, index + 1, (next) => onChange(rows.with(index, next)))}</div>
            {rows.length === 1 ? null : (
              <IconButton
                icon="close"
                size="small"
                kind="quiet"
                label={removeLabel(index + 1)}
                onPress={() => onChange(rows.toSpliced(index, 1))}
              />
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon="plus"
          onPress={() => onChange([...rows, added])}
          unavailable={rows.length < MOST_ROWS ? undefined : say('paperTemplates.rowsFull')}
        >
          {addLabel}
        </Button>
      </div>
    </>
  );
}

import { memo, type ReactElement } from 'react';
import { Button as RacButton } from 'react-aria-components';
import { Checkbox } from './Checkbox.tsx';
import { classes } from './classes.ts';
import type { Column } from './DataTable.tsx';
import { Icon } from './Icon.tsx';
import styles from './Table.module.css';
import { useText } from './text.ts';

/** How many of the rows are chosen. */
export type Picked = 'none' | 'some' | 'all';

interface TableHeadProps {
  readonly columns: readonly Pick<Column<never>, 'id' | 'head' | 'align' | 'sortable'>[];
  readonly sortedBy: string | undefined;
  readonly descending: boolean;
  readonly onSort: (column: string, descending: boolean) => void;
  /** undefined: rows are not chosen here. */
  readonly picked: Picked | undefined;
  readonly onPickAll: (all: boolean) => void;
}

/** Names of the columns, which order the rows where they can, and the check box of all rows. */
export const TableHead = memo(function TableHead(props: TableHeadProps): ReactElement {
  const { columns, sortedBy, descending, onSort, picked, onPickAll } = props;
  const say = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {picked === undefined ? null : (
          <th className={styles.pickAll}>
            <Checkbox label={say('app.selectAll')} checked={picked === 'all'} partly={picked === 'some'} onChange={onPickAll} />
          </th>
        )}
        {columns.map(({ id, head, align, sortable }) => (
          <HeadCell
            key={id}
            id={id}
            head={head}
            isEnd={align === 'end'}
            isSortable={sortable === true}
            order={id !== sortedBy ? undefined : descending ? 'descending' : 'ascending'}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
});

interface HeadCellProps {
  readonly id: string;
  readonly head: string;
  readonly isEnd: boolean;
  readonly isSortable: boolean;
  /** undefined: the rows are not ordered by this column. */
  readonly order: 'ascending' | 'descending' | undefined;
  readonly onSort: (column: string, descending: boolean) => void;
}

const HeadCell = memo(function HeadCell({ id, head, isEnd, isSortable, order, onSort }: HeadCellProps): ReactElement {
  return (
    <th className={classes(isEnd && 'end', order !== undefined && styles.sorted)} aria-sort={order}>
      {isSortable ? (
        <RacButton className={styles.sort ?? ''} onPress={() => onSort(id, order === 'ascending')}>
          {head}
          {order === undefined ? null : <Icon name={order === 'descending' ? 'down' : 'up'} size={12} />}
        </RacButton>
      ) : (
        head
      )}
    </th>
  );
});

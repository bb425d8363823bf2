import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type KeyboardEvent, memo, type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Checkbox } from './Checkbox.tsx';
import { classes } from './classes.ts';
import styles from './Table.module.css';
import { type Picked, TableHead } from './TableHead.tsx';
import { moveBy, rangeBetween, toggled, withPlace } from './table-selection.ts';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** CSS width; one column without a width takes what is left. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** Written as a method, so that one kind of row serves every table. */
  cell(row: Row): ReactNode;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** A row's name, spoken with its check box. */
  readonly rowLabel: (row: Row) => string;
  readonly rowHeight?: 32 | 44;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
  /** Given, the rows have check boxes; ids of the chosen rows. */
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect?: ((selected: ReadonlySet<string>) => void) | undefined;
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Called while the last rows are drawn: a list that is read in pages reads on. */
  readonly onNearEnd?: (() => void) | undefined;
  /** Id of the row that is in sight when the table is first shown; it takes the keyboard unless a person has it elsewhere. */
  readonly startAt?: string | undefined;
  /** Shown in place of rows when there are none: one sentence and the filter to loosen. */
  readonly empty: ReactNode;
}

/** More rows than this are drawn only while in sight: what a search finds must stand there within a blink. */
const VIRTUAL_ABOVE = 60;
/** Rows left to scroll to when a list that is read in pages reads on. */
const NEAR_END = 60;

/**
 * A dense table over its own scrolling area: sticky head, sorting by column, rows by keyboard. Arrow keys, Page Up and Down, Home and End
 * move; Space selects, Shift extends, Enter opens.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { columns, rows, rowId, rowHeight = 32, selected, onSelect, onOpen } = props;
  const area = useRef<HTMLDivElement>(null);
  const [start] = useState(() => (props.startAt === undefined ? -1 : rows.findIndex((row) => rowId(row) === props.startAt)));
  const [active, setActive] = useState(Math.max(start, 0));
  const [anchor, setAnchor] = useState(Math.max(start, 0));
  /** The place that is to take the keyboard once it is drawn. */
  const wanted = useRef<number | null>(null);
  const current = Math.min(active, Math.max(rows.length - 1, 0));
  const isVirtual = rows.length > VIRTUAL_ABOVE;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    estimateSize: () => rowHeight,
    getScrollElement: () => area.current,
    overscan: 6,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), current),
  });
  const drawn = isVirtual ? virtualizer.getVirtualItems().map(({ index }) => index) : rows.map((_, index) => index);
  const ids = rows.map(rowId);
  const isNearEnd = (drawn.at(-1) ?? -1) >= rows.length - NEAR_END;

  const { onNearEnd } = props;
  // Not with every drawing: rows that come in move the end away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: more rows may still leave the end in sight
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, rows.length]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the table is first shown
  useEffect(() => {
    if (start < 0) return;
    // Elsewhere a person holds the keyboard; only what stands around the table gives it up.
    if (document.activeElement?.contains(area.current) === true) wanted.current = start;
    if (isVirtual) virtualizer.scrollToIndex(start, { align: 'center' });
  }, []);

  /** What in the rows has the keyboard. */
  const held = useRef<Element | null>(null);
  useEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    // Rows that a search takes away would take the keyboard with them: it goes on to the row in their place.
    held.current = null;
    if (document.activeElement === document.body) wanted.current = current;
  });

  useEffect(() => {
    // An effect of an earlier drawing may still be due when a key is pressed: it knows another place, and leaves this one alone.
    if (wanted.current !== current) return;
    const row = area.current?.querySelector<HTMLElement>(`tr[data-row="${current}"]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus({ preventScroll: isVirtual });
  });

  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const toggleRow = useCallback((id: string) => {
    const { selected: chosen, onSelect: choose } = latest.current;
    if (chosen !== undefined) choose?.(toggled(chosen, id));
  }, []);
  const sortBy = useCallback((column: string, descending: boolean) => latest.current.onSort?.({ column, descending }), []);
  const pickAll = useCallback((all: boolean) => {
    const { rows: those, rowId: idOf, onSelect: choose } = latest.current;
    choose?.(new Set(all ? those.map(idOf) : []));
  }, []);
  const openRow = useCallback((place: number) => {
    const row = latest.current.rows[place];
    if (row !== undefined) latest.current.onOpen?.(row);
  }, []);

  function go(to: number, extend: boolean): void {
    setActive(to);
    wanted.current = to;
    if (isVirtual) virtualizer.scrollToIndex(to, { align: 'auto' });
    if (extend && selected !== undefined) onSelect?.(rangeBetween(ids, anchor, to));
    else setAnchor(to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isOnRow = event.target instanceof HTMLTableRowElement;
    const page = Math.max(1, Math.floor((area.current?.clientHeight ?? 320) / rowHeight) - 2);
    const to = moveBy(event.key, current, rows.length, page);
    const row = rows[current];
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === ' ' && isOnRow && selected !== undefined) onSelect?.(toggled(selected, ids[current]));
    else if (event.key === 'Enter' && isOnRow && row !== undefined) onOpen?.(row);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.area} ref={area}>
      <table
        className={classes(styles.table, styles.data, rowHeight === 44 && styles.tall)}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take focus and keys, which is what a grid is
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selected !== undefined}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          held.current = target.closest('tbody') === null ? null : target;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) held.current = null;
        }}
      >
        <colgroup>
          {selected === undefined ? null : <col style={{ width: 56 }} />}
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sortedBy={props.sorting?.column}
          descending={props.sorting?.descending ?? false}
          onSort={sortBy}
          picked={selected === undefined ? undefined : pickedOf(selected.size, rows.length)}
          onPickAll={pickAll}
        />
        <tbody>
          {drawn.map((place, order) => {
            const row = rows[place];
            if (row === undefined) return null;
            const id = rowId(row);
            return (
              <Fragment key={id}>
                <Spacer rows={place - (drawn[order - 1] ?? -1) - 1} height={rowHeight} />
                <TableRow
                  row={row}
                  id={id}
                  place={place}
                  label={props.rowLabel(row)}
                  columns={columns}
                  isCurrent={place === current}
                  isSelected={selected?.has(id)}
                  onFocus={setActive}
                  onToggle={toggleRow}
                  onOpen={openRow}
                />
              </Fragment>
            );
          })}
          <Spacer rows={rows.length - 1 - (drawn.at(-1) ?? -1)} height={rowHeight} />
        </tbody>
      </table>
      {rows.length === 0 ? <div className={styles.none}>{props.empty}</div> : null}
    </div>
  );
}

interface RowProps {
  readonly row: unknown;
  readonly id: string;
  readonly place: number;
  readonly label: string;
  readonly columns: readonly Column<unknown>[];
  readonly isCurrent: boolean;
  /** undefined: rows are not selected here. */
  readonly isSelected: boolean | undefined;
  readonly onFocus: (place: number) => void;
  readonly onToggle: (id: string) => void;
  readonly onOpen: (place: number) => void;
}

/** Drawn anew only when something of its own changes, provided that the table is given the same columns. */
const TableRow = memo(function TableRow(props: RowProps): ReactElement {
  const { row, id, place, columns, isSelected } = props;
  return (
    <tr
      data-row={place}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={() => props.onFocus(place)}
      onDoubleClick={() => props.onOpen(place)}
    >
      {isSelected === undefined ? null : (
        <td>
          <RowPick id={id} label={props.label} isSelected={isSelected} onToggle={props.onToggle} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={classes(column.align === 'end' && 'end')}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
});

type RowPickProps = Pick<RowProps, 'id' | 'label' | 'onToggle'> & { readonly isSelected: boolean };

/** Drawn anew for itself alone: a check box is the dearest part of a row, and a search draws the others anew with every letter. */
const RowPick = memo(function RowPick({ id, label, isSelected, onToggle }: RowPickProps): ReactElement {
  return (
    <span className={styles.pick}>
      <Checkbox label={label} checked={isSelected} onChange={() => onToggle(id)} />
    </span>
  );
});

function pickedOf(picked: number, all: number): Picked {
  return picked === 0 ? 'none' : picked < all ? 'some' : 'all';
}

/** Stands for rows out of sight, so that the scroll bar is right. */
function Spacer({ rows, height }: { readonly rows: number; readonly height: number }): ReactElement | null {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the row takes no focus; it only holds room
    <tr className={styles.spacer} aria-hidden="true">
      <td style={{ height: rows * height }} />
    </tr>
  );
}

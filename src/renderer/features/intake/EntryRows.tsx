import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Button, DraftsContext, IconButton, Menu, useText } from '#renderer/ui/index.ts';
import styles from './EntryRows.module.css';
import type { EntryList, Row } from './use-entry-list.ts';

interface EntryRowsProps<Entry extends Row, First> {
  readonly label: string;
  readonly list: EntryList<Entry, First>;
  readonly entries: readonly Entry[];
  /** A row in a few words, for what its buttons are called. */
  readonly nameOf: (entry: Entry) => string;
  /** The row as it is read; pressing it opens its fields. */
  readonly read: (entry: Entry, place: number) => ReactNode;
  /** At the row's end while it is read: what can be changed without opening it. */
  readonly aside?: (entry: Entry) => ReactNode;
  /** The row's fields. */
  readonly edit: (entry: Entry) => ReactNode;
}

/**
 * A list of small rows, each changed where it stands: pressing a row opens its fields, Escape or Done closes them, once they are saved.
 * Stands in a place that keeps the focus.
 */
export function EntryRows<Entry extends Row, First>(props: EntryRowsProps<Entry, First>): ReactElement {
  const { label, list, entries, nameOf, read, aside, edit } = props;
  return (
    <>
      <FailureBanner failure={list.add.failure ?? list.remove.failure ?? list.move.failure} />
      {entries.length === 0 ? null : (
        <ul className={styles.rows} aria-label={label}>
          {entries.map((entry, place) => (
            <li key={entry.id} className={styles.row}>
              {list.openId === entry.id ? (
                <OpenRow name={nameOf(entry)} onClose={() => void list.open(null)}>
                  <DraftsContext value={list.drafts}>{edit(entry)}</DraftsContext>
                </OpenRow>
              ) : (
                <>
                  <button type="button" className={styles.body} onClick={() => void list.open(entry.id)}>
                    {read(entry, place)}
                  </button>
                  {aside?.(entry)}
                </>
              )}
              <RowMenu list={list} entry={entry} name={nameOf(entry)} place={place} count={entries.length} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface OpenRowProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function OpenRow({ name, onClose, children }: OpenRowProps): ReactElement {
  const say = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the row from any of its fields, as Done does
    <div className={styles.open} onKeyDown={onKeyDown}>
      {children}
      <div>
        <Button size="small" icon="check" label={say('intake.doneWith', { name })} onPress={onClose}>
          {say('intake.done')}
        </Button>
      </div>
    </div>
  );
}

interface RowMenuProps<Entry extends Row, First> {
  readonly list: EntryList<Entry, First>;
  readonly entry: Entry;
  readonly name: string;
  readonly place: number;
  readonly count: number;
}

function RowMenu<Entry extends Row, First>({ list, entry, name, place, count }: RowMenuProps<Entry, First>): ReactElement {
  const say = useText();
  const move = (to: number) => list.move.run({ id: entry.id, to });
  const moves = [
    ...(place === 0 ? [] : [{ id: 'up', label: say('intake.moveUp'), icon: 'up' as const, onAction: () => move(place - 1) }]),
    ...(place === count - 1 ? [] : [{ id: 'down', label: say('intake.moveDown'), icon: 'down' as const, onAction: () => move(place + 1) }]),
  ];
  const remove = {
    id: 'remove',
    label: say('intake.remove'),
    icon: 'trash' as const,
    destructive: true,
    onAction: () => list.remove.run(entry),
  };
  return (
    <Menu
      label={say('intake.more', { name })}
      trigger={<IconButton icon="more" kind="quiet" size="small" label={say('intake.more', { name })} />}
      groups={moves.length === 0 ? [[remove]] : [moves, [remove]]}
    />
  );
}

import { type ReactElement, useMemo } from 'react';
import { kindIcon, kindMessage } from '#renderer/features/annotations/index.ts';
import { type Column, DataTable, Icon, type Say, Tag, type TagProps, useText } from '#renderer/ui/index.ts';
import { type ImportEntry, type ImportStanding, takenIn } from '#shared/contract/notes.ts';
import { isMarkKind } from '#shared/domain/annotation/mark-rules.ts';
import styles from './notes.module.css';

interface EntryTableProps {
  readonly entries: readonly ImportEntry[];
  /** Places in the file, of those that come in. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Every annotation of a file, in its order, with where it would stand or why it would not come in. */
export function EntryTable({ entries, chosen, onChoose }: EntryTableProps): ReactElement {
  const say = useText();
  const columns = useMemo(() => entryColumns(say), [say]);
  const possible = new Set(entries.filter(({ standing }) => takenIn.includes(standing)).map(({ place }) => String(place)));
  return (
    <DataTable<ImportEntry>
      label={say('notes.takeIn.entries')}
      columns={columns}
      rows={entries}
      rowId={({ place }) => String(place)}
      rowLabel={({ body, quote, place }) => body || quote || say('notes.takeIn.entry', { number: place + 1 })}
      rowHeight={44}
      selected={chosen}
      onSelect={(next) => onChoose(new Set([...next].filter((place) => possible.has(place))))}
      empty={<p className="caption">{say('notes.takeIn.none')}</p>}
    />
  );
}

const looks: Readonly<Record<ImportStanding, Required<Pick<TagProps, 'tone' | 'icon'>>>> = {
  exact: { tone: 'ok', icon: 'check' },
  moved: { tone: 'ok', icon: 'check' },
  fuzzy: { tone: 'warn', icon: 'info' },
  orphan: { tone: 'warn', icon: 'pin' },
  alreadyHere: { tone: 'plain', icon: 'same' },
  hereOtherwise: { tone: 'plain', icon: 'differs' },
  noOccupation: { tone: 'danger', icon: 'close' },
  caseOnly: { tone: 'danger', icon: 'close' },
  unreadable: { tone: 'danger', icon: 'close' },
};

function entryColumns(say: Say): readonly Column<ImportEntry>[] {
  return [
    {
      id: 'kind',
      head: say('notes.column.kind'),
      width: '148px',
      cell: ({ kind, kindStated }) =>
        kind === null ? null : (
          <span className={styles.two}>
            <span className={styles.kind} data-kind={kind}>
              <Icon name={kindIcon[kind]} />
              {say(kindMessage[kind])}
            </span>
            {kindStated ? null : <span className={styles.second}>{say('notes.takeIn.kindNotStated')}</span>}
          </span>
        ),
    },
    {
      id: 'text',
      head: say('notes.column.text'),
      cell: ({ body, quote, kind }) => (
        <span className={styles.two}>
          {body === '' && kind !== null && isMarkKind(kind) ? null : (
            <span className={styles.clip} title={body}>
              {body === '' && kind !== null ? <span className="caption">{say('annotations.empty')}</span> : body}
            </span>
          )}
          <span className={styles.second} title={quote}>
            {quote === '' ? '' : say('notes.on', { quote })}
          </span>
        </span>
      ),
    },
    { id: 'occupation', head: say('notes.column.occupation'), width: '180px', cell: ({ occupation }) => occupation },
    {
      id: 'visibility',
      head: say('notes.column.visibility'),
      width: '88px',
      cell: ({ visibility }) => (visibility === null ? null : say(`notes.visibility.${visibility}`)),
    },
    {
      id: 'standing',
      head: say('notes.column.standing'),
      width: '260px',
      cell: ({ standing, reason }) => (
        <Tag {...looks[standing]}>{reason === null ? say(`notes.standing.${standing}`) : say(`notes.unreadable.${reason}`)}</Tag>
      ),
    },
  ];
}

import { type ReactElement, type ReactNode, useMemo } from 'react';
import { kindIcon, kindMessage, visibilityIcon } from '#renderer/features/annotations/index.ts';
import { type Column, DataTable, type Dates, Icon, type Say, Tag, useDates, useNarrow, useText } from '#renderer/ui/index.ts';
import type { NoteListing } from '#shared/contract/notes.ts';
import { isMarkKind, isNotPrinted } from '#shared/domain/annotation/mark-rules.ts';
import styles from './notes.module.css';
import { useOpenNote } from './use-open-note.ts';

interface NoteTableProps {
  readonly notes: readonly NoteListing[];
  /** With a column that says whose note it is. */
  readonly withClient: boolean;
  readonly onNearEnd: () => void;
  readonly empty: ReactNode;
}

/** Notes and marks as rows: kind, text with the words it is on, whose, where, who may see it, when it was changed. Enter opens the passage. */
export function NoteTable({ notes, withClient, onNearEnd, empty }: NoteTableProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const narrow = useNarrow();
  const open = useOpenNote();
  // The same columns, so that rows already drawn are not drawn again as more come in.
  const columns = useMemo(() => noteColumns({ say, dates, narrow, withClient }), [say, dates, narrow, withClient]);
  return (
    <DataTable<NoteListing>
      label={say('notes.title')}
      columns={columns}
      rows={notes}
      rowId={({ id }) => id}
      rowLabel={({ kind, body, quote }) => `${say(kindMessage[kind])}: ${body === '' ? quote : body}`}
      rowHeight={44}
      onOpen={open}
      onNearEnd={onNearEnd}
      empty={empty}
    />
  );
}

interface ColumnParts {
  readonly say: Say;
  readonly dates: Dates;
  readonly narrow: boolean;
  readonly withClient: boolean;
}

function noteColumns({ say, dates, narrow, withClient }: ColumnParts): readonly Column<NoteListing>[] {
  return [
    {
      id: 'kind',
      head: say('notes.column.kind'),
      width: '148px',
      cell: ({ kind }) => (
        <span className={styles.kind} data-kind={kind}>
          <Icon name={kindIcon[kind]} />
          {say(kindMessage[kind])}
        </span>
      ),
    },
    { id: 'text', head: say('notes.column.text'), cell: (note) => <NoteWords note={note} say={say} /> },
    ...(withClient ? [whose(say, narrow)] : []),
    {
      id: 'occupation',
      head: say('notes.column.occupation'),
      width: narrow ? '164px' : '220px',
      cell: ({ occupation, section, anchorState }) => (
        <span className={styles.two}>
          <span className={styles.clip} title={occupation}>
            {occupation}
          </span>
          <span className={styles.second}>
            {anchorState === 'orphan' ? (
              <Tag tone="warn" icon="pin">
                {say('notes.orphan')}
              </Tag>
            ) : section === null ? null : (
              say(`profile.section.${section}`)
            )}
          </span>
        </span>
      ),
    },
    {
      id: 'visibility',
      head: say('notes.column.visibility'),
      width: '96px',
      cell: ({ client, visibility }) => {
        const note = { clientId: client?.id ?? null, visibility };
        return (
          <span className={styles.visibility}>
            <Icon name={visibilityIcon(note)} size={12} />
            {say(`notes.visibility.${isNotPrinted(note) ? 'notPrinted' : visibility}`)}
          </span>
        );
      },
    },
    { id: 'changed', head: say('notes.column.changed'), width: '92px', align: 'end', cell: ({ updatedAt }) => dates.short(updatedAt) },
  ];
}

function whose(say: Say, narrow: boolean): Column<NoteListing> {
  return {
    id: 'client',
    head: say('notes.column.client'),
    width: narrow ? '124px' : '164px',
    cell: ({ client }) =>
      client === null ? (
        <Tag icon="library">{say('notes.office')}</Tag>
      ) : (
        <span className={styles.clip} title={client.name}>
          {client.name}
        </span>
      ),
  };
}

/** The note's own words and the value it sets; under them the words it is on. A mark that has neither says enough by its kind. */
function NoteWords({ note: { kind, body, correction, quote }, say }: { readonly note: NoteListing; readonly say: Say }): ReactElement {
  const value = correction === null ? '' : [correction.value, correction.unit].filter(Boolean).join(' ');
  const words = [value, body].filter(Boolean).join(' · ');
  return (
    <span className={styles.two}>
      {words === '' && isMarkKind(kind) ? null : (
        <span className={styles.clip} title={words}>
          {words === '' ? <span className="caption">{say('annotations.empty')}</span> : words}
        </span>
      )}
      <span className={styles.second} title={quote}>
        {say('notes.on', { quote })}
      </span>
    </span>
  );
}

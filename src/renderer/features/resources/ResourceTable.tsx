import { type ReactElement, type ReactNode, useMemo } from 'react';
import { type Column, DataTable, type Dates, Icon, type Say, type Sorting, useDates, useNarrow, useText } from '#renderer/ui/index.ts';
import type { ResourceId } from '#shared/domain/ids.ts';
import type { ResourceRow } from './resource-rows.ts';
import styles from './resources.module.css';
import { type ResourceWords, useResourceWords } from './use-resource-words.ts';

interface ResourceTableProps {
  readonly rows: readonly ResourceRow[];
  /** The resource whose panel stands beside the table, which then shows only what a resource is told by; null: none. */
  readonly openId: ResourceId | null;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (row: ResourceRow) => void;
  readonly empty: ReactNode;
}

/** Resources as rows. A press on the title, or Enter, opens one. */
export function ResourceTable({ rows, openId, sorting, onSort, onOpen, empty }: ResourceTableProps): ReactElement {
  const say = useText();
  const words = useResourceWords();
  const dates = useDates();
  const narrow = useNarrow();
  const few = openId !== null;
  const fewer = few && narrow;
  const columns = useMemo(
    () => [
      titleColumn(say, words, openId, onOpen),
      ...(fewer ? [] : [skillsColumn(say, narrow)]),
      ...figureColumns(say, words),
      ...(few ? [] : placeColumns(say, words, narrow)),
      ...(few ? [] : [checkedColumn(say, dates)]),
    ],
    [say, words, dates, openId, onOpen, few, fewer, narrow],
  );
  return (
    <DataTable<ResourceRow>
      label={say('resources.title')}
      columns={columns}
      rows={rows}
      rowId={({ resource }) => resource.id}
      rowLabel={({ resource }) => resource.title}
      rowHeight={44}
      sorting={sorting}
      onSort={onSort}
      onOpen={onOpen}
      empty={empty}
    />
  );
}

function titleColumn(say: Say, words: ResourceWords, openId: ResourceId | null, onOpen: (row: ResourceRow) => void): Column<ResourceRow> {
  return {
    id: 'title',
    head: say('resources.field.title'),
    sortable: true,
    cell: (row) => (
      <span className={styles.two}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          title={row.resource.title}
          aria-current={row.resource.id === openId}
          onClick={() => onOpen(row)}
        >
          {row.resource.title}
        </button>
        <span className={styles.second}>
          {[words.kind(row.resource.kind), row.resource.provider].filter((text) => text !== '').join(' · ')}
        </span>
      </span>
    ),
  };
}

function skillsColumn(say: Say, narrow: boolean): Column<ResourceRow> {
  return {
    id: 'skills',
    head: say('resources.field.skills'),
    width: narrow ? '20%' : '22%',
    cell: ({ resource: { skills } }) => (
      <span className={styles.clip} title={skills.join('; ')}>
        {skills.length === 0 ? <span className="caption">{say('resources.noSkills')}</span> : skills.join('; ')}
      </span>
    ),
  };
}

function figureColumns(say: Say, words: ResourceWords): readonly Column<ResourceRow>[] {
  const shown = (text: string, isStated: boolean) => (isStated ? text : <span className="caption">{text}</span>);
  return [
    {
      id: 'hours',
      head: say('resources.field.hours'),
      width: '84px',
      align: 'end',
      sortable: true,
      cell: ({ resource: { hours } }) => shown(words.hours(hours), hours !== null),
    },
    {
      id: 'cost',
      head: say('resources.field.cost'),
      width: '92px',
      align: 'end',
      sortable: true,
      cell: ({ resource: { cost } }) => shown(words.cost(cost), cost !== null),
    },
  ];
}

function placeColumns(say: Say, words: ResourceWords, narrow: boolean): readonly Column<ResourceRow>[] {
  return [
    {
      id: 'languages',
      head: say('resources.field.languages'),
      width: narrow ? '112px' : '148px',
      cell: ({ resource: { languages } }) =>
        languages.length === 0 ? (
          <span className="caption">{words.languages(languages)}</span>
        ) : (
          <span className={styles.clip} title={words.languages(languages)}>
            {words.languages(languages)}
          </span>
        ),
    },
    {
      id: 'where',
      head: say('resources.field.where'),
      width: narrow ? '120px' : '168px',
      cell: ({ resource: { where, place } }) => (
        <span className={styles.two}>
          {where === null ? <span className="caption">{words.where(where)}</span> : <span>{words.where(where)}</span>}
          {place === '' ? null : (
            <span className={styles.second} title={place}>
              {place}
            </span>
          )}
        </span>
      ),
    },
  ];
}

function checkedColumn(say: Say, dates: Dates): Column<ResourceRow> {
  return {
    id: 'checkedOn',
    head: say('resources.column.checked'),
    width: '140px',
    align: 'end',
    sortable: true,
    cell: ({ resource: { checkedOn }, isOld }) =>
      checkedOn === null ? (
        <span className="caption">{say('resources.neverChecked')}</span>
      ) : (
        <span className={styles.two}>
          {dates.short(checkedOn)}
          {isOld ? (
            <span className={styles.old}>
              <Icon name="clock" size={12} />
              {say('resources.olderThanYear')}
            </span>
          ) : null}
        </span>
      ),
  };
}

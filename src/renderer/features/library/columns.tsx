import { type Column, type Say, Tag, VerdictMark } from '#renderer/ui/index.ts';
import type { SortKey, TitleLanguage } from '#shared/domain/library-view.ts';
import type { Found } from './find-rows.ts';
import styles from './LibraryTable.module.css';
import { NotStated } from './NotStated.tsx';
import { PayCell } from './PayCell.tsx';
import type { LibraryRow } from './rows.ts';
import { ScoresCell } from './ScoresCell.tsx';
import { isScore } from './sorting.ts';
import { TitleCell } from './TitleCell.tsx';

interface ColumnParts {
  readonly say: Say;
  /** Leaves columns out that a narrow window has no room for. */
  readonly narrow: boolean;
  readonly search: string;
  readonly titles: TitleLanguage;
  readonly found: ReadonlyMap<LibraryRow['id'], Found> | null;
  readonly sort: SortKey | undefined;
}

/** Title, origin, code, where the search was found, overall, nine scores, verdict, pay on one scale, notes. */
export function libraryColumns(parts: ColumnParts): readonly Column<LibraryRow>[] {
  const { say, narrow, search, titles, found } = parts;
  return [
    {
      id: 'occupation',
      head: say('library.column.occupation'),
      sortable: true,
      cell: (row) => <TitleCell row={row} search={search} titles={titles} found={found?.get(row.id) ?? null} />,
    },
    {
      id: 'origin',
      head: say('library.column.origin'),
      width: '76px',
      sortable: true,
      cell: ({ origin }) =>
        origin === 'page' ? <Tag>{say('library.origin.page')}</Tag> : <span className="caption">{say('library.origin.computed')}</span>,
    },
    {
      id: 'code',
      head: say('library.column.code'),
      width: '64px',
      sortable: true,
      cell: ({ socCode }) => <span className={styles.secondary}>{socCode}</span>,
    },
    ...(found === null || narrow ? [] : [foundInColumn(say, found)]),
    overallColumn(say),
    scoresColumn(parts),
    verdictColumn(say),
    payColumn(parts),
    {
      id: 'notes',
      head: say('library.column.notes'),
      width: '68px',
      align: 'end',
      sortable: true,
      cell: ({ notes }) => (notes === 0 ? '' : notes),
    },
  ];
}

function foundInColumn(say: Say, found: ReadonlyMap<LibraryRow['id'], Found>): Column<LibraryRow> {
  return {
    id: 'foundIn',
    head: say('library.column.foundIn'),
    width: '88px',
    cell: ({ id }) => {
      const place = found.get(id)?.place;
      return place === undefined ? '' : <span className="caption">{say(`library.foundIn.${place}`)}</span>;
    },
  };
}

function overallColumn(say: Say): Column<LibraryRow> {
  return {
    id: 'overall',
    head: say('library.column.overall'),
    width: '68px',
    align: 'end',
    sortable: true,
    cell: ({ overall }) => (overall === null ? <NotStated /> : <span className={styles.overall}>{overall.toFixed(1)}</span>),
  };
}

function scoresColumn({ say, sort }: ColumnParts): Column<LibraryRow> {
  const score = isScore(sort) ? sort : null;
  return {
    id: 'scores',
    head: score === null ? say('library.column.scores') : say(`profile.dimension.${score}`),
    width: score === null ? '92px' : '128px',
    sortable: score !== null,
    cell: ({ dimensions }) => <ScoresCell dimensions={dimensions} score={score} />,
  };
}

function verdictColumn(say: Say): Column<LibraryRow> {
  return {
    id: 'verdict',
    head: say('library.column.aiEra'),
    width: '92px',
    sortable: true,
    cell: ({ verdict, origin }) => {
      if (verdict === null) return <NotStated />;
      const word = verdict === 'other' && origin === 'computed' ? say('library.verdict.steady') : say(`library.verdict.${verdict}`);
      return <VerdictMark kind={verdict} word={word} />;
    },
  };
}

function payColumn({ say, narrow }: ColumnParts): Column<LibraryRow> {
  return {
    id: 'pay',
    head: say('library.column.pay'),
    width: narrow ? '112px' : '148px',
    sortable: true,
    cell: ({ pay }) => <PayCell pay={pay} narrow={narrow} />,
  };
}

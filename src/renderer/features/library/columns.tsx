import { type Column, MicroChart, type Money, PayBar, type Say, Tag, VerdictMark } from '#renderer/ui/index.ts';
import type { SortKey, TitleLanguage } from '#shared/domain/library-view.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import type { Found } from './find-rows.ts';
import styles from './LibraryTable.module.css';
import { payAxis } from './pay-bins.ts';
import type { LibraryRow } from './rows.ts';
import { isScore } from './sorting.ts';
import { TitleCell } from './TitleCell.tsx';

interface ColumnParts {
  readonly say: Say;
  readonly money: Money;
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
    cell: ({ overall }) => (overall === null ? <NotStated say={say} /> : <span className={styles.overall}>{overall.toFixed(1)}</span>),
  };
}

function scoresColumn({ say, sort }: ColumnParts): Column<LibraryRow> {
  const score = isScore(sort) ? sort : null;
  return {
    id: 'scores',
    head: score === null ? say('library.column.scores') : say(`profile.dimension.${score}`),
    width: score === null ? '92px' : '116px',
    sortable: score !== null,
    cell: ({ dimensions }) => {
      const chart = <MicroChart values={dimensions} label={scoresLabel(say, dimensions)} />;
      if (score === null) return chart;
      const value = dimensions[DimensionName.options.indexOf(score)] ?? null;
      return (
        <span className={styles.score}>
          {chart}
          <span className="figure">{value === null ? '–' : value.toFixed(1)}</span>
        </span>
      );
    },
  };
}

/** "Income 5.8, Demand not stated, …"; one short sentence when none is stated. */
function scoresLabel(say: Say, values: readonly (number | null)[]): string {
  if (values.every((value) => value === null)) return say('library.noScores');
  return DimensionName.options
    .map((name, place) => {
      const value = values[place] ?? null;
      return `${say(`profile.dimension.${name}`)} ${value === null ? say('library.notStated') : value.toFixed(1)}`;
    })
    .join(', ');
}

function verdictColumn(say: Say): Column<LibraryRow> {
  return {
    id: 'verdict',
    head: say('library.column.aiEra'),
    width: '92px',
    sortable: true,
    cell: ({ verdict, origin }) => {
      if (verdict === null) return <NotStated say={say} />;
      const word = verdict === 'other' && origin === 'computed' ? say('library.verdict.steady') : say(`library.verdict.${verdict}`);
      return <VerdictMark kind={verdict} word={word} />;
    },
  };
}

function payColumn({ say, money, narrow }: ColumnParts): Column<LibraryRow> {
  return {
    id: 'pay',
    head: say('library.column.pay'),
    width: narrow ? '112px' : '148px',
    sortable: true,
    cell: ({ pay }) => {
      if (pay === null) return <NotStated say={say} />;
      const exact = money.range(pay);
      if (pay.period !== 'year') return <span className="figure">{say('library.pay.by', { pay: exact, period: pay.period })}</span>;
      const inThousands = money.shortRange({ ...pay, low: thousands(pay.low), high: thousands(pay.high) });
      return (
        <span className={narrow ? styles.payAlone : styles.pay} title={exact}>
          <PayBar low={held(pay.low)} high={held(pay.high)} scale={payAxis} />
          <span className={narrow ? 'visuallyHidden' : 'figure'}>{inThousands}</span>
        </span>
      );
    },
  };
}

const thousands = (amount: number): number => (amount < 1_000 ? amount : Math.round(amount / 1_000) * 1_000);
const held = (amount: number): number => Math.min(payAxis.high, Math.max(payAxis.low, amount));

function NotStated({ say }: { readonly say: Say }) {
  return <span className="caption">{say('library.notStated')}</span>;
}

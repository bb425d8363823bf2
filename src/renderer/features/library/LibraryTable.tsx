import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { useKeeper } from '#renderer/app/kept.tsx';
import {
  type Column,
  DataTable,
  Marked,
  MicroChart,
  type Money,
  PayBar,
  type Say,
  type Sorting,
  useMoney,
  useNarrow,
  useText,
  VerdictMark,
} from '#renderer/ui/index.ts';
import { payScale } from '#shared/charts/index.ts';
import type { ProfileListing } from '#shared/contract/library.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import styles from './LibraryPage.module.css';
import { titleLanguage } from './title-language.ts';

/** Whether the page's own title stands beside the official one. */
export type TitleChoice = 'both' | 'official';

interface LibraryTableProps {
  readonly listings: readonly ProfileListing[];
  readonly search: string;
  readonly titles: TitleChoice;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
  readonly empty: ReactNode;
}

/** Where the list finds the row whose page was shown last. */
export const keptRow = 'library.row';

/** The occupations as rows: title, code, where the search was found, overall, nine scores, verdict, pay on one shared scale, notes. */
export function LibraryTable({ listings, search, titles, sorting, onSort, empty }: LibraryTableProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const keeper = useKeeper();
  const [lastOpened] = useState(() => keeper.get(keptRow, ProfileId));
  const scale = useMemo(() => payScaleOf(listings), [listings]);
  const searching = search.trim() !== '';
  const columns = [
    occupationColumn(say, search, titles),
    {
      id: 'code',
      head: say('library.column.code'),
      width: '64px',
      sortable: true,
      cell: (row) => <span className={styles.secondary}>{row.socCode}</span>,
    },
    ...(searching && !narrow ? [foundInColumn(say)] : []),
    overallColumn(say),
    scoresColumn(say),
    verdictColumn(say),
    payColumn(say, money, scale, narrow),
    {
      id: 'notes',
      head: say('library.column.notes'),
      width: '72px',
      align: 'end',
      sortable: true,
      cell: (row) => (row.notes === 0 ? '' : row.notes),
    },
  ] satisfies readonly Column<ProfileListing>[];
  return (
    <DataTable
      label={say('library.table')}
      columns={columns}
      rows={listings}
      rowId={(row) => row.id}
      rowLabel={(row) => row.title}
      sorting={sorting}
      onSort={onSort}
      startAt={lastOpened}
      onOpen={(row) => void navigate({ to: '/library/$profileId', params: { profileId: row.id } })}
      empty={empty}
    />
  );
}

function occupationColumn(say: Say, search: string, titles: TitleChoice): Column<ProfileListing> {
  return {
    id: 'occupation',
    head: say('library.column.occupation'),
    sortable: true,
    cell: (row) => (
      <>
        <Link to="/library/$profileId" params={{ profileId: row.id }} className={styles.title ?? ''} tabIndex={-1}>
          <Marked text={row.title} search={search} />
        </Link>
        {titles === 'official' || row.pageTitle === row.title ? null : (
          <span className={styles.other} lang={titleLanguage(row.pageTitle)}>
            <Marked text={row.pageTitle} search={search} />
          </span>
        )}
      </>
    ),
  };
}

function foundInColumn(say: Say): Column<ProfileListing> {
  return {
    id: 'foundIn',
    head: say('library.column.foundIn'),
    width: '96px',
    cell: (row) => (row.foundIn === null ? '' : <span className="caption">{say(`library.foundIn.${row.foundIn}`)}</span>),
  };
}

function overallColumn(say: Say): Column<ProfileListing> {
  return {
    id: 'overall',
    head: say('library.column.overall'),
    width: '76px',
    align: 'end',
    sortable: true,
    cell: (row) =>
      row.overall === null ? (
        <span className="caption">{say('library.notStated')}</span>
      ) : (
        <span className={styles.overall}>{row.overall.toFixed(1)}</span>
      ),
  };
}

function scoresColumn(say: Say): Column<ProfileListing> {
  return {
    id: 'scores',
    head: say('library.column.scores'),
    width: '92px',
    cell: (row) => <MicroChart values={row.dimensions} label={scoresLabel(say, row.dimensions)} />,
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

function verdictColumn(say: Say): Column<ProfileListing> {
  return {
    id: 'verdict',
    head: say('library.column.aiEra'),
    width: '92px',
    cell: (row) =>
      row.verdict === null ? (
        <span className="caption">{say('library.notStated')}</span>
      ) : (
        <VerdictMark kind={row.verdict} word={say(`library.verdict.${row.verdict}`)} />
      ),
  };
}

type PayScale = { readonly low: number; readonly high: number };

/** One scale for all rows, with some room at both ends; null when no page states any pay. */
function payScaleOf(listings: readonly ProfileListing[]): PayScale | null {
  const tiers = listings.flatMap(({ id, middlePay }) => (middlePay === null ? [] : [{ id, low: middlePay.low, high: middlePay.high }]));
  return payScale({ tiers, width: 100 })?.domain ?? null;
}

function payColumn(say: Say, money: Money, scale: PayScale | null, narrow: boolean): Column<ProfileListing> {
  return {
    id: 'pay',
    head: say('library.column.pay'),
    width: narrow ? '124px' : '156px',
    sortable: true,
    cell: ({ middlePay }) => {
      if (middlePay === null || scale === null) return <span className="caption">{say('library.notStated')}</span>;
      const figures = money.shortRange(middlePay);
      const bar = <PayBar low={middlePay.low} high={middlePay.high} scale={scale} />;
      return narrow ? (
        <span className={styles.payAlone} title={figures}>
          {bar}
          <span className="visuallyHidden">{figures}</span>
        </span>
      ) : (
        <span className={styles.pay}>
          {bar}
          <span className="figure">{figures}</span>
        </span>
      );
    },
  };
}

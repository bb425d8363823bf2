import { jobsTrend } from '#shared/domain/derived-profile/verdict-rule.ts';
import { type FacetId, type FacetValue, facetValues, type LibraryView } from '#shared/domain/library-view.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { type LibraryRow, yearlyPay } from './rows.ts';

export const facetIds = [
  'field',
  'verdict',
  'growth',
  'education',
  'jobZone',
  'aiExposure',
  'interest',
  'licence',
  'migration',
  'origin',
  'work',
] as const satisfies readonly FacetId[];

/** Every filter there is: those with values, and the pay. */
export type FilterId = FacetId | 'pay';
const filterIds: readonly FilterId[] = [...facetIds, 'pay'];

const educations: Readonly<Record<number, FacetValue<'education'>>> = {
  1: 'doctoral',
  2: 'masters',
  3: 'bachelors',
  4: 'someCollege',
  5: 'someCollege',
  6: 'someCollege',
  7: 'highSchool',
  8: 'highSchool',
};
const zones = facetValues.jobZone;
const aiRisk = DimensionName.options.indexOf('aiRisk');

/** The values of a row in each filter; several where it has several, none where it has none of them. */
const valuesOf: { readonly [Id in FacetId]: (row: LibraryRow) => readonly FacetValue<Id>[] } = {
  field: ({ group }) => [group ?? 'notStated'],
  verdict: ({ verdict }) => [verdict ?? 'notStated'],
  growth: ({ changePercent }) => [changePercent === null ? 'notStated' : jobsTrend(changePercent)],
  education: ({ education }) => [(education === null ? undefined : educations[education]) ?? 'notStated'],
  jobZone: ({ jobZone }) => [(jobZone === null ? undefined : zones[jobZone - 1]) ?? 'notStated'],
  aiExposure: ({ dimensions }) => [exposureOf(dimensions[aiRisk] ?? null)],
  interest: ({ interests }) => (interests.length === 0 ? ['notStated'] : interests),
  licence: ({ licence }) => [licence === 'unknown' ? 'notStated' : licence],
  migration: ({ skilledMigration }) => [skilledMigration === null ? 'notStated' : skilledMigration ? 'skilled' : 'notSkilled'],
  origin: ({ origin }) => [origin],
  work: ({ notes, isListed, openQuestions }) => [
    ...(notes > 0 ? (['withNotes'] as const) : []),
    ...(isListed ? (['onShortlist'] as const) : []),
    ...(openQuestions > 0 ? (['withQuestions'] as const) : []),
  ],
};

function exposureOf(score: number | null): FacetValue<'aiExposure'> {
  if (score === null) return 'notStated';
  if (score < 4) return 'low';
  return score < 7 ? 'middle' : 'high';
}

/** The values a filter is set to; none: it filters nothing. */
export function chosenIn(view: LibraryView, id: FacetId): readonly string[] {
  return view[id] ?? [];
}

/** Filters that are set, in the order they are shown. */
export function activeFilters(view: LibraryView): readonly FilterId[] {
  return filterIds.filter((id) => (id === 'pay' ? isPaySet(view) : chosenIn(view, id).length > 0));
}

/** The part of a view that filters. */
export function filtersIn(view: LibraryView): LibraryView {
  const { find: _find, sort: _sort, descending: _descending, titles: _titles, ...filters } = view;
  return filters;
}

/** Part of a view that unsets filters. */
export function cleared(ids: readonly FilterId[]): LibraryView {
  return Object.assign(
    {},
    ...ids.map((id) => (id === 'pay' ? { payFrom: undefined, payTo: undefined, payNotStated: undefined } : { [id]: undefined })),
  );
}

function isPaySet({ payFrom, payTo, payNotStated }: LibraryView): boolean {
  return payFrom !== undefined || payTo !== undefined || payNotStated === true;
}

function passes(row: LibraryRow, view: LibraryView, id: FilterId): boolean {
  if (id === 'pay') return passesPay(row, view);
  const chosen = chosenIn(view, id);
  return valuesOf[id](row).some((value) => chosen.includes(value));
}

function passesPay(row: LibraryRow, { payFrom, payTo, payNotStated }: LibraryView): boolean {
  const pay = yearlyPay(row);
  if (pay === null) return payNotStated === true;
  return (payFrom !== undefined || payTo !== undefined) && pay >= (payFrom ?? 0) && pay <= (payTo ?? Number.POSITIVE_INFINITY);
}

/** What the filters of a view leave. */
export interface Filtered {
  /** Rows that pass every filter; within one filter any of its values will do. */
  readonly shown: readonly LibraryRow[];
  /** For each filter, how many rows that pass the others have each of its values. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** Rows that pass all filters but the one on pay. */
  readonly forPay: readonly LibraryRow[];
  /** How many more rows would be shown without a filter, for those that are set. */
  readonly heldBack: ReadonlyMap<FilterId, number>;
}

export function filterRows(rows: readonly LibraryRow[], view: LibraryView): Filtered {
  const active = activeFilters(view);
  const shown: LibraryRow[] = [];
  const forPay: LibraryRow[] = [];
  const heldBack = new Map<FilterId, number>(active.map((id) => [id, 0]));
  const counts = emptyCounts();
  const count = (id: FacetId, row: LibraryRow): void => {
    const amounts = counts[id];
    for (const value of valuesOf[id](row)) amounts?.set(value, (amounts.get(value) ?? 0) + 1);
  };
  for (const row of rows) {
    const failed = active.filter((id) => !passes(row, view, id));
    const [only, ...others] = failed;
    if (only === undefined) {
      shown.push(row);
      forPay.push(row);
      for (const id of facetIds) count(id, row);
    } else if (others.length === 0) {
      heldBack.set(only, (heldBack.get(only) ?? 0) + 1);
      if (only === 'pay') forPay.push(row);
      else count(only, row);
    }
  }
  return { shown, counts, forPay, heldBack };
}

type Counts = Record<FacetId, Map<string, number>>;

function emptyCounts(): Counts {
  const count = (): Map<string, number> => new Map();
  return {
    field: count(),
    verdict: count(),
    growth: count(),
    education: count(),
    jobZone: count(),
    aiExposure: count(),
    interest: count(),
    licence: count(),
    migration: count(),
    origin: count(),
    work: count(),
  };
}

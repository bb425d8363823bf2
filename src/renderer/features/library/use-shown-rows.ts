import { useDeferredValue, useMemo } from 'react';
import { type Filtered, filterRows, filtersIn } from './facets.ts';
import { type Found, findRows } from './find-rows.ts';
import { ListView, viewKey } from './list-view.ts';
import type { LibraryRow } from './rows.ts';
import { sortRows } from './sorting.ts';
import { useLibrarySearch } from './use-library.ts';

export interface ShownRows extends Filtered {
  /** How each was found; null without a search. */
  readonly found: ReadonlyMap<LibraryRow['id'], Found> | null;
  /** How long the search took in milliseconds; null without one. */
  readonly took: number | null;
  /** The search these rows answer; behind what is typed while the next answer is on its way. */
  readonly search: string;
}

/** The filters of a view, the same object until one of them changes. */
export function useFilters(view: ListView): ListView {
  const key = viewKey(filtersIn(view));
  return useMemo(() => ListView.parse(JSON.parse(key)), [key]);
}

/** The rows that a view shows: found, filtered and in its order. @param filters those of the view, see `useFilters` */
export function useShownRows(rows: readonly LibraryRow[], view: ListView, filters: ListView): ShownRows {
  const search = (view.find ?? '').trim();
  const answer = useLibrarySearch(search).data;
  const answered = answer === undefined || answer.search === '' || search === '' ? null : answer;
  const found = useMemo(() => (answered === null ? null : findRows(rows, answered)), [rows, answered]);
  const foundRows = useMemo(() => {
    if (found === null) return rows;
    const byId = new Map(rows.map((row) => [row.id, row]));
    return [...found.keys()].flatMap((id) => byId.get(id) ?? []);
  }, [rows, found]);
  const filtered = useMemo(() => filterRows(foundRows, filters), [foundRows, filters]);
  const { sort, descending = false } = view;
  const shown = useMemo(
    () => (sort === undefined ? filtered.shown : sortRows(filtered.shown, sort, descending)),
    [filtered, sort, descending],
  );
  return useDeferredValue(
    useMemo(
      () => ({ ...filtered, shown, found, took: answered?.took ?? null, search: answered?.search ?? '' }),
      [filtered, shown, found, answered],
    ),
  );
}

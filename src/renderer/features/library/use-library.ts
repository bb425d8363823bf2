import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { refusalOf } from '#renderer/app/failure.ts';
import type { Reading } from '#renderer/app/Loaded.tsx';
import type { OccupationHit, OccupationRow } from '#shared/contract/occupations.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { TitleLanguage } from '#shared/domain/library-view.ts';
import type { Finds } from './find-rows.ts';
import { useListings } from './queries.ts';
import { type LibraryRow, libraryRows } from './rows.ts';
import { useOpenCase } from './use-open-case.ts';

export interface Library {
  /** All profiles by title. */
  readonly rows: readonly LibraryRow[];
  /** Why the official figures cannot be read; the rows are then those of the case file alone. */
  readonly damage: Error | null;
  /** The titles an open client would rather read; English where none is open. */
  readonly titles: TitleLanguage;
}

/** Imported pages and computed profiles together, with the work on them for one client or for all. */
export function useLibrary(clientId: ClientId | null): Reading<Library> {
  const { data: listings, error, refetch } = useListings('', clientId);
  const occupations = useOccupationRows();
  const { shortlist, titles } = useOpenCase(clientId);
  const isRead = listings !== undefined && (occupations.data !== undefined || occupations.error !== null);
  const rows = useMemo(
    () => (isRead ? libraryRows(listings, occupations.data ?? null, shortlist) : undefined),
    [isRead, listings, occupations.data, shortlist],
  );
  return {
    data: rows && { rows, damage: occupations.data === undefined ? occupations.error : null, titles },
    error,
    refetch: () => Promise.all([refetch(), occupations.refetch()]),
  };
}

/** Read once for each edition: no change of the case touches them. */
function useOccupationRows(): Reading<readonly OccupationRow[]> {
  const { client, queries } = useEngine();
  const info = useQuery(queries.occupations.info.queryOptions());
  const checksum = info.data?.checksum;
  const rows = useQuery({
    queryKey: [...queries.occupations.list.key(), checksum],
    queryFn: checksum === undefined ? skipToken : () => client.occupations.list(),
    staleTime: 'static',
  });
  return {
    data: rows.data,
    error: info.error ?? rows.error,
    refetch: () => (info.error === null ? rows.refetch() : info.refetch()),
  };
}

/** What a search found, and how long it took in milliseconds. */
export interface SearchAnswer extends Finds {
  readonly search: string;
  readonly took: number;
}

/** Every occupation and page of the library may be an answer. */
const noLimit = 1_016;

/**
 * The answer to the newest search that has one; the last stays while the next is on its way. An empty search finds nothing: it is asked all the
 * same, so that the names are in memory when somebody begins to type.
 */
export function useLibrarySearch(search: string): UseQueryResult<SearchAnswer> {
  const { client, queries } = useEngine();
  return useQuery({
    queryKey: [...queries.occupations.search.key(), 'withPages', search],
    queryFn: async ({ signal }) => {
      const started = performance.now();
      const [hits, held] = await Promise.all([
        client.occupations.search({ text: search, limit: noLimit }, { signal }).catch(noneWhereRefused),
        search === '' ? [] : client.library.list({ search }, { signal }),
      ]);
      return { search, hits, held, took: performance.now() - started };
    },
    placeholderData: keepPreviousData,
  });
}

/** The official figures are refused as damaged: the screen says so above the list, and the pages are still searched. */
function noneWhereRefused(error: unknown): readonly OccupationHit[] {
  if (refusalOf(error) === null) throw error;
  return [];
}

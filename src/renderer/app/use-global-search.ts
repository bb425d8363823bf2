import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '#shared/contract/search.ts';
import { useEngine } from './engine-client.tsx';

/** What was found, with the text it was found for. */
export interface SearchAnswer {
  readonly search: string;
  readonly hits: readonly SearchHit[];
}

/**
 * The hits of the global search. The last answer stays until the next is there, and each answer names its own text, so that a list made
 * from it never mixes one text's hits with another's. Nothing is kept after the search closes.
 */
export function useGlobalSearch(search: string): UseQueryResult<SearchAnswer> {
  const { client, queries } = useEngine();
  return useQuery({
    queryKey: [...queries.search.all.key({ input: { text: search } }), 'answer'],
    queryFn: async ({ signal }) => ({ search, hits: await client.search.all({ text: search }, { signal }) }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

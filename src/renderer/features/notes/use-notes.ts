import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Reading } from '#renderer/app/Loaded.tsx';
import type { NoteCount, NoteCursor, NoteFilter, NoteListing } from '#shared/contract/notes.ts';

export interface ListedNotes {
  /** The notes read so far; more come as the list is scrolled. */
  readonly notes: Reading<readonly NoteListing[]>;
  readonly count: NoteCount | undefined;
  readonly readMore: () => void;
}

const first: NoteCursor | null = null;

/** The notes that pass a filter, page by page, and how many they are. */
export function useNotes(filter: NoteFilter): ListedNotes {
  const { queries } = useEngine();
  const pages = useInfiniteQuery({
    ...queries.notes.list.infiniteOptions({
      input: (after: NoteCursor | null) => ({ ...filter, after }),
      initialPageParam: first,
      getNextPageParam: ({ next }) => next,
    }),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...queries.notes.count.queryOptions({ input: filter }), placeholderData: keepPreviousData });
  const notes = useMemo(() => pages.data?.pages.flatMap((page) => page.notes), [pages.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  return {
    notes: { data: notes, error: pages.error, refetch: pages.refetch },
    count: count.data,
    readMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isLocked } from './failure.ts';

/**
 * The window's copy of what it has read. The engine is on the same computer and this window is its only writer, so nothing grows stale by
 * itself: what a change touches is read again after the change.
 * @param onLocked called when a call was refused because the workspace is locked
 */
export function createQueryClient(onLocked: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (isLocked(error)) onLocked();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

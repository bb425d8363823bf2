import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { useEngine } from './engine-client.tsx';

/** The engine locks by itself too; while the workspace is open the window asks this often whether it did. */
const ASK_AGAIN = 30_000;

export function useVaultStatus(): UseQueryResult<VaultStatus> {
  const { queries } = useEngine();
  return useQuery(
    queries.vault.status.queryOptions({ refetchInterval: ({ state }) => (state.data?.state === 'open' ? ASK_AGAIN : false) }),
  );
}

/** Tells the window how the workspace stands now. */
export function useVaultStatusChange(): (status: VaultStatus) => void {
  const { queries } = useEngine();
  const queryClient = useQueryClient();
  return useCallback((status) => void queryClient.setQueryData(queries.vault.status.queryKey(), status), [queries, queryClient]);
}

/** Forgets everything read from the workspace while the calling component is shown in its place. */
export function useForgetRecords(): void {
  const { queries } = useEngine();
  const queryClient = useQueryClient();
  useEffect(() => {
    const status = JSON.stringify(queries.vault.status.queryKey());
    queryClient.removeQueries({ predicate: (query) => JSON.stringify(query.queryKey) !== status });
  }, [queries, queryClient]);
}

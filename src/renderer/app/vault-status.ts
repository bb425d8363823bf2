import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { useEngine } from './engine-client.tsx';

/** The engine locks by itself too; without an answer from a call, this often the window asks whether it did. */
const ASK_AGAIN = 30_000;

export function useVaultStatus(): UseQueryResult<VaultStatus> {
  const { queries } = useEngine();
  return useQuery(queries.vault.status.queryOptions({ refetchInterval: ASK_AGAIN }));
}

/** Tells the window how the workspace stands now. When it is not open any more, everything read from it is forgotten. */
export function useVaultStatusChange(): (status: VaultStatus) => void {
  const { queries } = useEngine();
  const queryClient = useQueryClient();
  return useCallback(
    (status) => {
      const key = queries.vault.status.queryKey();
      queryClient.setQueryData(key, status);
      if (status.state === 'open') return;
      queryClient.removeQueries({ predicate: (query) => JSON.stringify(query.queryKey) !== JSON.stringify(key) });
    },
    [queries, queryClient],
  );
}

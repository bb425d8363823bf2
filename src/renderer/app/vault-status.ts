import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { useEngine } from './engine-client.tsx';

/**
 * How often the window asks again, in milliseconds. The engine locks by itself too, and it alone knows when a pause after wrong passphrases is
 * over; while the workspace is simply closed nothing changes by itself.
 */
const askAgain: Readonly<Record<VaultStatus['state'], number | false>> = { open: 30_000, waiting: 1_000, locked: false, missing: false };

/** The key of every mutation that opens a workspace. The practice workspace is open before its sample clients are in it. */
export const openingKey: readonly string[] = ['opening'];

export function useVaultStatus(): UseQueryResult<VaultStatus> {
  const { queries } = useEngine();
  return useQuery(
    queries.vault.status.queryOptions({ refetchInterval: ({ state }) => (state.data === undefined ? false : askAgain[state.data.state]) }),
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

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Settings } from '#shared/contract/settings.ts';

/** Writes some of the settings and shows what the engine kept. */
export function useWriteSettings(): (settings: Partial<Settings>) => Promise<Settings> {
  const { client, queries } = useEngine();
  const queryClient = useQueryClient();
  return useCallback(
    async (settings) => {
      const kept = await client.settings.update(settings);
      queryClient.setQueryData(queries.settings.get.queryKey(), kept);
      return kept;
    },
    [client, queries, queryClient],
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ProfileReading } from '#shared/contract/library.ts';

/** Opens the paper of the profile being read; of an older version where that is the one on screen. */
export function usePrintProfile({ id, version, versions }: Pick<ProfileReading, 'id' | 'version' | 'versions'>): () => void {
  const navigate = useNavigate();
  const isNewest = versions.every(({ number }) => number <= version.number);
  return useCallback(
    () =>
      void navigate({
        to: '/library/$profileId/print',
        params: { profileId: id },
        search: isNewest ? {} : { version: version.id },
      }),
    [navigate, id, version.id, isNewest],
  );
}

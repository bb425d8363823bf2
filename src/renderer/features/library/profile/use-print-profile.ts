import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ProfileReading } from '#shared/contract/library.ts';

/** Opens the paper of the profile being read; of another version than the one in use where that is on screen. */
export function usePrintProfile({ id, version, versionInUse }: Pick<ProfileReading, 'id' | 'version' | 'versionInUse'>): () => void {
  const navigate = useNavigate();
  const isInUse = version.id === versionInUse.id;
  return useCallback(
    () =>
      void navigate({
        to: '/library/$profileId/print',
        params: { profileId: id },
        search: isInUse ? {} : { version: version.id },
      }),
    [navigate, id, version.id, isInUse],
  );
}

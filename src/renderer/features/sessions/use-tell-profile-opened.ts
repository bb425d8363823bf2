import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import type { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';

/** Tells that a profile is on the screen, so that the running session of the current client keeps it. What cannot be told is left: it is read all the same. */
export function useTellProfileOpened(profileId: ProfileId, versionId: ProfileVersionId): void {
  const { client, queries } = useEngine();
  const { current } = useOpenClients();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (current === null) return;
    void client.sessions
      .profileOpened({ clientId: current, profileId, versionId })
      .then(() => queryClient.invalidateQueries({ queryKey: queries.sessions.profiles.key() }))
      .catch(() => undefined);
  }, [client, queries, queryClient, current, profileId, versionId]);
}

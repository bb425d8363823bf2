import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ShortlistStanding } from '#shared/domain/client.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

export interface ShortlistChange {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly profileId: ProfileId;
  readonly title: string;
  /** null takes the occupation off the list. */
  readonly standing: ShortlistStanding | null;
}

/** Puts an occupation on a client's shortlist or takes it off; the toast offers Undo. */
export function useShortlistChange(): Change<ShortlistChange> {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: ({ clientId, profileId, standing }: ShortlistChange) => client.clients.shortlist({ clientId, profileId, standing }),
    said: (_output, { title, clientName, standing }) =>
      say(standing === null ? 'profile.shortlist.removed' : 'profile.shortlist.added', { title, client: clientName }),
  });
}

import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ShortlistStanding } from '#shared/domain/client.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

export interface ShortlistChange {
  readonly clientId: ClientId;
  readonly profileId: ProfileId;
  readonly title: string;
  /** null takes the occupation off the list. */
  readonly standing: ShortlistStanding | null;
  /** Leaves an occupation that is on the list as it stands there: the client was chosen a moment ago and may have it already. */
  readonly unlessListed?: boolean;
}

/** Puts an occupation on a client's shortlist or takes it off; the toast offers Undo. */
export function useShortlistChange(): Change<ShortlistChange> {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: async ({ clientId, profileId, standing, unlessListed }: ShortlistChange) => {
      const before = await client.clients.get({ clientId });
      const isListed = before.shortlist.some((entry) => entry.profileId === profileId && entry.standing !== 'dropped');
      const name = before.client.name;
      if (unlessListed === true && isListed) return { name, standing: 'kept' as const };
      return { ...(await client.clients.shortlist({ clientId, profileId, standing })), name, standing };
    },
    said: ({ name, standing }, { title }) =>
      say(standing === 'kept' ? 'library.shortlist.already' : standing === null ? 'profile.shortlist.removed' : 'profile.shortlist.added', {
        title,
        client: name,
      }),
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
import { useAddTargets } from '#renderer/features/plans/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

/** What is made for a client from a profile, beside notes and skills. */
export interface ClientWork {
  /** Makes the occupation a target of the client's plan, and the plan where there is none. */
  readonly addTarget: (clientId: ClientId) => void;
  /** Opens the client's career report on this occupation, which joins the shortlist as an idea when it is not on it. */
  readonly openReport: (clientId: ClientId) => void;
  readonly failure: Failure | null;
}

export function useClientWork(profileId: ProfileId, title: string): ClientWork {
  const say = useText();
  const { client, queries } = useEngine();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const target = useAddTargets({
    said: ({ clientName, added }) =>
      say(added.length > 0 ? 'profile.target.added' : 'profile.target.already', { title, client: clientName }),
  });
  const report = useChange({
    write: async (clientId: ClientId) => {
      const { client: person, shortlist } = await client.clients.get({ clientId });
      const isListed = shortlist.some((entry) => entry.profileId === profileId && entry.standing !== 'dropped');
      if (isListed) return { name: null };
      const changed = await client.clients.shortlist({ clientId, profileId, standing: 'idea' });
      // The composer chooses from the shortlist as it is now, not as it was last shown.
      await cache.fetchQuery(queries.clients.get.queryOptions({ input: { clientId }, staleTime: 0 }));
      return { ...changed, name: person.name };
    },
    said: ({ name }) => (name === null ? null : say('profile.shortlist.added', { title, client: name })),
    onDone: (_, clientId) => void navigate({ to: '/reports/$clientId', params: { clientId }, search: { occupation: profileId } }),
  });
  return {
    addTarget: (clientId) => void target.run({ clientId, profileIds: [profileId] }),
    openReport: report.run,
    failure: target.failure ?? report.failure,
  };
}

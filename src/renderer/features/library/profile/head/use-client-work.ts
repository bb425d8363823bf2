import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useChange } from '#renderer/app/use-change.ts';
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
  const target = useChange({
    write: async (clientId: ClientId) => {
      const [person, plan] = await Promise.all([client.clients.get({ clientId }), client.plans.forClient({ clientId })]);
      const ids = plan?.plan.targets.map((one) => one.profileId) ?? [];
      const name = person.client.name;
      if (ids.includes(profileId)) return { name, isNew: false };
      const changed =
        plan === null
          ? await client.plans.create({ clientId, profileIds: [profileId] })
          : await client.plans.setTargets({ planId: plan.plan.id, revision: plan.plan.revision, profileIds: [...ids, profileId] });
      return { changeId: changed.changeId, name, isNew: true };
    },
    said: ({ name, isNew }) => say(isNew ? 'profile.target.added' : 'profile.target.already', { title, client: name }),
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
  return { addTarget: target.run, openReport: report.run, failure: target.failure ?? report.failure };
}

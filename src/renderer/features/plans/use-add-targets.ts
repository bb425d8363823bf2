import { useEngine } from '#renderer/app/engine-client.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';

/** Occupations that are to be targets of a client's plan. */
export interface NewTargets {
  readonly clientId: ClientId;
  readonly profileIds: readonly ProfileId[];
}

/** What came of it: of whose plan, and which were no target yet. */
export interface AddedTargets {
  readonly changeId?: string;
  readonly clientName: string;
  readonly added: readonly ProfileId[];
}

interface AfterAdding {
  readonly said: (output: AddedTargets, asked: NewTargets) => string;
  readonly onDone?: (output: AddedTargets) => void;
}

/** Makes occupations targets of the client's plan, and the plan where there is none: one change to Undo. Targets that stand there stay. */
export function useAddTargets(after: AfterAdding): Change<NewTargets> {
  const { client } = useEngine();
  return useChange({
    write: async ({ clientId, profileIds }: NewTargets): Promise<AddedTargets> => {
      const [person, reading] = await Promise.all([client.clients.get({ clientId }), client.plans.forClient({ clientId })]);
      const clientName = person.client.name;
      const known = reading?.plan.targets.map((target) => target.profileId) ?? [];
      const added = profileIds.filter((id) => !known.includes(id));
      if (added.length === 0) return { clientName, added };
      const { changeId } =
        reading === null
          ? await client.plans.create({ clientId, profileIds: added })
          : await client.plans.setTargets({ planId: reading.plan.id, revision: reading.plan.revision, profileIds: [...known, ...added] });
      return { changeId, clientName, added };
    },
    ...after,
  });
}

import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useNoteClient } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ClientId, ItemId, ProfileId } from '#shared/domain/ids.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { SkillToBuild } from '#shared/domain/profile/profile.ts';

/** How the skills of a page stand in the open client's plan. */
export interface SkillsInPlan {
  readonly clientName: string | null;
  /** The plan's skill for an item of this page, planned or suggested; null when the plan has none. */
  readonly skillFor: (itemId: ItemId) => PlanSkill | null;
  /** The same, only where it is part of the schedule. */
  readonly planned: (itemId: ItemId) => PlanSkill | null;
  /** Adds skills to the plan; asks for a client first when none is open. */
  readonly add: (skills: readonly SkillToBuild[]) => void;
  readonly failure: Failure | null;
  /** Skills that wait for their client, for the dialog that asks. */
  readonly waiting: boolean;
  readonly choose: (clientId: ClientId) => void;
  readonly cancel: () => void;
}

export function useSkillsInPlan(profileId: ProfileId): SkillsInPlan {
  const say = useText();
  const { client, queries } = useEngine();
  const { openClient } = useOpenClients();
  const owner = useNoteClient();
  const [waiting, setWaiting] = useState<readonly SkillToBuild[] | null>(null);
  const reading = useQuery(queries.plans.forClient.queryOptions({ input: owner === null ? skipToken : { clientId: owner.id } }));
  const adding = useChange({
    write: async ({ clientId, skills }: { readonly clientId: ClientId; readonly skills: readonly SkillToBuild[] }) => {
      const [first, ...rest] = skills;
      if (first === undefined) throw new Error('there is no skill to add');
      let changed = await client.plans.addSkill({ clientId, profileId, itemId: first.id });
      for (const skill of rest) changed = await client.plans.addSkill({ clientId, profileId, itemId: skill.id });
      const person = await client.clients.get({ clientId });
      return { ...changed, clientName: person.client.name };
    },
    said: ({ clientName }, { skills }) => {
      const [only] = skills;
      return skills.length === 1 && only !== undefined
        ? say('profile.skill.added', { skill: only.name, client: clientName })
        : say('profile.skills.othersAdded', { count: skills.length, client: clientName });
    },
  });
  const skills = reading.data?.plan.skills ?? [];
  const skillFor = (itemId: ItemId): PlanSkill | null =>
    skills.find((skill) => skill.sources.some((source) => source.profileId === profileId && source.itemId === itemId)) ?? null;
  return {
    clientName: owner?.name ?? null,
    skillFor,
    planned: (itemId) => {
      const skill = skillFor(itemId);
      return skill?.standing === 'planned' ? skill : null;
    },
    add: (wanted) => {
      if (owner === null) setWaiting(wanted);
      else adding.run({ clientId: owner.id, skills: wanted });
    },
    failure: adding.failure,
    waiting: waiting !== null,
    choose: (clientId) => {
      openClient(clientId);
      if (waiting !== null) adding.run({ clientId, skills: waiting });
      setWaiting(null);
    },
    cancel: () => setWaiting(null),
  };
}

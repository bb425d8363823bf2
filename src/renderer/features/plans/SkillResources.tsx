import type { ReactElement } from 'react';
import { ForSkill } from '#renderer/features/resources/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import type { PlanChanges } from './use-plan-changes.ts';

interface SkillResourcesProps {
  readonly reading: PlanReading;
  readonly skill: PlanSkill;
  readonly changes: PlanChanges;
}

/** What the office has for a skill, and how one of it becomes a step. */
export function SkillResources({ reading, skill, changes }: SkillResourcesProps): ReactElement {
  const say = useText();
  const taken = skill.actions.flatMap(({ resourceId }) => (resourceId === undefined ? [] : [resourceId]));
  return (
    <ForSkill
      key={skill.id}
      names={[...new Set([skill.name, ...skill.sources.map(({ name }) => name)])]}
      currency={reading.plan.budget?.currency ?? 'USD'}
      today={reading.today}
      taken={new Set(taken)}
      busy={changes.busy}
      failure={changes.failureAt('resources')}
      onStep={(step) =>
        changes.run({
          place: 'resources',
          write: (plans) => plans.addAction({ skillId: skill.id, action: { ...step, kind: 'learn', due: null, doneOn: null } }),
          said: () => say('plans.actions.added', { action: step.text }),
        })
      }
    />
  );
}

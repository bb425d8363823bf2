import type { PlanSkillId } from '../ids.ts';
import type { PlanSkill } from './plan.ts';
import type { PrerequisiteCycle } from './schedule.ts';

type NeedingSkill = Pick<PlanSkill, 'id' | 'needs'>;

/**
 * Skills in an order in which every skill stands after all it needs, otherwise as given: a skill pulls what it needs to just before
 * itself. A chain that closes on itself is returned as a value that names it. Needs of skills not in the list are passed over.
 */
export function orderByNeeds<Skill extends NeedingSkill>(skills: readonly Skill[]): readonly Skill[] | PrerequisiteCycle {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const position = new Map(skills.map((skill, index) => [skill.id, index]));
  const ordered = new Set<Skill>();
  const chain: PlanSkillId[] = [];

  const place = (skill: Skill): PrerequisiteCycle | null => {
    if (ordered.has(skill)) return null;
    const closing = chain.indexOf(skill.id);
    if (closing !== -1) return { kind: 'cycle', ids: [...chain.slice(closing), skill.id] };
    chain.push(skill.id);
    for (const id of skill.needs.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))) {
      const needed = byId.get(id);
      const cycle = needed ? place(needed) : null;
      if (cycle) return cycle;
    }
    chain.pop();
    ordered.add(skill);
    return null;
  };

  for (const skill of skills) {
    const cycle = place(skill);
    if (cycle) return cycle;
  }
  return [...ordered];
}

export function isCycle(value: object): value is PrerequisiteCycle {
  return 'kind' in value && value.kind === 'cycle';
}

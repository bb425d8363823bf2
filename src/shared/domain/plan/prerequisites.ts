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
  const lastFirst = ({ needs }: Skill) => needs.toSorted((a, b) => (position.get(b) ?? 0) - (position.get(a) ?? 0));
  const ordered = new Set<Skill>();
  for (const first of skills) {
    // The skills that wait for one another, each with its needs still to be looked at: a list, since a call for each would be too deep for thousands.
    const chain = ordered.has(first) ? [] : [{ skill: first, open: lastFirst(first) }];
    const waiting = new Set([first]);
    for (let link = chain.at(-1); link !== undefined; link = chain.at(-1)) {
      const id = link.open.pop();
      const needed = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        ordered.add(link.skill);
        chain.pop();
      } else if (needed !== undefined && !ordered.has(needed)) {
        // What left the chain is ordered and passed over above: whatever has waited is still in it.
        if (waiting.has(needed)) {
          const circle = chain.slice(chain.findIndex(({ skill }) => skill === needed));
          return { kind: 'cycle', ids: [...circle.map(({ skill }) => skill.id), needed.id] };
        }
        waiting.add(needed);
        chain.push({ skill: needed, open: lastFirst(needed) });
      }
    }
  }
  return [...ordered];
}

export function isCycle(value: object): value is PrerequisiteCycle {
  return 'kind' in value && value.kind === 'cycle';
}

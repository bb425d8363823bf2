import type { PlanSkillId } from '../ids.ts';
import type { PlanSkill } from './plan.ts';

/** What leaving a plan depends on, of one skill. */
export type LeavingSkill = Pick<PlanSkill, 'id' | 'gate' | 'needs'>;

/**
 * The skills that may leave a plan, in the order in which the plan loses least: the last in its order first, and none before all that need it
 * have left. What is required stays, with all that it needs, directly or not.
 *
 * @param order the skills in the plan's order; needs of skills not in it are passed over, and it has no circle of needs
 */
export function leavingOrder<Skill extends LeavingSkill>(order: readonly Skill[]): Skill[] {
  const required = requiredIds(order);
  const needing = new Map<PlanSkillId, number>();
  for (const id of order.flatMap(({ needs }) => [...new Set(needs)])) needing.set(id, (needing.get(id) ?? 0) + 1);
  const staying = new Set(order.filter(({ id }) => !required.has(id)).toReversed());
  const leaving: Skill[] = [];
  for (;;) {
    const next = [...staying].find(({ id }) => (needing.get(id) ?? 0) === 0);
    if (!next) return leaving;
    staying.delete(next);
    leaving.push(next);
    for (const id of new Set(next.needs)) needing.set(id, (needing.get(id) ?? 0) - 1);
  }
}

/** Those of `skills` that leave, and all of them that need one of these, directly or not. */
export function withNeeding<Skill extends LeavingSkill>(leaving: readonly Skill[], skills: readonly Skill[]): Skill[] {
  const needing = Map.groupBy(
    skills.flatMap(({ id, needs }) => needs.map((needed) => ({ id, needed }))),
    ({ needed }) => needed,
  );
  const found = new Set(leaving.map(({ id }) => id));
  // A set takes in what is added while it is walked.
  for (const needed of found) for (const { id } of needing.get(needed) ?? []) found.add(id);
  return skills.filter(({ id }) => found.has(id));
}

function requiredIds(skills: readonly LeavingSkill[]): ReadonlySet<PlanSkillId> {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const required = new Set(skills.filter(({ gate }) => gate).map(({ id }) => id));
  for (const id of required) for (const needed of byId.get(id)?.needs ?? []) required.add(needed);
  return required;
}

import type { PlanSkill, SkillPlan } from './plan.ts';
import type { PriorityPart, PriorityTerm } from './ranking.ts';
import { isStrength, skillGap } from './skill-standing.ts';

/** Points of 100 each term can give when all five are known (docs/data.md, "Priority and schedule"). */
const priorityWeights: Readonly<Record<PriorityTerm, number>> = { gap: 30, importance: 20, lists: 20, interest: 15, opens: 15 };

/** The terms in the order they are shown and in which ties between terms fall. */
export const priorityTerms: readonly PriorityTerm[] = ['gap', 'importance', 'lists', 'interest', 'opens'];

/** What a term is measured from, before it becomes points; null: not known. */
export interface PriorityInputs {
  /** Levels still to climb, 1 to 4. */
  readonly gap: number | null;
  /** 1 to 5. */
  readonly importance: number | null;
  /** Target lists that name the skill, of all target lists; null where the plan has no target. */
  readonly lists: { readonly count: number; readonly total: number } | null;
  /** 1 to 5. */
  readonly interest: number | null;
  /** Skills of the plan, not yet strengths, that need this one. */
  readonly opens: number;
}

/** What ranks are made from. */
export type RankablePlan = Pick<SkillPlan, 'skills' | 'targets'>;

/** Skills of the plan that need `skill` and are not strengths yet. */
export function opensSkills(skill: PlanSkill, skills: readonly PlanSkill[]): PlanSkill[] {
  return skills.filter((other) => other.id !== skill.id && other.needs.includes(skill.id) && !isStrength(other));
}

export function priorityInputs(skill: PlanSkill, plan: RankablePlan): PriorityInputs {
  const targets = new Set(plan.targets.map((target) => target.profileId));
  const naming = new Set(skill.sources.map((source) => source.profileId).filter((id) => targets.has(id)));
  return {
    gap: skillGap(skill),
    importance: skill.importance,
    lists: targets.size === 0 ? null : { count: naming.size, total: targets.size },
    interest: skill.interest,
    opens: opensSkills(skill, plan.skills).length,
  };
}

/** Each term as a share of its full points, 0 to 1; null: not known. */
function shares(inputs: PriorityInputs): Record<PriorityTerm, number | null> {
  const rating = (value: number | null) => (value === null ? null : (value - 1) / 4);
  return {
    gap: inputs.gap === null ? null : inputs.gap / 4,
    importance: rating(inputs.importance),
    lists: inputs.lists === null ? null : inputs.lists.count / inputs.lists.total,
    interest: rating(inputs.interest),
    opens: Math.min(1, inputs.opens / 2),
  };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * Points as they are shown, to a tenth. Terms that are not known are dropped and the rest renormalised to 100 in all; rounding is
 * settled by largest remainder, so the `outOf` of the known terms add up to exactly 100.
 */
export function priorityParts(inputs: PriorityInputs): PriorityPart[] {
  const share = shares(inputs);
  const known = priorityTerms.filter((term) => share[term] !== null);
  const total = known.reduce((sum, term) => sum + priorityWeights[term], 0);
  const exact = known.map((term) => ({ term, exact: (priorityWeights[term] / total) * 1_000 }));
  const outOf = new Map(exact.map(({ term, exact }) => [term, Math.floor(exact)]));
  const short = 1_000 - [...outOf.values()].reduce((sum, value) => sum + value, 0);
  const byRemainder = exact.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  for (const { term } of byRemainder.slice(0, short)) outOf.set(term, (outOf.get(term) ?? 0) + 1);
  return priorityTerms.map((term) => {
    const points = share[term];
    const full = (outOf.get(term) ?? 0) / 10;
    return points === null ? { term, points: null, outOf: 0 } : { term, points: tenths(points * full), outOf: full };
  });
}

/** The priority of 100 as the sum of the parts shown. */
export function priorityOf(parts: readonly PriorityPart[]): number {
  return tenths(parts.reduce((sum, part) => sum + (part.points ?? 0), 0));
}

import type { PlanSkillId } from '../ids.ts';
import type { PlanSkill, SkillPlan, SkillSource } from './plan.ts';
import { type PriorityWeights, priorityTerms } from './priority-weights.ts';
import type { PriorityPart, PriorityTerm } from './ranking.ts';
import { isStrength, skillGap } from './skill-standing.ts';

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

/** What a rank is made from, of one skill. */
export type RankableSkill = Pick<
  PlanSkill,
  'id' | 'name' | 'levelNow' | 'levelTarget' | 'importance' | 'interest' | 'gate' | 'needs' | 'clientRank'
> & { readonly sources: readonly Pick<SkillSource, 'profileId'>[] };

/** What ranks are made from. */
export interface RankablePlan {
  readonly skills: readonly RankableSkill[];
  readonly targets: readonly Pick<SkillPlan['targets'][number], 'profileId'>[];
}

/** For each skill that others need, which of them are not strengths yet, in the plan's order. */
export function skillsOpened(skills: readonly RankableSkill[]): ReadonlyMap<PlanSkillId, readonly PlanSkillId[]> {
  const opened = new Map<PlanSkillId, PlanSkillId[]>();
  for (const skill of skills) {
    if (isStrength(skill)) continue;
    for (const needed of new Set(skill.needs)) {
      if (needed === skill.id) continue;
      const known = opened.get(needed);
      if (known) known.push(skill.id);
      else opened.set(needed, [skill.id]);
    }
  }
  return opened;
}

export function priorityInputs(skill: RankableSkill, plan: RankablePlan): PriorityInputs {
  return priorityInputsOf(plan)(skill);
}

/** The inputs of one skill after another, with what concerns the whole plan looked up once. */
export function priorityInputsOf({ skills, targets }: RankablePlan): (skill: RankableSkill) => PriorityInputs {
  const opened = skillsOpened(skills);
  const targetIds = new Set(targets.map((target) => target.profileId));
  return (skill) => {
    const naming = new Set(skill.sources.map((source) => source.profileId).filter((id) => targetIds.has(id)));
    return {
      gap: skillGap(skill),
      importance: skill.importance,
      lists: targetIds.size === 0 ? null : { count: naming.size, total: targetIds.size },
      interest: skill.interest,
      opens: opened.get(skill.id)?.length ?? 0,
    };
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
 * What each known term can give, in tenths of a point, once the unknown ones are dropped: renormalised to 1,000 in all, the rounding settled
 * by largest remainder.
 */
function fullTenths(known: readonly PriorityTerm[], weights: PriorityWeights): ReadonlyMap<PriorityTerm, number> {
  const total = known.reduce((sum, term) => sum + weights[term], 0);
  // Nothing known that counts: no term can give a point. A ranked skill's gap is known and counts, so this is no skill's case.
  if (total === 0) return new Map();
  const full = new Map(known.map((term) => [term, Math.floor((weights[term] * 1_000) / total)]));
  const short = 1_000 - [...full.values()].reduce((sum, value) => sum + value, 0);
  // In whole numbers, so that equal remainders are equal: then the earlier term gets the tenth.
  const remainder = (term: PriorityTerm) => (weights[term] * 1_000) % total;
  const byRemainder = known.toSorted((a, b) => remainder(b) - remainder(a));
  for (const term of byRemainder.slice(0, short)) full.set(term, (full.get(term) ?? 0) + 1);
  return full;
}

/** Gives a skill its points by the rule with certain weights. */
export type PriorityRule = (inputs: PriorityInputs) => PriorityPart[];

/**
 * Points as they are shown, to a tenth. Terms that are not known are dropped and the rest renormalised, so that the `outOf` of the known terms
 * add up to exactly 100.
 */
export function priorityRule(weights: PriorityWeights): PriorityRule {
  // The sets of terms that can be known, 0 to 31: which bit is set says which term. They are few, and asked for thousands of times.
  const fullTenthsBySet = Array.from({ length: 2 ** priorityTerms.length }, (_, set) =>
    fullTenths(
      priorityTerms.filter((_term, place) => (set & (1 << place)) !== 0),
      weights,
    ),
  );
  return (inputs) => {
    const share = shares(inputs);
    const set = priorityTerms.reduce((bits, term, place) => (share[term] === null ? bits : bits | (1 << place)), 0);
    return priorityTerms.map((term) => {
      const points = share[term];
      if (points === null) return { term, points: null, outOf: 0 };
      const full = (fullTenthsBySet[set]?.get(term) ?? 0) / 10;
      return { term, points: tenths(points * full), outOf: full };
    });
  };
}

/** The priority of 100 as the sum of the parts shown. */
export function priorityOf(parts: readonly PriorityPart[]): number {
  return tenths(parts.reduce((sum, part) => sum + (part.points ?? 0), 0));
}

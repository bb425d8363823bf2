import type { PlanSkillId } from '../ids.ts';
import { liftingTerm, meanPoints } from './lifting-term.ts';
import { type PriorityRule, priorityInputsOf, priorityRule, type RankablePlan, skillsOpened } from './priority.ts';
import { type PriorityWeights, publishedWeights } from './priority-weights.ts';
import type { RankedSkill, Ranking } from './ranking.ts';
import { byRule, type ScoredSkill, scoreSkill } from './scored-skill.ts';
import { nearestSwap } from './sensitivity.ts';
import { isStrength, skillGap } from './skill-standing.ts';

/** Changes whenever the rule would give some plan another order with the same weights. */
const priorityRuleVersion = 'priority-1';

/** Priorities closer than this are shown as ties. */
const tieWidth = 5;

/** The final places alone, which is all a schedule needs. */
export interface RankOrder {
  readonly ranked: readonly Pick<RankedSkill, 'id' | 'rank'>[];
}

export function rankOrder(plan: RankablePlan, weights: PriorityWeights = publishedWeights): RankOrder {
  return { ranked: clientOrder(scoreSkills(plan, priorityRule(weights))).map(({ skill }, index) => ({ id: skill.id, rank: index + 1 })) };
}

/**
 * The published order of a plan's skills (docs/data.md, "Priority and schedule"): what is not rated yet and what is a strength already
 * stand apart; the rest is ranked by tier and priority, and the client's own moves are laid over that. `ranked` comes in the final order.
 */
export function rankSkills(plan: RankablePlan, weights: PriorityWeights = publishedWeights): Ranking {
  const rule = priorityRule(weights);
  const scored = scoreSkills(plan, rule);
  const places = new Map(clientOrder(scored).map((entry, place) => [entry, place]));
  const opened = skillsOpened(plan.skills);
  const ids = scored.map(({ skill }) => skill.id);
  const means = meanPoints(scored);
  const ranked = scored.map((entry, index): RankedSkill => {
    const neighbors = [...scored.slice(Math.max(0, index - 1), index), ...scored.slice(index + 1, index + 2)];
    return {
      id: entry.skill.id,
      tier: entry.tier,
      priority: entry.priority,
      parts: [...entry.parts],
      missing: entry.parts.filter((part) => part.points === null).map((part) => part.term),
      computedRank: index + 1,
      rank: (places.get(entry) ?? index) + 1,
      tiedWith: tiesOf(index, scored, ids),
      reason: { term: liftingTerm(entry, means), opens: [...(opened.get(entry.skill.id) ?? [])] },
      sensitivity: nearestSwap(
        entry,
        neighbors.filter((other) => other.tier === entry.tier),
        rule,
      ),
    };
  });
  return {
    ruleVersion: priorityRuleVersion,
    weights,
    ranked: ranked.toSorted((a, b) => a.rank - b.rank),
    rateFirst: plan.skills.filter((skill) => skillGap(skill) === null).map((skill) => skill.id),
    strengths: plan.skills.filter(isStrength).map((skill) => skill.id),
  };
}

/** Rated skills that are not strengths, in computed order. */
function scoreSkills(plan: RankablePlan, rule: PriorityRule): ScoredSkill[] {
  const inputsOf = priorityInputsOf(plan);
  return plan.skills
    .map((skill, position) => ({ skill, position }))
    .filter(({ skill }) => skillGap(skill) !== null && !isStrength(skill))
    .map(({ skill, position }) => scoreSkill(skill, inputsOf(skill), position, rule))
    .toSorted(byRule);
}

/** The ids of the skills of its tier less than five points away. They stand side by side in computed order, so looking ends at the first that is not. */
function tiesOf(index: number, scored: readonly ScoredSkill[], ids: readonly PlanSkillId[]): PlanSkillId[] {
  const entry = scored[index];
  const isTied = (other: ScoredSkill | undefined) =>
    entry !== undefined && other?.tier === entry.tier && Math.abs(other.priority - entry.priority) < tieWidth;
  let first = index;
  while (isTied(scored[first - 1])) first -= 1;
  let last = index;
  while (isTied(scored[last + 1])) last += 1;
  return ids.slice(first, index).concat(ids.slice(index + 1, last + 1));
}

/** The client's places are given out first, each at the nearest free one to what was asked; the others fill up in computed order. */
function clientOrder(scored: readonly ScoredSkill[]): ScoredSkill[] {
  const places = new Map<number, ScoredSkill>();
  for (const entry of scored) {
    const { clientRank } = entry.skill;
    if (clientRank !== null) places.set(nearestFree(Math.min(clientRank, scored.length) - 1, places, scored.length), entry);
  }
  const rest = scored.filter((entry) => entry.skill.clientRank === null).values();
  return scored.flatMap((_, place) => places.get(place) ?? rest.next().value ?? []);
}

/** The free place nearest to `asked`, of two equally near ones the earlier. There is one: no more are given out than there are skills. */
function nearestFree(asked: number, taken: ReadonlyMap<number, ScoredSkill>, count: number): number {
  const isFree = (place: number) => place >= 0 && place < count && !taken.has(place);
  let distance = 0;
  while (distance < count && !isFree(asked - distance) && !isFree(asked + distance)) distance += 1;
  return isFree(asked - distance) ? asked - distance : asked + distance;
}

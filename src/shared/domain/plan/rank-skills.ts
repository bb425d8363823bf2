import { opensSkills, priorityInputs, priorityTerms, type RankablePlan } from './priority.ts';
import type { PriorityPart, PriorityTerm, RankedSkill, Ranking } from './ranking.ts';
import { byRule, type ScoredSkill, scoreSkill } from './scored-skill.ts';
import { nearestSwap } from './sensitivity.ts';
import { isStrength, skillGap } from './skill-standing.ts';

/** Changes whenever the rule would give some plan another order. */
const priorityRuleVersion = 'priority-1';

/** Priorities closer than this are shown as ties. */
const tieWidth = 5;

/** The final places alone, which is all a schedule needs. */
export interface RankOrder {
  readonly ranked: readonly Pick<RankedSkill, 'id' | 'rank'>[];
}

export function rankOrder(plan: RankablePlan): RankOrder {
  return { ranked: clientOrder(scoreSkills(plan)).map(({ skill }, index) => ({ id: skill.id, rank: index + 1 })) };
}

/**
 * The published order of a plan's skills (docs/data.md, "Priority and schedule"): what is not rated yet and what is a strength already
 * stand apart; the rest is ranked by tier and priority, and the client's own moves are laid over that. `ranked` comes in the final order.
 */
export function rankSkills(plan: RankablePlan): Ranking {
  const scored = scoreSkills(plan);
  const places = clientOrder(scored);
  const ranked = scored.map((entry, index): RankedSkill => {
    const sameTier = scored.filter((other) => other !== entry && other.tier === entry.tier);
    const neighbors = sameTier.filter((other) => Math.abs(scored.indexOf(other) - index) === 1);
    return {
      id: entry.skill.id,
      tier: entry.tier,
      priority: entry.priority,
      parts: [...entry.parts],
      missing: entry.parts.filter((part) => part.points === null).map((part) => part.term),
      computedRank: index + 1,
      rank: places.indexOf(entry) + 1,
      tiedWith: sameTier.filter((other) => Math.abs(other.priority - entry.priority) < tieWidth).map((other) => other.skill.id),
      reason: { term: liftingTerm(entry, scored), opens: opensSkills(entry.skill, plan.skills).map((skill) => skill.id) },
      sensitivity: nearestSwap(entry, neighbors),
    };
  });
  return {
    ruleVersion: priorityRuleVersion,
    ranked: ranked.toSorted((a, b) => a.rank - b.rank),
    rateFirst: plan.skills.filter((skill) => skillGap(skill) === null).map((skill) => skill.id),
    strengths: plan.skills.filter(isStrength).map((skill) => skill.id),
  };
}

/** Rated skills that are not strengths, in computed order. */
function scoreSkills(plan: RankablePlan): ScoredSkill[] {
  return plan.skills
    .map((skill, position) => ({ skill, position }))
    .filter(({ skill }) => skillGap(skill) !== null && !isStrength(skill))
    .map(({ skill, position }) => scoreSkill(skill, priorityInputs(skill, plan), position))
    .toSorted(byRule);
}

/** The client's places are given out first, each at the nearest free one to what was asked; the others fill up in computed order. */
function clientOrder(scored: readonly ScoredSkill[]): ScoredSkill[] {
  const places = new Map<number, ScoredSkill>();
  for (const entry of scored) {
    const asked = entry.skill.clientRank;
    if (asked === null) continue;
    const free = scored.map((_, place) => place).filter((place) => !places.has(place));
    const distance = (place: number) => Math.abs(place - (asked - 1));
    const nearest = free.toSorted((a, b) => distance(a) - distance(b))[0];
    if (nearest !== undefined) places.set(nearest, entry);
  }
  const rest = scored.filter((entry) => entry.skill.clientRank === null).values();
  return scored.flatMap((_, place) => places.get(place) ?? rest.next().value ?? []);
}

/** The term that sets a skill apart: where it stands furthest above the average of the ranked skills; among equals the fuller one. */
function liftingTerm(entry: ScoredSkill, scored: readonly ScoredSkill[]): PriorityTerm {
  const points = (of: ScoredSkill, term: PriorityTerm) => of.parts.find((part) => part.term === term)?.points ?? 0;
  const lift = (term: PriorityTerm) => {
    const average = scored.reduce((sum, other) => sum + points(other, term), 0) / scored.length;
    return Math.round((points(entry, term) - average) * 1_000);
  };
  const fullness = (part: PriorityPart) => (part.points ?? 0) / part.outOf;
  const order = (term: PriorityTerm) => priorityTerms.indexOf(term);
  const best = entry.parts
    .filter((part) => part.points !== null)
    .toSorted((a, b) => lift(b.term) - lift(a.term) || fullness(b) - fullness(a) || order(a.term) - order(b.term));
  return best[0]?.term ?? 'gap';
}

import type { PriorityTerm, RankedSkill } from './ranking.ts';
import { byRule, type ScoredSkill, scoreSkill } from './scored-skill.ts';

/** The ratings a person gives, in the order in which equally near changes are told. */
const ratings = ['importance', 'interest', 'gap'] as const satisfies readonly PriorityTerm[];

/**
 * The smallest change of one rating of `entry` that would make it change places with a neighbor; null when none does. For `gap` the
 * step is in levels still to climb; a gap of 0 is not tried, because that makes the skill a strength, which is more than a swap.
 */
export function nearestSwap(entry: ScoredSkill, neighbors: readonly ScoredSkill[]): RankedSkill['sensitivity'] {
  const swaps = neighbors.flatMap((neighbor) => {
    const ahead = byRule(entry, neighbor) < 0;
    return ratings.flatMap((term) => {
      const now = entry.inputs[term];
      if (now === null) return [];
      return ratingValues(term, entry)
        .filter((value) => byRule(scoreSkill(entry.skill, { ...entry.inputs, [term]: value }, entry.position), neighbor) < 0 !== ahead)
        .map((value) => ({ with: neighbor.skill.id, term, step: value - now }));
    });
  });
  return swaps.toSorted((a, b) => Math.abs(a.step) - Math.abs(b.step))[0] ?? null;
}

function ratingValues(term: (typeof ratings)[number], entry: ScoredSkill): number[] {
  const highest = term === 'gap' ? (entry.skill.levelTarget ?? 0) : 5;
  return Array.from({ length: highest }, (_, index) => index + 1);
}

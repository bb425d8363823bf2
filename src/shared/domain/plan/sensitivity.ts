import type { PriorityRule } from './priority.ts';
import type { PriorityTerm, RankedSkill } from './ranking.ts';
import { byRule, type ScoredSkill, scoreSkill } from './scored-skill.ts';

/** The ratings a person gives, in the order in which equally near changes are told. */
const ratings = ['importance', 'interest', 'gap'] as const satisfies readonly PriorityTerm[];

/**
 * The smallest change of one rating of `entry` that would make it change places with a neighbor; null when none does. For `gap` the
 * step is in levels still to climb; a gap of 0 is not tried, because that makes the skill a strength, which is more than a swap.
 */
export function nearestSwap(entry: ScoredSkill, neighbors: readonly ScoredSkill[], rule: PriorityRule): RankedSkill['sensitivity'] {
  for (let size = 1; size <= largestStep && neighbors.length > 0; size += 1) {
    const changes = ratings.flatMap((term) => changedBy([-size, size], term, entry, rule));
    for (const neighbor of neighbors) {
      const ahead = byRule(entry, neighbor) < 0;
      const swap = changes.find(({ changed }) => byRule(changed, neighbor) < 0 !== ahead);
      if (swap) return { with: neighbor.skill.id, term: swap.term, step: swap.step };
    }
  }
  return null;
}

/** From the lowest of a rating or gap to the highest. */
const largestStep = 4;

interface Change {
  readonly term: (typeof ratings)[number];
  readonly step: number;
  readonly changed: ScoredSkill;
}

/** The skill as each step of one rating would score it, as far as the rating can go. */
function changedBy(steps: readonly number[], term: Change['term'], entry: ScoredSkill, rule: PriorityRule): Change[] {
  const now = entry.inputs[term];
  if (now === null) return [];
  const highest = term === 'gap' ? (entry.skill.levelTarget ?? 0) : 5;
  return steps
    .filter((step) => now + step >= 1 && now + step <= highest)
    .map((step) => ({ term, step, changed: scoreSkill(entry.skill, { ...entry.inputs, [term]: now + step }, entry.position, rule) }));
}

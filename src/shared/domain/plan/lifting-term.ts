import { priorityTerms } from './priority-weights.ts';
import type { PriorityPart, PriorityTerm } from './ranking.ts';
import type { ScoredSkill } from './scored-skill.ts';

/** The points that ranked skills have of each term on average; a term that is not known of a skill counts 0. */
export type MeanPoints = Readonly<Record<PriorityTerm, number>>;

export function meanPoints(scored: readonly ScoredSkill[]): MeanPoints {
  const mean = (term: PriorityTerm) => scored.reduce((sum, entry) => sum + pointsOf(entry, term), 0) / scored.length;
  return { gap: mean('gap'), importance: mean('importance'), lists: mean('lists'), interest: mean('interest'), opens: mean('opens') };
}

/** The term that sets a skill apart, of those that count: where it stands furthest above the mean of the ranked skills; among equals the fuller one. */
export function liftingTerm(entry: ScoredSkill, means: MeanPoints): PriorityTerm {
  const lift = (term: PriorityTerm) => Math.round((pointsOf(entry, term) - means[term]) * 1_000);
  const fullness = (part: PriorityPart) => (part.points ?? 0) / part.outOf;
  const order = (term: PriorityTerm) => priorityTerms.indexOf(term);
  const best = entry.parts
    .filter((part) => part.points !== null && part.outOf > 0)
    .toSorted((a, b) => lift(b.term) - lift(a.term) || fullness(b) - fullness(a) || order(a.term) - order(b.term));
  return best[0]?.term ?? 'gap';
}

function pointsOf({ parts }: ScoredSkill, term: PriorityTerm): number {
  return parts.find((part) => part.term === term)?.points ?? 0;
}

import { z } from 'zod';
import type { PriorityTerm } from './ranking.ts';

const Points = z.number().int().min(0).max(100);

/** What the five points of the priority add up to. */
export const allPoints = 100;

/**
 * The full points of each term of the priority rule, together 100. 0: the term does not count. The gap counts always, since it is the one
 * rating without which a skill has no rank.
 */
export const PriorityWeights = z
  .strictObject({ gap: Points.min(1), importance: Points, lists: Points, interest: Points, opens: Points })
  .refine((weights) => weightSum(weights) === allPoints, { message: 'the weights must add up to 100' });
export type PriorityWeights = z.infer<typeof PriorityWeights>;

/** The rule as published (docs/data.md, "Priority of 100"). */
export const publishedWeights: PriorityWeights = { gap: 30, importance: 20, lists: 20, interest: 15, opens: 15 };

/** The terms in the order they are shown and in which ties between terms fall. */
export const priorityTerms: readonly PriorityTerm[] = ['gap', 'importance', 'lists', 'interest', 'opens'];

export function weightSum(weights: Readonly<Record<PriorityTerm, number>>): number {
  return priorityTerms.reduce((sum, term) => sum + weights[term], 0);
}

export function isSameWeights(one: PriorityWeights, other: PriorityWeights): boolean {
  return priorityTerms.every((term) => one[term] === other[term]);
}

export function isPublished(weights: PriorityWeights): boolean {
  return isSameWeights(weights, publishedWeights);
}

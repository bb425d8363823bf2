import { z } from 'zod';
import { PlanSkillId } from '../ids.ts';
import { PriorityWeights } from './priority-weights.ts';

/** The five terms of the published priority rule. */
export const PriorityTerm = z.enum(['gap', 'importance', 'lists', 'interest', 'opens']);
export type PriorityTerm = z.infer<typeof PriorityTerm>;

/** One term as it counted: `points` of `outOf` after renormalising over the terms that are known; null: not known, dropped. */
export const PriorityPart = z.object({ term: PriorityTerm, points: z.number().nullable(), outOf: z.number() });
export type PriorityPart = z.infer<typeof PriorityPart>;

/**
 * A skill's place by the published rule (docs/data.md, "Priority"). `reason` and `sensitivity` are facts for a sentence; the catalogue
 * holds the words.
 */
export const RankedSkill = z.object({
  id: PlanSkillId,
  /** 1 for gates, 2 for all others. */
  tier: z.union([z.literal(1), z.literal(2)]),
  /** 0 to 100; the points of `parts` add up to it. */
  priority: z.number(),
  parts: z.array(PriorityPart),
  missing: z.array(PriorityTerm),
  /** Place by the rule, counted from 1, and the place after the client's own moves. */
  computedRank: z.number().int().positive(),
  rank: z.number().int().positive(),
  /** Skills less than 5 points away in the same tier. */
  tiedWith: z.array(PlanSkillId),
  /** The term that lifts this skill most. */
  reason: z.object({ term: PriorityTerm, opens: z.array(PlanSkillId) }),
  /** The nearest single change of a rating that would swap it with a neighbor; null: no single step does. */
  sensitivity: z.object({ with: PlanSkillId, term: PriorityTerm, step: z.number().int() }).nullable(),
});
export type RankedSkill = z.infer<typeof RankedSkill>;

export const Ranking = z.object({
  ruleVersion: z.string(),
  /** The full points of each term it was made with: the published ones, or the office's own. */
  weights: PriorityWeights,
  ranked: z.array(RankedSkill),
  /** Level now or target not stated (`unratedLevels` says which): to be rated before they can be ranked. */
  rateFirst: z.array(PlanSkillId),
  /** Level now at or above target: listed apart. */
  strengths: z.array(PlanSkillId),
});
export type Ranking = z.infer<typeof Ranking>;

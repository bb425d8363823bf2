import { z } from 'zod';
import { PlanSkillId, ProfileId } from '../ids.ts';
import { publishedPace } from './learning-pace.ts';
import { PlanDay, Rating, SkillLevel } from './plan.ts';
import { PriorityWeights, publishedWeights } from './priority-weights.ts';

/** Hours of one skill or one week: no week has more than 168, no estimate is negative. */
const Hours = z.number().min(0).max(100_000);

const InputSkill = z.strictObject({
  id: PlanSkillId,
  name: z.string().trim().min(1).max(200),
  /** The level to reach, and the level now; null: not rated. */
  required: SkillLevel.nullable().default(null),
  current: SkillLevel.nullable().default(null),
  importance: Rating.nullable().default(null),
  interest: Rating.nullable().default(null),
  /** Those of `targets` whose list names the skill. */
  lists: z.array(ProfileId).default([]),
  /** Low and high; null: not stated. */
  hours: z.tuple([Hours, Hours]).nullable().default(null),
  /** 0 is free; null: not stated. */
  cost: z.number().min(0).max(1_000_000_000).nullable().default(null),
  /** It waits until the first week that begins on or after this day; null: it does not wait. */
  notBefore: PlanDay.nullable().default(null),
  /** Ids of skills that come first. */
  needs: z.array(PlanSkillId).default([]),
  /** Legally or employer required. */
  gate: z.boolean().default(false),
  /** suggested: ranked and never dated. reached: learned meanwhile, its hours keep their weeks. */
  standing: z.enum(['planned', 'suggested', 'reached']).default('planned'),
  /** The client's own place in the order, counted from 1; null: the computed order stands. */
  place: z.int().min(1).max(5_000).nullable().default(null),
});

/**
 * A plan as `waymark plan FILE` reads it (docs/data.md, "A plan from a file"). What is left out counts as not stated; a field that is not named here
 * is refused, so that a slip in a name is not read as nothing.
 */
export const PlanInput = z.strictObject({
  start: PlanDay,
  hoursPerWeek: z.number().min(0).max(168).nullable(),
  parallel: z.int().min(1).max(100).default(publishedPace.parallel),
  buffer: z.number().min(0).max(10).default(publishedPace.buffer),
  reviewWeeks: z.int().min(1).max(156).default(publishedPace.reviewWeeks),
  holidays: z.array(z.strictObject({ from: PlanDay, to: PlanDay })).default([]),
  budget: z.number().min(0).nullable().default(null),
  deadline: PlanDay.nullable().default(null),
  targets: z.array(ProfileId).default([]),
  /** The full points of each term of the priority, together 100; left out: the published ones. */
  weights: PriorityWeights.default(publishedWeights),
  skills: z.array(InputSkill).max(5_000),
});
export type PlanInput = z.infer<typeof PlanInput>;

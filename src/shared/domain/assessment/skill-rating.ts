import { z } from 'zod';
import { SkillRatingId } from '../ids.ts';
import { SkillLevel } from '../plan/plan.ts';
import { Instant } from '../time.ts';

/** Who says so; the two are kept apart and never averaged. */
export const Rater = z.enum(['client', 'counselor']);
export type Rater = z.infer<typeof Rater>;

/** One rater's word on one skill; what a skill is called is joined over lists by `skillNameKey`. */
export const SkillRating = z.object({
  id: SkillRatingId,
  skillKey: z.string(),
  skillName: z.string(),
  rater: Rater,
  level: SkillLevel,
  /** What it is seen by: a piece of work, a certificate, a story. Empty: none given. */
  evidence: z.string(),
  revision: z.number().int(),
  ratedAt: Instant,
});
export type SkillRating = z.infer<typeof SkillRating>;

/** Both raters' levels of one skill; null: not rated. */
export type RatedLevels = Readonly<Record<Rater, SkillLevel | null>>;

/** Ratings by one rater from which on "all the same" is worth a word. */
const manyRatings = 3;

/** Whether one rater gave three skills or more, and all of them the same level: the ratings then set no skill before another. */
export function isAllAlike(levels: readonly (SkillLevel | null)[]): boolean {
  const rated = levels.filter((level) => level !== null);
  return rated.length >= manyRatings && new Set(rated).size === 1;
}

/** How many levels client and counselor are apart; null where one of the two has not rated. */
export function levelsApart({ client, counselor }: RatedLevels): number | null {
  return client === null || counselor === null ? null : Math.abs(client - counselor);
}

/** The level both stand for: that of the one who rated, or the one they agree on. null: none, or they differ. */
export function agreedLevel({ client, counselor }: RatedLevels): SkillLevel | null {
  if (client === null) return counselor;
  return counselor === null || counselor === client ? client : null;
}

/**
 * The level now of a plan's skill after its ratings changed. A level set in the plan itself stays; one that is not rated, or that a rating
 * gave, follows what client and counselor now stand for. Where they differ the plan keeps what it has, until they agree.
 */
export function planLevelAfter(planLevel: SkillLevel | null, before: RatedLevels, after: RatedLevels): SkillLevel | null {
  const agreed = agreedLevel(after);
  const follows = planLevel === null || planLevel === before.client || planLevel === before.counselor;
  return follows && agreed !== null ? agreed : planLevel;
}

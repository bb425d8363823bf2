import { z } from 'zod';
import { ConfidenceReading } from '../domain/assessment/confidence.ts';
import { Answer, QuestionId } from '../domain/assessment/interest-questions.ts';
import { InterestResult } from '../domain/assessment/interest-result.ts';
import { Rater, SkillRating } from '../domain/assessment/skill-rating.ts';
import type { Suggestions } from '../domain/assessment/suggestion.ts';
import { WeightSet, Weights } from '../domain/assessment/weights.ts';
import { ClientId, ConfidenceReadingId, InterestResultId, ProfileId, SkillRatingId, WeightSetId } from '../domain/ids.ts';
import { RiasecLetter } from '../domain/occupation/occupation.ts';
import { SkillLevel } from '../domain/plan/plan.ts';
import { CalendarDate } from '../domain/time.ts';
import type { RoutesFromHistory } from '../domain/transition/named-routes.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';
import { computed } from './occupations.ts';

/** A skill to be rated with both raters' words: from the shortlist's lists, the plan, or of the client's own. */
export const RatedSkill = z.object({
  skillKey: z.string(),
  name: z.string(),
  /** The shortlisted occupations that name it. Empty: on no list. */
  occupations: z.array(z.object({ profileId: ProfileId, title: z.string() })),
  inPlan: z.boolean(),
  /** The level now in the plan; null: not rated there, or not in it. */
  planLevel: SkillLevel.nullable(),
  client: SkillRating.nullable(),
  counselor: SkillRating.nullable(),
});
export type RatedSkill = z.infer<typeof RatedSkill>;

const client = z.object({ clientId: ClientId });
/** Scores from any instrument, as they were read off. */
export const RecordInterests = client.extend({
  instrument: z.string().trim().normalize().min(1).max(80),
  takenOn: CalendarDate,
  scores: z.record(RiasecLetter, z.number().min(0).max(1_000)),
});
export type RecordInterests = z.infer<typeof RecordInterests>;

export const AnswerQuestion = z.object({ resultId: InterestResultId, question: QuestionId, answer: Answer.nullable() });
export type AnswerQuestion = z.infer<typeof AnswerQuestion>;

export const SetWeights = client.extend({
  seen: z.object({ setId: WeightSetId, revision: z.number().int() }).nullable(),
  weights: Weights,
});
export type SetWeights = z.infer<typeof SetWeights>;

export const RateSkill = client.extend({
  name: z.string().trim().normalize().min(1).max(200),
  rater: Rater,
  seen: z.object({ ratingId: SkillRatingId, revision: z.number().int() }).nullable(),
  level: SkillLevel.nullable(),
  evidence: z.string().trim().normalize().max(500),
});
export type RateSkill = z.infer<typeof RateSkill>;

export const RecordConfidence = client.extend({
  about: z.string().trim().normalize().min(1).max(120),
  ...ConfidenceReading.pick({ moment: true, value: true }).shape,
});
export type RecordConfidence = z.infer<typeof RecordConfidence>;

const InterestsChanged = Changed.extend({ result: InterestResult });
const WeightsChanged = Changed.extend({ set: WeightSet });

/** What a client likes, weighs, can do and dares, and the occupations that follow from it. */
export const assessments = {
  /** Newest first; `today` is the latest day on which any can have been taken. */
  interests: procedure.input(client).output(z.object({ today: CalendarDate, results: z.array(InterestResult) })),
  /** A day that is still to come is refused as `dayCannotBe`. */
  recordInterests: procedure.input(RecordInterests).output(InterestsChanged),
  /** Begins this project's own questions, or takes up those that were left unfinished. */
  beginQuestions: procedure.input(client).output(InterestsChanged),
  /** One answer of an unfinished questionnaire, kept at once; null takes it away. Finished ones are not changed any more: NOT_FOUND. */
  answerQuestion: procedure.input(AnswerQuestion).output(InterestsChanged),
  removeInterests: procedure.input(z.object({ resultId: InterestResultId })).output(Changed),

  /** Newest first: the first one counts. */
  weights: procedure.input(client).output(z.array(WeightSet)),
  /**
   * On the day of the newest set changes it, on a later day begins a new one. `seen` is the newest set as the window last saw it (null: there
   * was none); a newer one is refused as `changedSince`.
   */
  setWeights: procedure.input(SetWeights).output(WeightsChanged),
  /** Makes an older set the newest again, dated today. */
  restoreWeights: procedure.input(z.object({ setId: WeightSetId })).output(WeightsChanged),

  /** Skills on the lists of the shortlist and in the plan, then others that were rated. */
  skills: procedure.input(client).output(z.array(RatedSkill)),
  /**
   * One rater's level and evidence; `level` null takes the rating away. `seen` is the rating as last seen (null: there was none); a newer one is
   * refused as `changedSince`, also where it was taken away and made anew since. The level now of the plan follows where the plan has not set it itself.
   */
  rateSkill: procedure.input(RateSkill).output(Changed.extend({ rating: SkillRating.nullable() })),

  /** Newest first. */
  confidence: procedure.input(client).output(z.array(ConfidenceReading)),
  recordConfidence: procedure.input(RecordConfidence).output(Changed.extend({ reading: ConfidenceReading })),
  removeConfidence: procedure.input(z.object({ readingId: ConfidenceReadingId })).output(Changed),

  /** Occupations of the library that follow from all this, with reasons and with what is missing. Nothing is kept of it. */
  suggestions: procedure.input(client).output(computed<Suggestions>()),
  /** Occupations near to those of the work history, and ways in two steps to targets that are not near. Nothing is kept of it. */
  routes: procedure.input(client).output(computed<RoutesFromHistory>()),
};

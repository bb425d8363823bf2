import { z } from 'zod';
import { ClientId, InterestResultId, SessionId } from '../ids.ts';
import { CalendarDate, Instant } from '../time.ts';
import { Answers } from './interest-questions.ts';
import { RiasecScores, type StatedScores, statedScores } from './riasec.ts';

/** One set of interest scores. `answers` stand where it is from this project's own questions; it may then still be unfinished. */
export const InterestResult = z.object({
  id: InterestResultId,
  clientId: ClientId,
  sessionId: SessionId.nullable(),
  /** The instrument's name as the counselor wrote it, or `ownQuestions`. */
  instrument: z.string(),
  takenOn: CalendarDate,
  scores: RiasecScores,
  answers: Answers.nullable(),
  createdAt: Instant,
});
export type InterestResult = z.infer<typeof InterestResult>;

/** The newest finished scores of a client's results, which stand newest first; null: none is finished. */
export function currentScores(results: readonly Pick<InterestResult, 'scores'>[]): StatedScores | null {
  for (const { scores } of results) {
    const stated = statedScores(scores);
    if (stated !== null) return stated;
  }
  return null;
}

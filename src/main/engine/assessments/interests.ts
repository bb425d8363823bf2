import type { Transaction } from 'kysely';
import type { AnswerQuestion, RecordInterests } from '#shared/contract/assessments.ts';
import { nextQuestion, ownQuestions, scoreAnswers } from '#shared/domain/assessment/interest-questions.ts';
import { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import { type ClientId, InterestResultId } from '#shared/domain/ids.ts';
import { canHaveBeen } from '#shared/domain/time.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refusal } from '../refusal.ts';
import { sessionNow } from './case-place.ts';
import { deleteInterests, findInterests, insertInterests, readInterests, writeInterests } from './interest-store.ts';

/** The writes of interest results; each is one change to Undo. */
export function interestWrites({ clock, ids, workspace }: EngineContext) {
  const fresh = (clientId: ClientId) => ({ id: InterestResultId.parse(ids.next()), clientId, createdAt: clock.now() });

  async function change(write: (db: Transaction<Schema>) => Promise<InterestResult>) {
    const { changeId, value } = await workspace().change('interestsRecorded', write);
    return { changeId, result: value };
  }

  return {
    record: ({ clientId, instrument, takenOn, scores }: RecordInterests) =>
      change(async (db) => {
        if (!canHaveBeen(takenOn, clock.today())) throw refusal('dayCannotBe');
        const sessionId = await sessionNow(db, clientId);
        const result = InterestResult.parse({ ...fresh(clientId), sessionId, instrument, takenOn, scores, answers: null });
        await insertInterests(db, result);
        return result;
      }),

    begin: (clientId: ClientId) =>
      change(async (db) => {
        const sessionId = await sessionNow(db, clientId);
        const stopped = (await readInterests(db, clientId)).find(({ answers }) => answers !== null && nextQuestion(answers) !== null);
        if (stopped) return stopped;
        const answers = {};
        const own = { instrument: ownQuestions, takenOn: clock.today(), scores: scoreAnswers(answers), answers };
        const result = InterestResult.parse({ ...fresh(clientId), sessionId, ...own });
        await insertInterests(db, result);
        return result;
      }),

    answer: ({ resultId, question, answer }: AnswerQuestion) =>
      change(async (db) => {
        const result = await findInterests(db, resultId);
        const isOpen = result?.answers && (nextQuestion(result.answers) !== null || result.takenOn === clock.today());
        if (!result?.answers || !isOpen) throw notFound('questions');
        const { [question]: _, ...others } = result.answers;
        const answers = answer === null ? others : { ...others, [question]: answer };
        const next = { ...result, takenOn: clock.today(), answers, scores: scoreAnswers(answers) };
        await writeInterests(db, next);
        return next;
      }),

    async remove(resultId: InterestResultId) {
      const { changeId } = await workspace().change('interestsRemoved', async (db) => {
        if (!(await findInterests(db, resultId))) throw notFound('interests');
        await deleteInterests(db, resultId);
      });
      return { changeId };
    },
  };
}

import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { occupationSteps } from '#shared/domain/client-view.ts';
import type { EngineContext } from '../context.ts';
import { holdChosen } from '../library/index.ts';
import { notFound } from '../refusal.ts';
import { readWords, writeAnswer } from './answers.ts';
import { gatherClientView } from './gather.ts';

export function clientViewHandlers(context: EngineContext) {
  const os = implement(contract).clientView;
  const { clock, ids } = context;

  return os.router({
    read: os.read.handler(({ input: { clientId, profileId } }) => gatherClientView(context, clientId, profileId)),

    /**
     * Of the plan and the next steps there is one answer, whatever occupation was open; of the other steps none without an occupation that it is
     * about.
     */
    answer: os.answer.handler(async ({ input: { clientId, step, answer, profileId: open } }) => {
      const isOfOccupation = occupationSteps.has(step);
      if (isOfOccupation && open === null) throw notFound('profile');
      const profileId = isOfOccupation ? open : null;
      if (profileId !== null) await holdChosen(context, [profileId]);
      const { changeId } = await context.workspace().change('clientAnswered', async (db) => {
        const client = await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst();
        if (!client) throw notFound('client');
        if (profileId !== null) {
          const profile = await db.selectFrom('profile').select('id').where('id', '=', profileId).executeTakeFirst();
          if (!profile) throw notFound('profile');
        }
        await writeAnswer(db, { clientId, profileId, step }, answer, { id: ids.next(), now: clock.now() });
      });
      return { changeId };
    }),

    words: os.words.handler(({ input: { clientId } }) => readWords(context.workspace().db, clientId)),
  });
}

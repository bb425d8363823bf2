import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { isSameWeights } from '#shared/domain/plan/priority-weights.ts';
import type { EngineContext } from '../context.ts';
import { countReordered, readPriorityWeights, writePriorityWeights } from '../plans/index.ts';
import { refusal } from '../refusal.ts';

export function priorityRuleHandlers(context: EngineContext) {
  const os = implement(contract).priorityRule;

  return os.router({
    get: os.get.handler(() => readPriorityWeights(context.workspace().db)),

    preview: os.preview.handler(async ({ input: weights }) => {
      const { db } = context.workspace();
      return countReordered(db, await readPriorityWeights(db), weights);
    }),

    set: os.set.handler(async ({ input: { weights, seen } }) => {
      const workspace = context.workspace();
      const { reordered } = await countReordered(workspace.db, seen, weights);
      const { changeId } = await workspace.change('priorityWeightsSet', async (db) => {
        if (!isSameWeights(await readPriorityWeights(db), seen)) throw refusal('changedSince');
        await writePriorityWeights(db, weights);
      });
      return { changeId, weights, reordered };
    }),
  });
}

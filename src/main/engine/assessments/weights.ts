import type { SetWeights } from '#shared/contract/assessments.ts';
import { WeightSet } from '#shared/domain/assessment/weights.ts';
import { WeightSetId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { notFound, refusal } from '../refusal.ts';
import { sessionNow } from './case-place.ts';
import { findWeightSet, insertWeightSet, readWeightSets, writeWeights } from './weight-store.ts';

/** The writes of weights; each is one change to Undo. */
export function weightWrites({ clock, ids, workspace }: EngineContext) {
  const newSet = (set: Pick<WeightSet, 'clientId' | 'sessionId' | 'weights'>) =>
    WeightSet.parse({ ...set, id: WeightSetId.parse(ids.next()), setOn: clock.today(), revision: 1, updatedAt: clock.now() });

  return {
    /** See the contract: a set is changed on its own day; the day after, the same change begins a new one. */
    async set({ clientId, seen, weights }: SetWeights) {
      const { changeId, value } = await workspace().change('weightsSet', async (db) => {
        const sessionId = await sessionNow(db, clientId);
        const [newest = null] = await readWeightSets(db, clientId);
        if (newest?.id !== seen?.setId || newest?.revision !== seen?.revision) throw refusal('changedSince');
        if (newest?.setOn === clock.today() && newest.sessionId === sessionId) {
          await writeWeights(db, newest.id, weights, clock.now());
          return { ...newest, weights, revision: newest.revision + 1, updatedAt: clock.now() };
        }
        const set = newSet({ clientId, sessionId, weights });
        await insertWeightSet(db, set);
        return set;
      });
      return { changeId, set: value };
    },

    async restore(setId: WeightSetId) {
      const { changeId, value } = await workspace().change('weightsSet', async (db) => {
        const older = await findWeightSet(db, setId);
        if (!older) throw notFound('weights');
        const set = newSet({ ...older, sessionId: await sessionNow(db, older.clientId) });
        await insertWeightSet(db, set);
        return set;
      });
      return { changeId, set: value };
    },
  };
}

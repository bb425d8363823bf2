import type { RecordConfidence } from '#shared/contract/assessments.ts';
import { ConfidenceReading } from '#shared/domain/assessment/confidence.ts';
import { ConfidenceReadingId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { sessionNow } from './case-place.ts';
import { deleteConfidence, insertConfidence } from './confidence-store.ts';

/** The writes of the confidence ruler; each is one change to Undo. */
export function confidenceWrites({ clock, ids, workspace }: EngineContext) {
  return {
    async record({ clientId, about, moment, value }: RecordConfidence) {
      const { changeId, value: reading } = await workspace().change('confidenceRecorded', async (db) => {
        const sessionId = await sessionNow(db, clientId);
        const id = ConfidenceReadingId.parse(ids.next());
        const taken = ConfidenceReading.parse({ id, sessionId, about, moment, value, takenAt: clock.now() });
        await insertConfidence(db, clientId, taken);
        return taken;
      });
      return { changeId, reading };
    },

    async remove(readingId: ConfidenceReadingId) {
      const { changeId } = await workspace().change('confidenceRemoved', async (db) => {
        if (!(await deleteConfidence(db, readingId))) throw notFound('confidence');
      });
      return { changeId };
    },
  };
}

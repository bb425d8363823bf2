import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import type { ReportMaker } from '../reports/index.ts';
import { archiveOf } from './archive.ts';
import { makeBatch } from './make-batch.ts';
import { noteBegun, noteEnded, readUnfinished } from './unfinished.ts';

const os = implement(contract);

export function paperBatchHandlers(context: EngineContext, make: ReportMaker) {
  const underWay = new Map<string, AbortController>();
  /** Of each batch that somebody still hears of, what ends it. */
  const listenedTo = new Set<AbortSignal>();
  return os.paperBatch.router({
    make: os.paperBatch.make.handler(async function* ({ input, signal }) {
      await context.workspace().record((db) => noteBegun(db, input, context.clock.now()));
      const stopping = new AbortController();
      if (input.stopKey !== null) underWay.set(input.stopKey, stopping);
      const ended = AbortSignal.any([stopping.signal, ...(signal === undefined ? [] : [signal])]);
      listenedTo.add(ended);
      try {
        yield* makeBatch(context, make, input, ended);
        // Who only went away was not told; who stopped it was.
        if (signal?.aborted !== true) await context.workspace().record(noteEnded);
      } finally {
        listenedTo.delete(ended);
        if (input.stopKey !== null) underWay.delete(input.stopKey);
      }
    }),
    stop: os.paperBatch.stop.handler(({ input: { stopKey } }) => underWay.get(stopKey)?.abort()),
    unfinished: os.paperBatch.unfinished.handler(() => {
      // One that is under way tells of itself, in the window that ordered it.
      const isUnderWay = [...listenedTo].some(({ aborted }) => !aborted);
      return isUnderWay ? null : readUnfinished(context.workspace().db);
    }),
    forget: os.paperBatch.forget.handler(() => context.workspace().record(noteEnded)),
    archive: os.paperBatch.archive.handler(({ input: { reportIds } }) => archiveOf(context, reportIds)),
  });
}

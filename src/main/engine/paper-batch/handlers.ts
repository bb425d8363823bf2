import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import type { ReportMaker } from '../reports/index.ts';
import { archiveOf } from './archive.ts';
import { makeBatch } from './make-batch.ts';

const os = implement(contract);

export function paperBatchHandlers(context: EngineContext, make: ReportMaker) {
  const underWay = new Map<string, AbortController>();
  return os.paperBatch.router({
    make: os.paperBatch.make.handler(async function* ({ input, signal }) {
      const stopping = new AbortController();
      if (input.stopKey !== null) underWay.set(input.stopKey, stopping);
      try {
        yield* makeBatch(context, make, input, AbortSignal.any([stopping.signal, ...(signal === undefined ? [] : [signal])]));
      } finally {
        if (input.stopKey !== null) underWay.delete(input.stopKey);
      }
    }),
    stop: os.paperBatch.stop.handler(({ input: { stopKey } }) => underWay.get(stopKey)?.abort()),
    archive: os.paperBatch.archive.handler(({ input: { reportIds } }) => archiveOf(context, reportIds)),
  });
}

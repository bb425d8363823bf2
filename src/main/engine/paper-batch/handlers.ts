import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import type { ReportMaker } from '../reports/index.ts';
import { archiveOf } from './archive.ts';
import { makeBatch } from './make-batch.ts';

const os = implement(contract);

export function paperBatchHandlers(context: EngineContext, make: ReportMaker) {
  return os.paperBatch.router({
    make: os.paperBatch.make.handler(async function* ({ input, signal }) {
      yield* makeBatch(context, make, input, signal);
    }),
    archive: os.paperBatch.archive.handler(({ input: { reportIds } }) => archiveOf(context, reportIds)),
  });
}

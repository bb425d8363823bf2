import { ORPCError } from '@orpc/server';
import { errorStatus } from '#shared/contract/base.ts';
import type { Log } from '../context.ts';
import { storageRefusal } from '../database/index.ts';
import { locked, refusal } from '../refusal.ts';

/**
 * What leaves the engine instead of `error`. Declared errors and complaints about the caller's input go as they are; a call the caller
 * stopped, and trouble with the disk or the case file, become refusals with a next step; the rest becomes INTERNAL with the reference of a
 * local report. No message, path, SQL or stack gets out.
 * @param lockedMeanwhile the workspace was locked while the call was under way
 */
export function outgoingError(error: unknown, procedure: string, log: Log, lockedMeanwhile: boolean): ORPCError<string, unknown> {
  if (error instanceof ORPCError && PASSED_ON.has(error.code)) {
    return error;
  }
  if (lockedMeanwhile) {
    return locked();
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return refusal('cancelled');
  }
  const code = storageRefusal(error);
  if (code !== null) {
    log.info('engine.storageTrouble', { code, procedure });
    return refusal(code, code === 'workspaceDamaged' ? { part: 'caseFile' } : {});
  }
  const reference = log.fault('engine.fault', error);
  log.info('engine.callFailed', { reference, procedure });
  return new ORPCError('INTERNAL', { status: errorStatus.INTERNAL, message: 'Something went wrong.', data: { reference } });
}

/** The contract's own errors, and what the validation of input answers. INTERNAL only ever comes from here. */
const PASSED_ON: ReadonlySet<string> = new Set(['LOCKED', 'NOT_FOUND', 'REFUSED', 'BAD_REQUEST']);

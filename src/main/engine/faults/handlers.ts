import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { Log } from '../context.ts';
import { errorOf } from './window-fault.ts';

/** Reports of the window's own errors. The log is all they need, so they work while the workspace is locked. */
export function faultsHandlers(log: Log) {
  const os = implement(contract).faults;
  return os.router({ report: os.report.handler(({ input }) => ({ reference: log.fault('window.fault', errorOf(input)) })) });
}

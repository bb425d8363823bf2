import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { readCaseHistory } from './read-case-history.ts';

const os = implement(contract);

/** Taking changes back, and what was changed in a case; the rules are the workspace's own. */
export function historyHandlers(context: EngineContext) {
  return os.history.router({
    forClient: os.history.forClient.handler(({ input }) => readCaseHistory(context.workspace().db, input)),
    undo: os.history.undo.handler(({ input }) => context.workspace().undo(input.changeId)),
  });
}

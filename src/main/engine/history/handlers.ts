import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';

const os = implement(contract);

/** Taking changes back; the rules are the workspace's own. */
export function historyHandlers(context: EngineContext) {
  return os.history.router({
    undo: os.history.undo.handler(({ input }) => context.workspace().undo(input.changeId)),
  });
}

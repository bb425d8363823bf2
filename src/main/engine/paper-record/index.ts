import type { Workspace } from '../context.ts';
import { closeOpenSignings, isAnySigningOpen } from './store.ts';

export { paperRecordHandlers } from './handlers.ts';

/**
 * Closes for good what was marked as signed before the workspace was last locked: Undo does not reach it any more, and from now on the file
 * itself refuses every change.
 */
export async function closeSignings(workspace: Workspace): Promise<void> {
  if (await isAnySigningOpen(workspace.db)) await workspace.record(closeOpenSignings);
}

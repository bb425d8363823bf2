import type { Workspace } from '../context.ts';
import { deleteRemoved, isAnyRemoved } from './store.ts';

export { attachmentsHandlers } from './handlers.ts';

/** Lets go for good of files that were removed before the workspace was last locked: Undo does not reach them any more. */
export async function purgeRemovedAttachments(workspace: Workspace): Promise<void> {
  if (await isAnyRemoved(workspace.db)) await workspace.record(deleteRemoved);
}

import type { Workspace } from '../context.ts';
import { deleteRemoved, isAnyToLetGo } from './store.ts';

export { formatOfContent } from './content-format.ts';
export { attachmentsHandlers } from './handlers.ts';
export { readPicture } from './picture.ts';
export { receiveFile } from './receive.ts';
export { findSameFile, insertAttachment, listScans } from './store.ts';

/**
 * Lets go for good of files that were removed before the workspace was last locked: Undo does not reach them any more. Those of a case under a
 * legal hold stay until an opening after it was lifted.
 */
export async function purgeRemovedAttachments(workspace: Workspace): Promise<void> {
  if (await isAnyToLetGo(workspace.db)) await workspace.record(deleteRemoved);
}

import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { exportFile, importFile, previewFile } from '../annotations/index.ts';
import type { EngineContext } from '../context.ts';
import { countNotes, listNotes } from './list-notes.ts';

/** Notes and marks as lists across pages and cases, and as files. */
export function notesHandlers(context: EngineContext) {
  const os = implement(contract).notes;
  return os.router({
    list: os.list.handler(({ input: { after, limit, ...filter } }) =>
      listNotes(context.workspace().db, filter, { after, limit, today: context.clock.today() }),
    ),
    count: os.count.handler(({ input }) => countNotes(context.workspace().db, input, context.clock.today())),
    exportFile: os.exportFile.handler(({ input: { clientId } }) => exportFile(context, clientId)),
    previewFile: os.previewFile.handler(({ input }) => previewFile(context, input)),
    importFile: os.importFile.handler(({ input }) => importFile(context, input)),
  });
}

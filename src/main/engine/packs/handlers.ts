import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import type { EditionShelf } from '../occupations/index.ts';
import { editionStatus } from './edition-status.ts';
import { readImpact } from './impact.ts';
import { importPack } from './import-pack.ts';
import { createStages } from './stages.ts';

export function packsHandlers(context: EngineContext, shelf: EditionShelf) {
  const os = implement(contract).packs;
  const stages = createStages(shelf.folder);
  return os.router({
    status: os.status.handler(() => editionStatus(shelf)),
    importFile: os.importFile.handler(async function* ({ input: { file }, signal }) {
      yield* importPack(shelf, stages, file, signal);
    }),
    impact: os.impact.handler(async function* ({ input: { id }, signal }) {
      yield* readImpact(context, shelf, id, signal);
    }),
    use: os.use.handler(async ({ input: { id } }) => {
      await shelf.use(id);
      return editionStatus(shelf);
    }),
    remove: os.remove.handler(async ({ input: { id } }) => {
      await shelf.remove(id);
      return editionStatus(shelf);
    }),
  });
}

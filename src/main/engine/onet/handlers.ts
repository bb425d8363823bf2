import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import type { EngineContext } from '../context.ts';
import { libraryFolder } from '../occupations/index.ts';
import { importRelease } from './import-release.ts';
import { createTextShelf } from './text-shelf.ts';

export function onetHandlers({ paths, clock, occupations }: Pick<EngineContext, 'paths' | 'clock' | 'occupations'>) {
  const os = implement(contract).onet;
  const shelf = createTextShelf(libraryFolder(paths));
  return os.router({
    status: os.status.handler(async () => {
      const kept = await shelf.read();
      return kept === 'damaged' ? { release: null, damaged: true } : { release: kept?.release ?? null, damaged: false };
    }),
    importFile: os.importFile.handler(async function* ({ input: { file }, signal }) {
      yield* importRelease({ shelf, clock, occupations }, file, signal);
    }),
    remove: os.remove.handler(() => {
      shelf.remove();
      return { release: null, damaged: false };
    }),
    texts: os.texts.handler(async ({ input: { socCode } }) => {
      const kept = await shelf.read();
      if (kept === null || kept === 'damaged') return null;
      return { release: kept.release, profiles: kept.profiles.filter(({ code }) => code.startsWith(`${socCode}.`)) };
    }),
  });
}

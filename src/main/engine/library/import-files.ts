import { setImmediate } from 'node:timers/promises';
import type { ImportEvent, ImportedProfile, PageFile } from '#shared/contract/library.ts';
import type { EngineContext } from '../context.ts';
import { type OfficialTitles, type PagesReading, readPages, sizeRefusal } from '../importers/index.ts';
import { importPage } from './import-page.ts';

/**
 * Imports files one after the other, each in one transaction, and tells of each. A file or page that is refused stops nothing. Once `signal` says
 * stop no further file is begun; what is done stays.
 */
export async function* importFiles(
  context: EngineContext,
  titles: OfficialTitles,
  files: readonly PageFile[],
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent, void, void> {
  const workspace = context.workspace();
  const counts = { imported: 0, unchanged: 0, failed: 0 };
  for (const [done, file] of files.entries()) {
    if (signal?.aborted === true) {
      return;
    }
    yield { kind: 'progress', done, total: files.length, fileName: file.name };
    await setImmediate(); // other calls and the stop signal get their turn between two files
    const { pages, refused } = await readFile(file, titles, context);
    if (pages.length > 0) {
      const { value: profiles } = await workspace.change('pagesImported', async (db) => {
        const imported: ImportedProfile[] = [];
        for (const page of pages) {
          imported.push(await importPage(db, context, page, file.name));
        }
        return imported;
      });
      const unchanged = profiles.filter((profile) => profile.outcome === 'unchanged').length;
      counts.imported += profiles.length - unchanged;
      counts.unchanged += unchanged;
      yield { kind: 'imported', fileName: file.name, profiles };
    }
    for (const refusal of refused) {
      counts.failed += 1;
      yield { kind: 'failed', fileName: file.name, refusal };
    }
  }
  yield { kind: 'finished', ...counts };
}

/** Reads one file's pages; a file that is too large is not even loaded. */
export async function readFile(file: PageFile, titles: OfficialTitles, { clock }: Pick<EngineContext, 'clock'>): Promise<PagesReading> {
  const tooLarge = sizeRefusal(file.content.size);
  if (tooLarge !== null) {
    return { pages: [], refused: [tooLarge] };
  }
  return readPages(new Uint8Array(await file.content.arrayBuffer()), titles, clock.today());
}

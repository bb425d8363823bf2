import { setImmediate } from 'node:timers/promises';
import type { ImportEvent, ImportedProfile, PageFile } from '#shared/contract/library.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { type OfficialTitles, type PagesReading, readPages, sizeRefusal } from '../importers/index.ts';
import { importPage } from './import-page.ts';
import { readOnce } from './shared-with-others.ts';

/** Files written in one transaction: waiting for the disk once for each of a thousand pages would cost most of the time. */
const filesAtOnce = 16;

interface ImportOptions {
  /** The change of an earlier call whose import these files belong to. */
  readonly partOf: ChangeId | null;
  readonly signal: AbortSignal | undefined;
}

/**
 * Imports files in order, some in one transaction, and tells of each once it is on disk. A file or page that is refused stops nothing.
 * Once `signal` says stop nothing further is begun; what is done stays and is told to the end. Throws REFUSED when the disk or folder takes
 * no more.
 */
export async function* importFiles(
  context: EngineContext,
  titles: OfficialTitles,
  files: readonly PageFile[],
  { partOf, signal }: ImportOptions,
): AsyncGenerator<ImportEvent, void, void> {
  const counts = { imported: 0, unchanged: 0, failed: 0 };
  let changeId = partOf;
  for (let done = 0; done < files.length; done += filesAtOnce) {
    const readings: { file: PageFile; reading: PagesReading }[] = [];
    for (const [index, file] of files.slice(done, done + filesAtOnce).entries()) {
      if (signal?.aborted === true) {
        return;
      }
      yield { kind: 'progress', done: done + index, total: files.length, fileName: file.name };
      await setImmediate(); // other calls and the stop signal get their turn between two files
      readings.push({ file, reading: await readFile(file, titles, context) });
    }
    const imported = await importReadings(context, readings, changeId);
    changeId = imported.changeId;
    for (const [index, { file, reading }] of readings.entries()) {
      const profiles = imported.profiles[index] ?? [];
      const written = profiles.filter(isWritten).length;
      counts.imported += written;
      counts.unchanged += profiles.length - written;
      counts.failed += reading.refused.length;
      if (profiles.length > 0) {
        yield { kind: 'imported', fileName: file.name, profiles };
      }
      for (const refusal of reading.refused) {
        yield { kind: 'failed', fileName: file.name, refusal };
      }
    }
  }
  yield { kind: 'finished', ...counts, changeId };
}

interface ImportedReadings {
  /** The change that takes them back. */
  readonly changeId: ChangeId | null;
  /** For each file what became of its pages. */
  readonly profiles: ImportedProfile[][];
}

/** Writes the pages of some files in one transaction, a part of the change `partOf` or the first part of a new one. */
async function importReadings(
  context: EngineContext,
  readings: readonly { file: PageFile; reading: PagesReading }[],
  partOf: ChangeId | null,
): Promise<ImportedReadings> {
  if (readings.every(({ reading }) => reading.pages.length === 0)) {
    return { changeId: partOf, profiles: [] };
  }
  const { changeId, value } = await context.workspace().change(
    'pagesImported',
    async (db) => {
      const imported: ImportedProfile[][] = [];
      const pageOf = readOnce(db);
      for (const { file, reading } of readings) {
        const profiles: ImportedProfile[] = [];
        for (const page of reading.pages) {
          profiles.push(await importPage(db, context, page, file.name, pageOf));
        }
        imported.push(profiles);
      }
      return imported;
    },
    { of: partOf ?? undefined, amount: (profiles) => profiles.flat().filter(isWritten).length },
  );
  return { changeId, profiles: value };
}

function isWritten({ outcome }: ImportedProfile): boolean {
  return outcome !== 'unchanged';
}

/** Reads one file's pages; a file that is too large is not even loaded. */
export async function readFile(file: PageFile, titles: OfficialTitles, { clock }: Pick<EngineContext, 'clock'>): Promise<PagesReading> {
  const tooLarge = sizeRefusal(file.content.size);
  if (tooLarge !== null) {
    return { pages: [], refused: [tooLarge] };
  }
  return readPages(new Uint8Array(await file.content.arrayBuffer()), titles, clock.today());
}

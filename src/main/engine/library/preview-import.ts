import type { FilePreview, ImportPreview, PageFile, PagePreview } from '#shared/contract/library.ts';
import type { EngineContext } from '../context.ts';
import type { OfficialTitles, PagesReading, ReadPage } from '../importers/index.ts';
import { readFile } from './import-files.ts';
import { anchorable } from './keep-version.ts';
import { findPlaces } from './reanchor.ts';
import { sharedAmong } from './shared-among.ts';
import { findProfile, findVersion, pageSource, type Read } from './store.ts';
import { bytesHash } from './text-hash.ts';

/**
 * Reads pages and says what they hold; writes nothing. Shared text is looked for among these pages and in the library.
 * @param library the open case file, or null when none is open: the pages are then compared with each other only
 */
export async function previewImport(
  context: EngineContext,
  titles: OfficialTitles,
  files: readonly PageFile[],
  library: Read | null,
): Promise<ImportPreview> {
  const readings = await readFiles(context, titles, files);
  const pages = readings.flatMap((reading) => reading.pages);
  const shared = await sharedAmong(pages, library);
  return {
    profiles: pages.map((page) => page.profile),
    questions: pages.flatMap((page) => page.questions),
    unplaced: pages.flatMap((page) => page.unplaced),
    warnings: [...pages.flatMap((page) => page.warnings), ...shared.flat()],
    failures: readings.flatMap(({ refused }, index) => refused.map((refusal) => ({ fileName: files[index]?.name ?? '', refusal }))),
  };
}

/** What would come of each file, as the library stands now; writes nothing. */
export async function previewFiles(
  context: EngineContext,
  titles: OfficialTitles,
  files: readonly PageFile[],
  library: Read,
): Promise<FilePreview[]> {
  const readings = await readFiles(context, titles, files);
  const pages = readings.flatMap((reading) => reading.pages);
  const shared = await sharedAmong(pages, library);
  const warningsOf = new Map(pages.map((page, index) => [page, [...page.warnings, ...(shared[index] ?? [])]]));
  const previews: FilePreview[] = [];
  for (const reading of readings) {
    const ofFile: PagePreview[] = [];
    for (const page of reading.pages) {
      ofFile.push({ ...(await wouldBecome(library, page)), warnings: warningsOf.get(page) ?? [] });
    }
    previews.push({ pages: ofFile, refusals: [...reading.refused] });
  }
  return previews;
}

/** Whether a page is new, another version with annotations to place, or here already. */
async function wouldBecome(library: Read, { profile, raw, questions, unplaced }: ReadPage): Promise<Omit<PagePreview, 'warnings'>> {
  const hash = bytesHash(raw);
  const said = {
    hash,
    socCode: profile.socCode,
    title: profile.titles.official ?? profile.titles.page,
    questions: questions.length,
    unplaced: unplaced.length,
  };
  const known = await findProfile(library, pageSource, profile.socCode);
  const current = known === null ? null : await findVersion(library, known.currentVersionId);
  if (known === null || current === null) {
    return { ...said, outcome: 'new', moved: 0, orphans: 0 };
  }
  if (current.hash === hash) {
    return { ...said, outcome: 'unchanged', moved: 0, orphans: 0 };
  }
  const states = (await findPlaces(library, known.id, anchorable(profile))).map(({ state }) => state);
  return {
    ...said,
    outcome: 'newVersion',
    moved: states.filter((state) => state === 'moved' || state === 'fuzzy').length,
    orphans: states.filter((state) => state === 'orphan').length,
  };
}

async function readFiles(context: EngineContext, titles: OfficialTitles, files: readonly PageFile[]): Promise<PagesReading[]> {
  const readings: PagesReading[] = [];
  for (const file of files) {
    readings.push(await readFile(file, titles, context));
  }
  return readings;
}

import type { ImportPreview, PageFile } from '#shared/contract/library.ts';
import type { EngineContext } from '../context.ts';
import { type ComparablePage, type OfficialTitles, type ReadPage, readableLines } from '../importers/index.ts';
import { readFile } from './import-files.ts';
import { comparableVersion, type FindHolders, holdersAtMost, holdersInLibrary, sharedWithOthers } from './shared-with-others.ts';
import type { Read } from './store.ts';
import { textHash } from './text-hash.ts';

/**
 * Reads pages and says what would come of them; writes nothing. Shared text is looked for among these pages and in the library.
 * @param library the open case file, or null when none is open: the pages are then compared with each other only
 */
export async function previewImport(
  context: EngineContext,
  titles: OfficialTitles,
  files: readonly PageFile[],
  library: Read | null,
): Promise<ImportPreview> {
  const pages: ReadPage[] = [];
  const failures: ImportPreview['failures'] = [];
  for (const file of files) {
    const reading = await readFile(file, titles, context);
    pages.push(...reading.pages);
    failures.push(...reading.refused.map((refusal) => ({ fileName: file.name, refusal })));
  }
  return {
    profiles: pages.map((page) => page.profile),
    questions: pages.flatMap((page) => page.questions),
    unplaced: pages.flatMap((page) => page.unplaced),
    warnings: [...pages.flatMap((page) => page.warnings), ...(await sharedWarnings(pages, library))],
    failures,
  };
}

async function sharedWarnings(pages: readonly ReadPage[], library: Read | null): Promise<ImportPreview['warnings']> {
  const holders = new Map<string, ReadPage[]>();
  for (const page of pages) {
    for (const { text } of page.profile.passages) {
      const hash = textHash(text);
      holders.set(hash, [...(holders.get(hash) ?? []).slice(1 - holdersAtMost), page]);
    }
  }
  const warnings: ImportPreview['warnings'] = [];
  for (const page of pages) {
    const { socCode } = page.profile;
    const inLibrary = library === null ? null : holdersInLibrary(library, socCode);
    const find: FindHolders<ReadPage | string> = async (hashes) => {
      const stored = await inLibrary?.(hashes);
      const others = (hash: string) => (holders.get(hash) ?? []).filter((other) => other.profile.socCode !== socCode);
      return new Map(hashes.map((hash) => [hash, [...others(hash), ...(stored?.get(hash) ?? [])]]));
    };
    const found = await sharedWithOthers(page.profile, page.raw, find, async (key) =>
      typeof key === 'string' ? (library === null ? null : comparableVersion(library, key)) : comparable(key),
    );
    warnings.push(...found.filter((warning, index) => found.findIndex((other) => other.otherSocCode === warning.otherSocCode) === index));
  }
  return warnings;
}

function comparable(page: ReadPage): ComparablePage {
  return { socCode: page.profile.socCode, lines: readableLines(page.raw), passages: page.profile.passages };
}

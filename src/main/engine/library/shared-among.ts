import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import { type ComparablePage, type ReadPage, readableLines } from '../importers/index.ts';
import { type FindHolders, holdersAtMost, holdersInLibrary, readOnce, sharedWithOthers } from './shared-with-others.ts';
import type { Read } from './store.ts';
import { textHash } from './text-hash.ts';

/**
 * For each page what it shares with the others and with the library's.
 * @param library null when none is open: the pages are then compared with each other only
 */
export async function sharedAmong(pages: readonly ReadPage[], library: Read | null): Promise<ImportWarning[][]> {
  const pageOf = library === null ? null : readOnce(library);
  const holders = new Map<string, ReadPage[]>();
  for (const page of pages) {
    for (const { text } of page.profile.passages) {
      const hash = textHash(text);
      holders.set(hash, [...(holders.get(hash) ?? []).slice(1 - holdersAtMost), page]);
    }
  }
  const warnings: ImportWarning[][] = [];
  for (const page of pages) {
    const { socCode } = page.profile;
    const inLibrary = library === null ? null : holdersInLibrary(library, socCode);
    const find: FindHolders<ReadPage | string> = async (hashes) => {
      const stored = await inLibrary?.(hashes);
      const others = (hash: string) => (holders.get(hash) ?? []).filter((other) => other.profile.socCode !== socCode);
      return new Map(hashes.map((hash) => [hash, [...others(hash), ...(stored?.get(hash) ?? [])]]));
    };
    const found = await sharedWithOthers(page.profile, page.raw, find, async (key) =>
      typeof key === 'string' ? (pageOf?.(key) ?? null) : comparable(key),
    );
    warnings.push(found.filter((warning, index) => found.findIndex((other) => other.otherSocCode === warning.otherSocCode) === index));
  }
  return warnings;
}

function comparable(page: ReadPage): ComparablePage {
  return { socCode: page.profile.socCode, lines: readableLines(page.raw), passages: page.profile.passages };
}

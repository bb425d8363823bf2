import type { OccupationHit } from '#shared/contract/occupations.ts';
import { OccupationIndex } from '#shared/domain/occupation-search/occupation-index.ts';
import type { Pack } from './pack/index.ts';
import { readSearchTexts } from './search-texts.ts';

/** Finds occupations by anything they are called, the best first. */
export type OccupationSearch = (text: string, limit: number) => readonly OccupationHit[];

/** Reads all names of a pack into memory, which takes about a second; the searches after that take milliseconds. */
export async function openOccupationSearch(pack: Pack): Promise<OccupationSearch> {
  const [occupations, texts] = await Promise.all([pack.occupations(), readSearchTexts(pack)]);
  const titles = new Map(occupations.map(({ code, title }) => [code, title]));
  const index = new OccupationIndex(
    occupations.map(({ code, projection }) => ({ code, employment: projection?.employment ?? null })),
    texts,
  );
  return (text, limit) =>
    index
      .search(text, limit)
      .map(({ code, field, matched, score }) => ({ socCode: code, title: titles.get(code) ?? code, matchedIn: field, matched, score }));
}

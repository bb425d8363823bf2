import type { OccupationHit } from '#shared/contract/occupations.ts';
import { OccupationIndex, type SearchText } from '#shared/domain/occupation-search/occupation-index.ts';
import { readTextWords, type TextWords } from '#shared/domain/occupation-search/text-words.ts';
import { createBreath } from '../breath.ts';
import type { Pack } from './pack/index.ts';
import { readSearchTexts } from './search-texts.ts';

/** Finds occupations by anything they are called, the best first. */
export type OccupationSearch = (text: string, limit: number) => readonly OccupationHit[];

/** Reads all names of a pack into memory, which takes about a second with breaths between; the searches after that take milliseconds. */
export async function openOccupationSearch(pack: Pack): Promise<OccupationSearch> {
  const [occupations, texts] = await Promise.all([pack.occupations(), readSearchTexts(pack)]);
  const titles = new Map(occupations.map(({ code, title }) => [code, title]));
  const index = new OccupationIndex(
    occupations.map(({ code, projection }) => ({ code, employment: projection?.employment ?? null })),
    texts,
    await wordsOf(texts),
  );
  return (text, limit) =>
    index
      .search(text, limit)
      .map(({ code, field, matched, score }) => ({ socCode: code, title: titles.get(code) ?? code, matchedIn: field, matched, score }));
}

async function wordsOf(texts: readonly SearchText[]): Promise<TextWords> {
  const breathe = createBreath();
  const reading = readTextWords(texts);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    await breathe();
  }
}

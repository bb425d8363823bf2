import { join } from 'node:path';
import type { SearchedOccupation, SearchText } from '#shared/domain/occupation-search/occupation-index.ts';
import { openPack } from '../../../src/main/engine/occupations/pack/index.ts';
import { readSearchTexts } from '../../../src/main/engine/occupations/search-texts.ts';

/** What all three searches are built from: the occupations of the pack and every text they are found by. */
export interface Searched {
  readonly occupations: readonly SearchedOccupation[];
  readonly texts: readonly SearchText[];
}

/** Codes of the best ten occupations for a search, the best first. */
export type Search = (text: string) => readonly string[];

export async function readSearched(): Promise<Searched> {
  const pack = await openPack(join(import.meta.dirname, '..', '..', '..', 'resources', 'library'));
  const [occupations, texts] = await Promise.all([pack.occupations(), readSearchTexts(pack)]);
  return { occupations: occupations.map(({ code, projection }) => ({ code, employment: projection?.employment ?? null })), texts };
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const unspaced = /[\p{sc=Han}\p{sc=Thai}]/u;

/** Words for the peers, whose own splitting leaves a Thai or Chinese text in one piece: without case and accents, cut by the platform. */
export function peerWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((word) =>
    unspaced.test(word) ? Array.from(segmenter.segment(word), ({ segment }) => segment) : [word],
  );
}

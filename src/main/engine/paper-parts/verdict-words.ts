import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { charactersOf, type Text } from '../paper/index.ts';
import { pageText } from './page-text.ts';
import type { Phrases } from './phrases.ts';

/** The verdict on the work in the AI era, and what it means where the paper has another word for it. */
export interface VerdictWords {
  readonly word: Text;
  readonly gloss: Text | null;
}

/** A rule's own word is said in the paper's language; a page's word stays the page's. Null where there is no verdict. */
export function verdictWords(phrases: Phrases, { aiEra, language }: OccupationProfile, isComputed: boolean): VerdictWords | null {
  const { verdict } = aiEra;
  if (verdict === null) return null;
  if (verdict.word === phrases.say('paper.mark.leftOut')) return { word: [{ text: verdict.word }], gloss: null };
  const said = phrases.text('paper.verdict', { kind: verdict.kind });
  if (isComputed) return { word: said, gloss: null };
  const isSame = charactersOf(said).toLocaleLowerCase('en-US') === verdict.word.toLocaleLowerCase('en-US');
  return { word: pageText(verdict.word, language.chrome), gloss: verdict.kind === 'other' || isSame ? null : said };
}

/** The same in one line: "Mixed (Mixto)". */
export function verdictText(phrases: Phrases, profile: OccupationProfile, isComputed: boolean): Text | null {
  const words = verdictWords(phrases, profile, isComputed);
  if (words === null || words.gloss === null) return words?.word ?? null;
  const [open, close] = phrases.brackets;
  return [...words.word, { text: open }, ...words.gloss, { text: close }];
}

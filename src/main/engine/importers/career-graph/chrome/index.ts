import type { ChromeLanguage } from '#shared/domain/languages.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { thai } from './th.ts';
import { vietnamese } from './vi.ts';
import type { ChromeWords } from './words.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

export { fold, foldWords } from './fold.ts';
export { type ChromeWords, type HeadingKey, headingKeys } from './words.ts';

export type KnownChrome = Exclude<ChromeLanguage, 'und'>;

/** The site's words by language. A language added here is known everywhere. */
export const chromeLanguages: readonly { readonly language: KnownChrome; readonly words: ChromeWords }[] = [
  { language: 'en', words: english },
  { language: 'th', words: thai },
  { language: 'zh-Hant', words: traditionalChinese },
  { language: 'zh-Hans', words: simplifiedChinese },
  { language: 'es', words: spanish },
  { language: 'ja', words: japanese },
  { language: 'ko', words: korean },
  { language: 'vi', words: vietnamese },
];

/** One list of words over all languages. A page mixes languages, so that every reader looks in all of them. */
export function inEveryLanguage(pick: (words: ChromeWords) => readonly string[]): string[] {
  return [...new Set(chromeLanguages.flatMap(({ words }) => pick(words)))];
}

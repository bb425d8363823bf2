import type { ChromeLanguage } from '#shared/domain/languages.ts';
import type { Run, Text } from '../paper/index.ts';

/** Scripts that tell a language of the page's chrome, and the languages they may stand for. */
const scripts: readonly { readonly test: RegExp; readonly languages: readonly ChromeLanguage[] }[] = [
  { test: /\p{Script=Thai}/u, languages: ['th'] },
  { test: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { test: /\p{Script=Hangul}/u, languages: ['ko'] },
  { test: /\p{Script=Han}/u, languages: ['zh-Hant', 'zh-Hans', 'ja'] },
];
/** Languages of a chrome that are written in Latin letters. */
const LATIN: readonly ChromeLanguage[] = ['es', 'vi'];
const LETTER = /\p{L}/u;

/** Words of the case itself, such as a note or a step: their language is not kept, so it is told by their script. */
export function caseText(text: string): Text {
  return pageText(text, 'und');
}

/**
 * Text of a page with its language marked run by run: the pages mix English with words of their chrome's language. What is written in
 * Latin letters is taken for English unless the page is in Spanish or Vietnamese; signs and digits stay with what is before them.
 */
export function pageText(text: string, chrome: ChromeLanguage): Text {
  const runs: { text: string; language: string | null }[] = [];
  for (const character of text) {
    const language = languageOf(character, chrome);
    const last = runs.at(-1);
    if (last === undefined || (language !== null && last.language !== null && last.language !== language))
      runs.push({ text: character, language });
    else {
      last.text += character;
      last.language ??= language;
    }
  }
  return runs.map((run): Run => (run.language === null ? { text: run.text } : { text: run.text, language: run.language }));
}

function languageOf(character: string, chrome: ChromeLanguage): string | null {
  if (!LETTER.test(character)) return null;
  const script = scripts.find(({ test }) => test.test(character));
  if (script === undefined) return LATIN.includes(chrome) ? chrome : 'en';
  return script.languages.includes(chrome) ? chrome : (script.languages[0] ?? null);
}

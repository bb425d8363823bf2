import type { Family } from './fonts.ts';

const THAI_LETTER = /\p{Script=Thai}/u;
const HAN_LETTER = /[\p{Script=Han}\p{Script=Bopomofo}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language of a stretch that one font draws: its own, unless its letters are of a script which that language is not written in, as a
 * client's Thai words in a paper that nobody marked as Thai, or an English title in a Thai one. A screen reader would spell them out in the wrong voice.
 * @param own BCP 47; null: the document's
 */
export function languageOfStretch(text: string, family: Family, own: string | null, documentLanguage: string): string | null {
  const written = (own ?? documentLanguage).split('-')[0] ?? '';
  if (family === 'latin') return ['th', 'zh'].includes(written) && LATIN_LETTER.test(text) ? 'en' : own;
  if (family === 'thai') return written !== 'th' && THAI_LETTER.test(text) ? 'th' : own;
  if (KANA.test(text)) return written === 'ja' ? own : 'ja';
  return ['zh', 'ja', 'ko', 'yue'].includes(written) || !HAN_LETTER.test(text) ? own : 'zh-Hant';
}

/** How a text is written, as far as its reading ease can be measured. */
export type Writing = 'english' | 'thai' | 'han' | 'other';

/** Words that hardly any English sentence does without and that other languages of the same letters do not have. */
const english = new Set(
  'the of and to is are you your that for with it this on or by from have has can will they their not was be as at we'.split(' '),
);
/** Of an English text at least one word of twelve is such a word. */
const leastEnglish = 1 / 12;
/** Fewer words than this say nothing of their language: then the page's language decides. */
const tellingWords = 12;

/**
 * Which writing a text is in, by its own letters: a version in plain words may be in another language than its page.
 * @param pageLanguage the BCP 47 tag of the page around, for short texts in Latin letters
 */
export function writingOf(text: string, pageLanguage: string): Writing {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const thai = count(/\p{Script=Thai}/gu);
  const han = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(/\p{Script=Latin}/gu);
  // A Thai or Chinese text names things in Latin letters; an English one hardly ever in theirs. A Chinese sign says as much as a word.
  if (thai > latin / 2 && thai >= han) return 'thai';
  if (han > latin / 4) return 'han';
  if (latin < count(/\p{L}/gu) / 2) return 'other';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < tellingWords)
    return ['en', 'th', 'zh-Hant', 'zh-Hans', 'ja', 'ko', 'und'].includes(pageLanguage) ? 'english' : 'other';
  return words.filter((word) => english.has(word)).length / words.length >= leastEnglish ? 'english' : 'other';
}

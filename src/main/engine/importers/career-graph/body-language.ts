/** Common short words that tell the Latin-script languages apart. */
const telltales: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\b(?:the|and|of|to|in|with|for|is|are)\b/gi],
  ['es', /\b(?:el|la|los|las|de|que|con|para|una|por|del)\b/gi],
  ['vi', /(?:^|\s)(?:và|của|các|là|cho|trong|được|với|những|không)(?=\s)/gi],
];

/**
 * The language of a page's body, as a BCP 47 tag, by script and common words; `und` when neither says. A guess for display and for the
 * choice of fonts, never a fact about the occupation.
 */
export function bodyLanguage(text: string): string {
  const sample = text.slice(0, 4_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) {
    return 'und';
  }
  if (count(/\p{Script=Thai}/gu) > letters / 3) {
    return 'th';
  }
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 6) {
    return 'ja';
  }
  if (count(/\p{Script=Hangul}/gu) > letters / 3) {
    return 'ko';
  }
  if (count(/\p{Script=Han}/gu) > letters / 3) {
    return 'zh';
  }
  const ranked = telltales.map(([language, words]) => ({ language, hits: count(words) })).sort((one, other) => other.hits - one.hits);
  return ranked[0] === undefined || ranked[0].hits === 0 ? 'und' : ranked[0].language;
}

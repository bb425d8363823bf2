/**
 * The language tag of a title, told by its script: what the browser needs to choose a font and a screen reader a voice. Han letters without
 * kana are taken as Traditional Chinese; letters of no known script get no tag.
 */
export function titleLanguage(title: string): string | undefined {
  if (/\p{Script=Thai}/u.test(title)) return 'th';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) return 'ja';
  if (/\p{Script=Hangul}/u.test(title)) return 'ko';
  if (/\p{Script=Han}/u.test(title)) return 'zh-Hant';
  return undefined;
}

/** Letters, digits, punctuation and signs that IBM Plex Sans has: nothing to look up. */
export const PLAIN = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]*$/;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** The text as it goes to the font: unseen characters left out, Thai SARA AM taken apart in the order the font expects. */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll('\n', '');
  return text
    .replaceAll('\t', ' ')
    .replace(UNSEEN, '')
    .replace(/([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/g, '\u0e4d$1\u0e32');
}

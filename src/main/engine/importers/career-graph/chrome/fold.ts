/**
 * A wording in the form in which two wordings are compared: compatibility forms, lower case, without white space, hyphens, quotation marks,
 * the marks before it and the colon behind it.
 */
export function fold(wording: string): string {
  return wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―_'’"“”¿?¡!]+/g, '')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[:.·,;]+$/, '');
}

/** Like `fold`, but with single spaces between words and one at the end, for looking for whole words. */
export function foldWords(wording: string): string {
  return ` ${wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―_'’"“”,;]+/g, ' ')
    .trim()} `;
}

/** A heading without the bracket behind it: "Skills to build (next 5 years)" is "Skills to build". */
export function withoutBracket(wording: string): string {
  const open = Math.max(wording.lastIndexOf('('), wording.lastIndexOf('（'));
  return open > 0 && /[)）]\s*[:：]?$/.test(wording) ? wording.slice(0, open) : wording;
}

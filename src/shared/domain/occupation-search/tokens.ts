/** Words that stand in titles everywhere and tell nothing; a search made of nothing else keeps them. */
const fillers: ReadonlySet<string> = new Set([
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'in',
  'for',
  'with',
  'to',
  'y',
  'e',
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'en',
]);

/** Scripts that set no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Thai}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const runs = /[\p{sc=Han}\p{sc=Thai}\p{sc=Hiragana}\p{sc=Katakana}\p{M}]+|[\p{L}\p{N}\p{M}+#]+/gu;

/**
 * What a text is found by: its words without case, accents and plural "s"; of scripts without spaces every pair of neighbouring characters,
 * so that any part of a name finds it.
 */
export function tokensOf(text: string): string[] {
  const folded = withoutAccents(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s?\b/g, ''),
  );
  return (folded.match(runs) ?? []).flatMap((run) => (unspaced.test(run) ? pairsOf(run) : [singular(run)]));
}

/** The tokens of a search; fillers count only where there is nothing else. */
export function searchTokens(text: string): string[] {
  const all = [...new Set(tokensOf(text))];
  const telling = all.filter((token) => !fillers.has(token));
  return telling.length > 0 ? telling : all;
}

/** Marks of Latin letters are left out; those of Thai are letters in their own right. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

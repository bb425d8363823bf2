/** A run of words that stands in the other text too, or does not. */
export interface WordRun {
  readonly text: string;
  readonly changed: boolean;
}

/** Above this many words the two texts are compared as wholes: the table below would grow with the product of their lengths. */
const MOST_WORDS = 1_500;

/**
 * `text` cut into runs of words that are, or are not, part of the longest common sequence of words with `other`. Words are as
 * `Intl.Segmenter` finds them, so Thai and Chinese are compared word by word too. The runs put together are `text`.
 */
export function changedWords(text: string, other: string): readonly WordRun[] {
  if (text === '') return [];
  const words = wordsOf(text);
  const others = wordsOf(other);
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, changed: text !== other }];
  const kept = commonWords(words, others);
  const runs: { text: string; changed: boolean }[] = [];
  words.forEach((word, place) => {
    const changed = !kept.has(place);
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += word;
    else runs.push({ text: word, changed });
  });
  return runs;
}

function wordsOf(text: string): readonly string[] {
  return [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Places in `words` that belong to the longest common subsequence of both lists. */
function commonWords(words: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const width = others.length + 1;
  const lengths = new Uint32Array((words.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = words.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        words[row] === others[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = new Set<number>();
  let row = 0;
  let column = 0;
  while (row < words.length && column < others.length) {
    if (words[row] === others[column]) {
      kept.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

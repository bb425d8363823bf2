/**
 * How alike two texts are, 0 to 1: the Sørensen-Dice coefficient of their pairs of neighbouring characters, case and white space aside. It
 * needs no words, so Thai and Chinese are measured like English.
 */
export function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const all = left.length + right.length;
  if (all === 0) {
    return one === other ? 1 : 0;
  }
  const open = new Map<string, number>();
  for (const pair of left) {
    open.set(pair, (open.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (const pair of right) {
    const count = open.get(pair) ?? 0;
    if (count > 0) {
      common += 1;
      open.set(pair, count - 1);
    }
  }
  return (2 * common) / all;
}

function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase().replace(/\s+/g, '')];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

import { editDistance } from './edit-distance.ts';

/** A word of the index that a searched word may mean, and how surely: 1 is the word itself. */
export interface WordMatch {
  readonly word: number;
  readonly closeness: number;
}

/** Mistakes forgiven in a word of so many letters. */
const mistakesIn = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Letters that each half of a word has at least when it is taken for two words. */
const leastOfHalf = 3;

/** Words of one length by their numbers. */
interface WordsOfLength {
  readonly numbers: Uint32Array;
  /** Which letters each has, a bit each: words that differ in too many need not be compared letter by letter. */
  readonly letters: Int32Array;
}

/** All words of the index, looked up whole, by their beginning, or with letters mistaken. */
export class Vocabulary {
  readonly #sorted: readonly string[];
  readonly #ofLength: ReadonlyMap<number, WordsOfLength>;

  /** @param sorted words in code-unit order, each once; a word's number is its place */
  constructor(sorted: readonly string[]) {
    this.#sorted = sorted;
    const byLength = Map.groupBy(sorted.keys(), (number) => (sorted[number] ?? '').length);
    this.#ofLength = new Map(
      [...byLength].map(([length, numbers]) => {
        const letters = Int32Array.from(numbers, (number) => lettersOf(sorted[number] ?? ''));
        return [length, { numbers: Uint32Array.from(numbers), letters }];
      }),
    );
  }

  /** Words that begin with `beginning`, the word itself among them. */
  beginningWith(beginning: string): WordMatch[] {
    const found: WordMatch[] = [];
    for (let at = this.#firstNotBefore(beginning); at < this.#sorted.length; at += 1) {
      const word = this.#sorted[at] ?? '';
      if (!word.startsWith(beginning)) break;
      found.push({ word: at, closeness: word.length === beginning.length ? 1 : 0.6 + 0.3 * (beginning.length / word.length) });
    }
    return found;
  }

  /** Words that `typed` may mean when letters of it are mistaken: those with the fewest mistakes. */
  mistakenFor(typed: string): WordMatch[] {
    for (let most = 1; most <= mistakesIn(typed.length); most += 1) {
      const found = this.#within(typed, most);
      if (found.length > 0) return found;
    }
    return [];
  }

  #within(typed: string, most: number): WordMatch[] {
    const letters = lettersOf(typed);
    const found: WordMatch[] = [];
    for (let length = typed.length - most; length <= typed.length + most; length += 1) {
      const words = this.#ofLength.get(length);
      if (words === undefined) continue;
      for (let at = 0; at < words.numbers.length; at += 1) {
        const others = words.letters[at] ?? 0;
        if (bitsIn(letters & ~others) > most || bitsIn(others & ~letters) > most) continue;
        const word = words.numbers[at] ?? 0;
        const distance = editDistance(typed, this.#sorted[word] ?? '', most);
        if (distance !== null && distance > 0) found.push({ word, closeness: 0.75 - 0.2 * distance });
      }
    }
    return found;
  }

  /** The two words of the index that were typed as one, the longest first word first; null when there are none. */
  halvesOf(typed: string): readonly [string, string] | null {
    for (let at = typed.length - leastOfHalf; at >= leastOfHalf; at -= 1) {
      const halves = [typed.slice(0, at), typed.slice(at)] as const;
      if (halves.every((half) => this.#sorted[this.#firstNotBefore(half)] === half)) return halves;
    }
    return null;
  }

  #firstNotBefore(word: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Bits that are set, counted in pairs, then fours, then bytes at once (Warren, Hacker's Delight, 5-1). */
function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

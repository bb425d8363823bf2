import { tokensOf } from './tokens.ts';

/** The words of all texts of an index. */
export interface TextWords {
  /** By text, how many different words it has, 255 at most. */
  readonly lengths: Uint8Array;
  /** Numbers of the texts that hold a word, by the word. */
  readonly textsOfWord: ReadonlyMap<string, readonly number[]>;
}

/** Texts read between two pauses. */
const atOnce = 200;

/** Reads the words of all texts, which takes long; it stops now and then, so that a caller can let others have their turn. */
export function* readTextWords(texts: readonly { readonly text: string }[]): Generator<void, TextWords, void> {
  const found = new Map<string, number[]>();
  const lengths = new Uint8Array(texts.length);
  for (const [number, { text }] of texts.entries()) {
    const tokens = new Set(tokensOf(text));
    lengths[number] = Math.min(255, tokens.size);
    for (const token of tokens) {
      const numbers = found.get(token);
      if (numbers === undefined) found.set(token, [number]);
      else numbers.push(number);
    }
    if (number % atOnce === atOnce - 1) yield;
  }
  return { lengths, textsOfWord: found };
}

/** The words of all texts without a pause. */
export function textWords(texts: readonly { readonly text: string }[]): TextWords {
  const reading = readTextWords(texts);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}

import type { Phrase } from '#shared/domain/phrase.ts';

/** A stretch of the text and the words that take its place. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const shortcutBefore = /;([\p{L}\p{N}\p{M}]{1,20})$/u;

/** What the shortcut before the caret stands for; null where there is none. A semicolon inside a word begins no shortcut. */
export function phraseBefore(text: string, caret: number, phrases: readonly Phrase[]): Expansion | null {
  const before = text.slice(0, caret);
  const found = shortcutBefore.exec(before);
  if (found === null || /[\p{L}\p{N}]$/u.test(before.slice(0, found.index))) return null;
  const wanted = found[1]?.normalize().toLowerCase();
  const phrase = phrases.find(({ shortcut }) => shortcut === wanted);
  return phrase === undefined ? null : { from: found.index, to: caret, words: phrase.words };
}

/** Words put in where the caret stands, parted by a space from a word right before them. */
export function phraseAt(text: string, from: number, to: number, words: string): Expansion {
  const needsSpace = from > 0 && !/\s$/.test(text.slice(0, from));
  return { from, to, words: needsSpace ? ` ${words}` : words };
}

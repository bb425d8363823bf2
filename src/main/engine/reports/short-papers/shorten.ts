/** Characters of a text that are looked at for one that may be printed: marks pile up on a letter without making it longer. */
const LOOKED_AT = 8;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * A text on one line in at most so many letters, a Chinese sign for two: whole where it fits; else its first whole sentences, else its first
 * words, else its first letters, and then always " …" behind, so that nobody takes it for the whole.
 */
export function shorten(text: string, most: number): string {
  const line = onOneLine(text);
  const head = line.slice(0, most * LOOKED_AT);
  if (head.length === line.length && lengthOf(line) <= most) return line;
  const room = most - 2;
  for (const pieces of [sentences, words, graphemes]) {
    const kept = startOf(head, pieces, room);
    if (lengthOf(kept) > room / 3) return `${kept} …`;
  }
  return `${startOf(head, graphemes, room)} …`;
}

/** Shortens texts to the same room and counts those that do not stand there whole. */
export class Shortener {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  cut(text: string): string {
    const short = shorten(text, this.#most);
    if (short !== onOneLine(text)) this.#count += 1;
    return short;
  }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The pieces from the start that fit into the room. */
function startOf(text: string, pieces: Intl.Segmenter, room: number): string {
  let end = 0;
  let length = 0;
  for (const { segment, index } of pieces.segment(text)) {
    length += lengthOf(segment);
    if (length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}

function lengthOf(text: string): number {
  let length = 0;
  for (const { segment } of graphemes.segment(text)) length += wide.test(segment) ? 2 : 1;
  return length;
}

const wide = /\p{Script=Han}|[\u3000-\u30ff\uff01-\uff60]/u;

/** A lookup's type and where its subtables start in the table's bytes; extensions are followed to what they stand for. */
export interface Lookup {
  readonly type: number;
  readonly skipsMarks: boolean;
  readonly subtables: readonly number[];
}

const SKIPS_MARKS = 0x8;
/** Type of the lookups that only say where the real one stands. */
const EXTENSION = { GSUB: 7, GPOS: 9 } as const;
const NO_CLASS = 0;

/** The GSUB or GPOS table of an OpenType font, read where it stands: only what is asked for is looked at, and nothing is unpacked. */
export class LayoutTable {
  readonly #view: DataView;
  readonly #extension: number;

  private constructor(view: DataView, extension: number) {
    this.#view = view;
    this.#extension = extension;
  }

  /** Null for a font that has no such table. */
  static of(font: Uint8Array, name: keyof typeof EXTENSION): LayoutTable | null {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
      if (tagAt(view, record) !== name) continue;
      const start = font.byteOffset + view.getUint32(record + 8);
      return new LayoutTable(new DataView(font.buffer, start, view.getUint32(record + 12)), EXTENSION[name]);
    }
    return null;
  }

  uint16(offset: number): number {
    return this.#view.getUint16(offset);
  }

  int16(offset: number): number {
    return this.#view.getInt16(offset);
  }

  /** In the order in which they are applied: those of the features in a script's own language, or in the script for all where it has none. */
  lookups(script: string, features: ReadonlySet<string>): Lookup[] {
    const indices = new Set<number>();
    const language = this.#language(script);
    if (language !== null) {
      const list = this.uint16(6);
      for (const feature of this.uint16s(language + 6, this.uint16(language + 4))) {
        const record = list + 2 + 6 * feature;
        if (!features.has(tagAt(this.#view, record))) continue;
        const about = list + this.uint16(record + 4);
        for (const index of this.uint16s(about + 4, this.uint16(about + 2))) indices.add(index);
      }
    }
    return [...indices].sort((a, b) => a - b).map((index) => this.#lookup(index));
  }

  /** Place of a glyph in a coverage; -1: it is not in it. */
  coverage(offset: number, glyph: number): number {
    const count = this.uint16(offset + 2);
    if (this.uint16(offset) === 1) {
      const index = this.#lastAtOrBelow(offset + 4, count, 2, glyph);
      return index >= 0 && this.uint16(offset + 4 + 2 * index) === glyph ? index : -1;
    }
    const index = this.#lastAtOrBelow(offset + 4, count, 6, glyph);
    const range = offset + 4 + 6 * index;
    return index >= 0 && glyph <= this.uint16(range + 2) ? this.uint16(range + 4) + glyph - this.uint16(range) : -1;
  }

  classOf(offset: number, glyph: number): number {
    if (this.uint16(offset) === 1) {
      const index = glyph - this.uint16(offset + 2);
      return index >= 0 && index < this.uint16(offset + 4) ? this.uint16(offset + 6 + 2 * index) : NO_CLASS;
    }
    const index = this.#lastAtOrBelow(offset + 4, this.uint16(offset + 2), 6, glyph);
    const range = offset + 4 + 6 * index;
    return index >= 0 && glyph <= this.uint16(range + 2) ? this.uint16(range + 4) : NO_CLASS;
  }

  /** Which of so many sorted records, each starting with a glyph, is the last that starts with this glyph or one before it; -1: none. */
  #lastAtOrBelow(start: number, count: number, size: number, glyph: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.uint16(start + size * middle) <= glyph) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The record of a glyph among sorted ones that start with one; null: there is none. */
  recordOf(start: number, count: number, size: number, glyph: number): number | null {
    const record = start + size * this.#lastAtOrBelow(start, count, size, glyph);
    return record >= start && this.uint16(record) === glyph ? record : null;
  }

  uint16s(offset: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => this.uint16(offset + 2 * index));
  }

  /** Where the features of a script stand, or of the script for all. */
  #language(script: string): number | null {
    const list = this.uint16(4);
    for (const tag of [script, 'DFLT', 'dflt', 'latn'])
      for (let record = list + 2; record < list + 2 + 6 * this.uint16(list); record += 6) {
        if (tagAt(this.#view, record) !== tag) continue;
        const at = list + this.uint16(record + 4);
        return this.uint16(at) === 0 ? null : at + this.uint16(at);
      }
    return null;
  }

  #lookup(index: number): Lookup {
    const list = this.uint16(8);
    const at = list + this.uint16(list + 2 + 2 * index);
    const type = this.uint16(at);
    const subtables = this.uint16s(at + 6, this.uint16(at + 4)).map((offset) => at + offset);
    const skipsMarks = (this.uint16(at + 2) & SKIPS_MARKS) !== 0;
    if (type !== this.#extension) return { type, skipsMarks, subtables };
    const [first = at] = subtables;
    return {
      type: this.uint16(first + 2),
      skipsMarks,
      subtables: subtables.map((subtable) => subtable + this.#view.getUint32(subtable + 4)),
    };
  }
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3));
}

import { LayoutTable, type Lookup } from './layout-table.ts';

/** What fontkit applies to plain text of these scripts, as far as it can change two letters. */
const SUBSTITUTING = new Set(['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt']);
/** Marks are placed on their own letter, whatever stands beside it. */
const KERNING = new Set(['kern', 'curs']);

const LIGATURES = 4;
const CHAINED_CONTEXT = 6;
const PAIRS = 2;
const CHAINED_PLACING = 8;
/** The bit of a value that is added to the width, and the bits of those that stand before it. */
const ADDED_WIDTH = 0x4;

/** A letter's glyph and those of the marks on it. */
export type Letter = readonly [number, ...number[]];

interface ScriptLookups {
  readonly substituting: readonly Lookup[];
  readonly kerning: readonly Lookup[];
}

/**
 * What a font's own tables say of two letters beside each other. Reading them where they stand takes a hundredth of the time that fontkit takes to
 * shape the two; where the tables say more than a distance, fontkit is to be asked.
 */
export class GlyphPairs {
  readonly #substitutions: LayoutTable | null;
  readonly #positions: LayoutTable | null;
  readonly #lookups = new Map<string, ScriptLookups>();

  /** @param font an OpenType file's bytes */
  constructor(font: Uint8Array) {
    this.#substitutions = LayoutTable.of(font, 'GSUB');
    this.#positions = LayoutTable.of(font, 'GPOS');
  }

  /**
   * What is added to the width of a letter by the one behind it, in the font's units; null where the two may change each other in another way.
   * @param before the letter's glyph, and those of its marks as they are drawn
   * @param after the same of the other
   * @param script OpenType tag, `DFLT` for signs of no script
   */
  kerning(before: Letter, after: Letter, script: string): number | null {
    if (this.maySubstitute(before, after, script)) return null;
    let added = 0;
    for (const lookup of this.#lookupsOf(script).kerning) {
      const kerning = this.#positions === null ? 0 : addedBy(this.#positions, lookup, before, after);
      if (kerning === null) return null;
      added += kerning;
    }
    return added;
  }

  /** Whether one of the glyphs may become another, by itself or by the letter beside it. */
  maySubstitute(before: Letter, after: readonly number[], script: string): boolean {
    const table = this.#substitutions;
    return table !== null && this.#lookupsOf(script).substituting.some((lookup) => maySubstitute(table, lookup, before, after));
  }

  /** Whether the glyphs of a sign do not depend on which of two scripts stands around it. */
  substituteAlike(script: string, other: string): boolean {
    const [one, two] = [this.#lookupsOf(script).substituting, this.#lookupsOf(other).substituting];
    return one.length === two.length && one.every((lookup, index) => lookup.subtables[0] === two[index]?.subtables[0]);
  }

  #lookupsOf(script: string): ScriptLookups {
    const known = this.#lookups.get(script);
    if (known !== undefined) return known;
    const lookups = {
      substituting: this.#substitutions?.lookups(script, SUBSTITUTING) ?? [],
      kerning: this.#positions?.lookups(script, KERNING) ?? [],
    };
    this.#lookups.set(script, lookups);
    return lookups;
  }
}

function maySubstitute(table: LayoutTable, { type, subtables }: Lookup, before: Letter, after: readonly number[]): boolean {
  return subtables.some((at) => {
    if (type === CHAINED_CONTEXT && table.uint16(at) === 3) return spansChain(table, at, before, after);
    const coverage = at + table.uint16(at + 2);
    if (type !== LIGATURES)
      return before.some((glyph) => table.coverage(coverage, glyph) >= 0) || after.some((glyph) => table.coverage(coverage, glyph) >= 0);
    return before.some((glyph, index) => {
      const place = table.coverage(coverage, glyph);
      return place >= 0 && joins(table, at + table.uint16(at + 6 + 2 * place), before, index, after);
    });
  });
}

/** Whether one of the ligatures that start with a glyph of a letter takes in glyphs of the next letter. */
function joins(table: LayoutTable, set: number, before: Letter, start: number, after: readonly number[]): boolean {
  for (let index = 0; index < table.uint16(set); index += 1) {
    const ligature = set + table.uint16(set + 2 + 2 * index);
    const length = table.uint16(ligature + 2);
    if (start + length <= before.length || start + length > before.length + after.length) continue;
    let part = 1;
    while (part < length && table.uint16(ligature + 2 + 2 * part) === glyphAt(before, after, start + part)) part += 1;
    if (part === length) return true;
  }
  return false;
}

/** Whether a context, with what it asks before and behind, lies over both letters; what has none, on one of their glyphs. */
function spansChain(table: LayoutTable, at: number, before: Letter, after: readonly number[]): boolean {
  const back = at + 2;
  const backs = table.uint16(back);
  const input = back + 2 + 2 * backs;
  const inputs = table.uint16(input);
  const length = backs + inputs + table.uint16(input + 2 + 2 * inputs);
  const total = before.length + after.length;
  // Without a context any glyph may be the one.
  const [from, to] = length === 1 ? [0, total - 1] : [Math.max(0, before.length - length + 1), Math.min(before.length - 1, total - length)];
  for (let start = from; start <= to; start += 1) {
    let part = 0;
    while (part < length) {
      // The lists follow each other, each after its count; what is asked before is listed from the nearest on.
      const place = part < backs ? backs - part : part < backs + inputs ? part + 2 : part + 3;
      if (table.coverage(at + table.uint16(back + 2 * place), glyphAt(before, after, start + part)) < 0) break;
      part += 1;
    }
    if (part === length) return true;
  }
  return false;
}

function glyphAt(before: Letter, after: readonly number[], index: number): number {
  return before[index] ?? after[index - before.length] ?? 0;
}

/** Null where more than the width of the first letter may change. */
function addedBy(table: LayoutTable, { type, skipsMarks, subtables }: Lookup, before: Letter, after: Letter): number | null {
  const [first, second] = [skipsMarks ? before[0] : glyphAt(before, after, before.length - 1), after[0]];
  for (const at of subtables) {
    if (type === CHAINED_PLACING && table.uint16(at) === 3) {
      if (spansChain(table, at, before, after)) return null;
      continue;
    }
    const place = table.coverage(at + table.uint16(at + 2), first);
    if (type !== PAIRS) {
      if (place >= 0 || table.coverage(at + table.uint16(at + 2), second) >= 0) return null;
      continue;
    }
    if (place < 0) continue;
    const value = pairValue(table, at, place, first, second);
    if (value === null) continue;
    const isOfMark = !skipsMarks && before.length > 1 && value.added !== 0;
    return value.isWidthAlone && !isOfMark ? value.added : null;
  }
  return 0;
}

/** What a subtable of pairs says; null: nothing of this pair. */
function pairValue(
  table: LayoutTable,
  at: number,
  place: number,
  first: number,
  second: number,
): { readonly added: number; readonly isWidthAlone: boolean } | null {
  const [formatOfFirst, formatOfSecond] = [table.uint16(at + 4), table.uint16(at + 6)];
  const size = 2 * (bitsOf(formatOfFirst) + bitsOf(formatOfSecond));
  const read = (values: number) => ({
    added: formatOfFirst & ADDED_WIDTH ? table.int16(values + 2 * bitsOf(formatOfFirst & (ADDED_WIDTH - 1))) : 0,
    isWidthAlone: (formatOfFirst & ~ADDED_WIDTH) === 0 && formatOfSecond === 0,
  });
  if (table.uint16(at) === 1) {
    const set = at + table.uint16(at + 10 + 2 * place);
    const record = table.recordOf(set + 2, table.uint16(set), 2 + size, second);
    return record === null ? null : read(record + 2);
  }
  const row = table.classOf(at + table.uint16(at + 8), first);
  const column = table.classOf(at + table.uint16(at + 10), second);
  return read(at + 16 + size * (row * table.uint16(at + 14) + column));
}

function bitsOf(format: number): number {
  let bits = 0;
  for (let left = format; left > 0; left >>= 1) bits += left & 1;
  return bits;
}

import { GlyphPairs } from './glyph-pairs.ts';
import { ThaiShaping } from './thai-shaping.ts';

/** The part of a fontkit font that is asked for here. Units are the font's own. */
export interface FontFile {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph: (id: number, codePoints: readonly number[]) => Glyph;
  layout(text: string, features?: unknown): ShapedText;
}

interface Glyph {
  readonly id: number;
  /** What the glyph stands for. */
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** Glyphs with their places. pdfkit changes the places to its own units and then reads `advanceWidth` again. */
export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
  readonly advanceWidth: number;
}

/**
 * Digits, punctuation and Chinese: their glyph and place depend on their neighbors alone. Not the soft hyphen, nor the dashes and curled quotation marks,
 * which Noto Sans TC draws by the letters around them; and no Latin letters, beside which it draws other digits. No paper has any in that font.
 */
const PAIRWISE =
  /^[\u0020-\u0040\u005b-\u0060\u007b-\u007e\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b9\u00bb-\u00bf\u00d7\u00f7\u20ac\u3000-\u303f\u3400-\u9fff\uff00-\uff20\uff3b-\uff40\uff5b-\uffef]*$/;
/** In a font that draws the signs of all scripts alike: letters, digits and punctuation of Latin. */
const PAIRWISE_ALIKE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac]*$/;
const SPACE = 0x20;
const SIGN = 'DFLT';
const scripts = [
  { tag: 'latn', has: /\p{Script=Latin}/u },
  { tag: 'hani', has: /\p{Script=Han}/u },
  { tag: SIGN, has: /\p{Script=Common}/u },
];

/** How far a character moves on what stands behind it; null where the two are drawn as something else, such as a ligature. */
interface Pair {
  /** Width that the second adds to the first. */
  readonly added: number;
  /** What is added to the width of the first before the second is drawn. */
  readonly kerning: number | null;
  /** The glyph that both become. */
  readonly joined: number | null;
}

/** A character with nothing behind it. */
const ALONE: Pair = { added: 0, kerning: 0, joined: null };

/**
 * A font with what was learned of pairs of its characters, never of whole words, which may be a client's. Shaping a word by its pairs gives
 * what fontkit's shaping gives, in a tenth of the time.
 */
export class OpenFont {
  readonly file: FontFile;
  /** The same font for pdfkit to draw with. */
  readonly drawn: FontFile;
  readonly #thai: ThaiShaping;
  readonly #tables: GlyphPairs;
  readonly #pairwise: RegExp;
  /** Keyed by both characters. */
  readonly #pairs = new Map<number, Pair>();

  /** Keyed by both glyphs. */
  readonly #besideJoined = new Map<number, number | null>();

  /** @param bytes of the same font's file */
  constructor(file: FontFile, bytes: Uint8Array) {
    this.file = file;
    rememberAdvances(file);
    this.#tables = new GlyphPairs(bytes);
    this.#pairwise = this.#tables.substituteAlike('latn', 'DFLT') ? PAIRWISE_ALIKE : PAIRWISE;
    this.#thai = new ThaiShaping(file, this.#tables);
    const layout = (text: string, features?: unknown) =>
      (features === undefined ? this.#shapedFast(text) : null) ?? file.layout(text, features);
    this.drawn = Object.create(file, { layout: { value: layout } });
  }

  /** Width of text at size 1 as pdfkit draws it, which shapes word by word, each with the space after it. */
  width(text: string): number {
    let units = this.#pairwise.test(text) ? this.#widthByPairs(text) : null;
    if (units === null) {
      units = 0;
      for (const word of text.split(/(?<=[ \t])/)) units += this.#wordWidth(word);
    }
    return units / this.file.unitsPerEm;
  }

  /**
   * fontkit remembers for each glyph which character first led to it, and pdfkit writes that into the file. Forgotten before a paper is
   * drawn, so that its bytes depend neither on the papers made before it nor on what was measured.
   */
  forgetGlyphs(): void {
    Reflect.set(this.file, '_glyphs', {});
  }

  /** Null where the font is to shape the text itself. */
  #shapedFast(text: string): ShapedText | null {
    return this.#pairwise.test(text) ? this.#shapedByPairs(text) : this.#thai.shaped(text);
  }

  #wordWidth(word: string): number {
    if (!this.#pairwise.test(word)) return this.#thai.width(word) ?? this.file.layout(word).advanceWidth;
    return this.#widthByPairs(word) ?? (this.#shapedByPairs(word) ?? this.file.layout(word)).advanceWidth;
  }

  /** Null when two neighbors join into another glyph, which may stand otherwise to those around it. */
  #widthByPairs(text: string): number | null {
    let units = 0;
    let before = SPACE;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (before === SPACE) units += this.file.glyphForCodePoint(code).advanceWidth;
      else {
        const { added, kerning } = this.#pair(before, code);
        if (kerning === null) return null;
        units += added;
      }
      before = code;
    }
    return units;
  }

  /** Null where letters join in a way that is not known from two of them. */
  #shapedByPairs(text: string): ShapedText | null {
    const glyphs: Glyph[] = [];
    const positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[] = [];
    const add = (glyph: Glyph, kerning: number) => {
      glyphs.push(glyph);
      positions.push({ xAdvance: glyph.advanceWidth + kerning, yAdvance: 0, xOffset: 0, yOffset: 0 });
    };
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const pair = index + 1 < text.length ? this.#pair(code, text.charCodeAt(index + 1)) : ALONE;
      if (pair.kerning !== null) {
        add(this.file.glyphForCodePoint(code), pair.kerning);
        continue;
      }
      const [before, last] = [glyphs.at(-1), positions.at(-1)];
      const behind = index + 2 < text.length ? this.#pair(text.charCodeAt(index + 1), text.charCodeAt(index + 2)) : ALONE;
      if (pair.joined === null || behind.kerning === null) return null;
      const joined = this.file.getGlyph(pair.joined, [code, text.charCodeAt(index + 1)]);
      const kerningBefore = before === undefined ? 0 : this.#kerningBeside(before.id, joined.id);
      const next = index + 2 < text.length ? this.file.glyphForCodePoint(text.charCodeAt(index + 2)) : null;
      const kerning = next === null ? 0 : this.#kerningBeside(joined.id, next.id);
      if (kerningBefore === null || kerning === null) return null;
      if (before !== undefined && last !== undefined) last.xAdvance = before.advanceWidth + kerningBefore;
      add(joined, kerning);
      index += 1;
    }
    return {
      glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, place) => sum + place.xAdvance, 0);
      },
    };
  }

  /** Of two glyphs, one of which is two letters joined; null where they may change each other in another way. */
  #kerningBeside(first: number, second: number): number | null {
    const key = first * 0x10000 + second;
    const known = this.#besideJoined.get(key);
    if (known !== undefined) return known;
    const kerning = this.#tables.kerning([first], [second], 'latn');
    this.#besideJoined.set(key, kerning);
    return kerning;
  }

  #pair(before: number, code: number): Pair {
    const key = before * 0x10000 + code;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair = this.#readPair(before, code) ?? this.#askedPair(before, code);
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Null where the font's tables do not say it without more ado. */
  #readPair(before: number, code: number): Pair | null {
    const [one, other] = [scriptOf(before), scriptOf(code)];
    if (one === null || other === null) return null;
    const [first, second] = [this.file.glyphForCodePoint(before), this.file.glyphForCodePoint(code)];
    // fontkit goes by the first of the two that belongs to a script.
    const kerning = this.#tables.kerning([first.id], [second.id], one === SIGN ? other : one);
    return kerning === null ? null : { added: kerning + second.advanceWidth, kerning, joined: null };
  }

  #askedPair(before: number, code: number): Pair {
    const [first, second] = [this.file.glyphForCodePoint(before), this.file.glyphForCodePoint(code)];
    const { glyphs, positions, advanceWidth } = this.file.layout(String.fromCharCode(before, code));
    const added = advanceWidth - first.advanceWidth;
    const apart =
      glyphs.length === 2 &&
      glyphs[0]?.id === first.id &&
      glyphs[1]?.id === second.id &&
      positions[1]?.xAdvance === second.advanceWidth &&
      positions.every((place) => place.yAdvance === 0 && place.xOffset === 0 && place.yOffset === 0);
    const joined = glyphs.length === 1 && scriptOf(before) === 'latn' && scriptOf(code) === 'latn' ? (glyphs[0]?.id ?? null) : null;
    return { added, kerning: apart ? added - second.advanceWidth : null, joined };
  }
}

/**
 * fontkit works out a glyph's box to know how far it goes, anew for each glyph that it was made to forget. How far stays known here, by the
 * glyph's number; what the glyph stands for does not.
 */
function rememberAdvances(file: FontFile): void {
  const advances = new Map<number, number>();
  const found = file.getGlyph.bind(file);
  file.getGlyph = (id, codePoints) => {
    const glyph = found(id, codePoints);
    if (Object.hasOwn(glyph, 'advanceWidth')) return glyph;
    const advance = advances.get(id) ?? glyph.advanceWidth;
    advances.set(id, advance);
    return Object.defineProperty(glyph, 'advanceWidth', { value: advance });
  };
}

/** OpenType tag, that for all scripts for a sign of none; null: neither these nor Latin or Chinese. */
function scriptOf(code: number): string | null {
  const character = String.fromCharCode(code);
  return scripts.find(({ has }) => has.test(character))?.tag ?? null;
}

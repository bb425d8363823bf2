import { charactersOf, type Text, type Tone } from './document.ts';
import type { TextIcon } from './figures/text-icons.ts';
import { ASCENT, DESCENT, type Face, type Fonts } from './fonts.ts';
import { breakOpportunities, lastResorts } from './line-breaking.ts';
import { type Paragraph, type Piece, piecesOf } from './runs.ts';
import { shownText } from './shown-text.ts';
import type { Look, Style } from './style.ts';

/** A stretch of a line as it is drawn. */
export interface Span {
  /** As written: what a screen reader says and a copy gives. */
  readonly actual: string;
  /** As drawn. */
  readonly shown: string;
  readonly x: number;
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  readonly tone: Tone;
  readonly language: string | null;
  readonly struck: boolean;
  /** Where it leads to: a public web address. */
  readonly link: string | null;
  /** Drawn in place of letters. */
  readonly icon: TextIcon | null;
  readonly missing: boolean;
}

/** A line of text; its spans stand from x 0 on a baseline `baseline` below the line's top. */
export interface Line {
  readonly spans: readonly Span[];
  /** Without the spaces at its end. */
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
}

/** Thai marks stand above and below the letters: lines with Thai are set at least this many times their size. */
const THAI_LEADING = 1.6;
/** Width of the box for a character without a glyph, per unit of size. */
const BOX = 1.2;
/** Width of a drawn icon with the room around it. */
const ICON = 1.15;
/** Letters stand wider beside each other than alone in some pairs: a line fuller than this is measured as a whole. */
const SURELY = 0.95;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Worked out before, by a text and the look it has: sections are set more than once to find the one that spares a page. */
type Known<Value> = WeakMap<Text, Map<string, Value>>;

/** Lines that texts were broken into, and how wide they must be to stay unbroken. */
interface KnownTexts {
  readonly lines: Known<readonly Line[]>;
  readonly widths: Known<number>;
}

/** Sets text into lines with a style and the fonts of one paper. */
export class Typesetter {
  readonly style: Style;
  readonly #fonts: Fonts;
  readonly #language: string;
  readonly #known: KnownTexts;

  /** @param language the document's, BCP 47 */
  constructor(style: Style, fonts: Fonts, language: string, known: KnownTexts = { lines: new WeakMap(), widths: new WeakMap() }) {
    this.style = style;
    this.#fonts = fonts;
    this.#language = language;
    this.#known = known;
  }

  /** The same fonts with another style; what one of the two has worked out the other finds. */
  withStyle(style: Style): Typesetter {
    return new Typesetter(style, this.#fonts, this.#language, this.#known);
  }

  /**
   * Breaks text into lines no wider than `width` points. What should stay on one line and is wider than that is broken at its spaces, and a word
   * that is wider still between its characters. No text, no lines.
   */
  lines(text: Text, look: Look, width: number): readonly Line[] {
    if (charactersOf(text) === '') return [];
    const key = `${look.size} ${look.leading} ${look.weight} ${look.tone} ${width}`;
    return this.#found(text, key, this.#known.lines, () => this.#broken(text, look, width));
  }

  #broken(text: Text, look: Look, width: number): Line[] {
    const paragraph = this.#piecesOf(text, look);
    const lines: Line[] = [];
    let start = 0;
    let end = 0;
    let used = 0;
    const close = () => {
      lines.push(this.#line(paragraph, start, end, look));
      start = end;
      used = 0;
    };
    for (const { position, required } of breakOpportunities(paragraph.characters)) {
      let whole = this.#width(paragraph, end, position);
      const bare = whole - this.#spaceWidth(paragraph, end, position);
      if (used + bare > width + 0.01 && end > start) close();
      if (bare > width) {
        for (const cut of this.#cuts(paragraph, end, position, width)) {
          end = cut;
          close();
        }
        whole = this.#width(paragraph, end, position);
      }
      used += whole;
      end = position;
      if (required) close();
    }
    if (end > start) close();
    return lines;
  }

  #piecesOf(text: Text, look: Look): Paragraph {
    return piecesOf(text, look, this.style.tableHead.size, this.#fonts, this.#language);
  }

  /** At most so many lines of a text; a longer one ends with an ellipsis. */
  shortened(text: Text, look: Look, width: number, most: number): readonly Line[] {
    const lines = this.lines(text, look, width);
    const last = lines[most - 1];
    if (lines.length <= most || last === undefined) return lines;
    const words = last.spans
      .map((span) => span.actual)
      .join('')
      .trimEnd();
    const kept = Array.from(graphemes.segment(words), ({ segment }) => segment).slice(0, -2);
    return [...lines.slice(0, most - 1), ...this.lines([{ text: `${kept.join('')}…` }], look, width).slice(0, 1)];
  }

  /** Width of the widest stretch of a text that stays on one line. */
  widestStretch(text: Text, look: Look): number {
    return this.#found(text, `${look.size} ${look.weight}`, this.#known.widths, () => this.#widest(this.#piecesOf(text, look)));
  }

  #widest(paragraph: Paragraph): number {
    let start = 0;
    let widest = 0;
    for (const { position } of breakOpportunities(paragraph.characters)) {
      widest = Math.max(widest, this.#width(paragraph, start, position) - this.#spaceWidth(paragraph, start, position));
      start = position;
    }
    return widest;
  }

  /** What was worked out for a text before, else worked out now. */
  #found<Value>(text: Text, key: string, known: Known<Value>, work: () => Value): Value {
    let ofText = known.get(text);
    if (ofText === undefined) {
      ofText = new Map();
      known.set(text, ofText);
    }
    let value = ofText.get(key);
    if (value === undefined) {
      value = work();
      ofText.set(key, value);
    }
    return value;
  }

  /** Sets text on one line, however wide. */
  line(text: Text, look: Look): Line {
    const paragraph = this.#piecesOf(text, look);
    return this.#line(paragraph, 0, paragraph.characters.length, look);
  }

  /** Offsets at which a stretch that is wider than a line is cut; the rest after the last one fits. */
  #cuts(paragraph: Paragraph, start: number, end: number, width: number): number[] {
    const resorts = lastResorts(paragraph.characters.slice(start, end)).map((offset) => start + offset);
    const places = Array.from(graphemes.segment(paragraph.characters.slice(start, end)), ({ index }) => start + index);
    const fits = (from: number, to: number) => this.#width(paragraph, from, to) - this.#spaceWidth(paragraph, from, to) <= width;
    const cuts: number[] = [];
    let from = 0;
    let used = 0;
    for (let next = 1; next < places.length; next += 1) {
      used += this.#width(paragraph, places[next - 1] ?? end, places[next] ?? end);
      if (used + this.#width(paragraph, places[next] ?? end, places[next + 1] ?? end) <= width * SURELY) continue;
      if (fits(places[from] ?? start, places[next + 1] ?? end)) continue;
      let at = next;
      while (at > from + 1 && !fits(places[from] ?? start, places[at] ?? end)) at -= 1;
      const resort = resorts.findLast((place) => place > (places[from] ?? start) && place <= (places[at] ?? end));
      if (resort !== undefined) at = places.indexOf(resort, from);
      cuts.push(places[at] ?? end);
      from = at;
      used = this.#width(paragraph, places[from] ?? start, places[next] ?? end);
    }
    return cuts;
  }

  #width(paragraph: Paragraph, start: number, end: number): number {
    let width = 0;
    for (const piece of within(paragraph.pieces, start, end))
      width += this.#pieceWidth(piece, paragraph.characters.slice(piece.start, piece.end));
    return width;
  }

  /** Width of the spaces at the end of a stretch, which may hang over a line's end. */
  #spaceWidth(paragraph: Paragraph, start: number, end: number): number {
    return this.#width(paragraph, start + paragraph.characters.slice(start, end).trimEnd().length, end);
  }

  #pieceWidth(piece: Piece, text: string): number {
    if (piece.icon !== null) return piece.size * ICON;
    return piece.missing ? piece.size * BOX : this.#fonts.width(piece.face, piece.size, text);
  }

  #line(paragraph: Paragraph, start: number, end: number, look: Look): Line {
    const spans: Span[] = [];
    let x = 0;
    let thai = 0;
    for (const piece of within(paragraph.pieces, start, end)) {
      const actual = paragraph.characters.slice(piece.start, piece.end);
      const shown = piece.missing ? codeOf(actual) : shownText(actual);
      const width = this.#pieceWidth(piece, actual);
      if (piece.face.family === 'thai') thai = Math.max(thai, piece.size);
      spans.push({
        actual,
        shown,
        x,
        width,
        face: piece.face,
        size: piece.size,
        tone: piece.tone,
        language: piece.language,
        struck: piece.struck,
        link: piece.link,
        icon: piece.icon,
        missing: piece.missing,
      });
      x += width;
    }
    const height = Math.max(look.leading, thai * THAI_LEADING);
    return {
      spans,
      width: x - this.#spaceWidth(paragraph, start, end),
      height,
      baseline: (height - look.size * (ASCENT + DESCENT)) / 2 + look.size * ASCENT,
    };
  }
}

/** The pieces between two offsets, cut at both. */
function within(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  for (let index = firstEndingAfter(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= end) break;
    const isWhole = piece.start >= start && piece.end <= end;
    found.push(isWhole ? piece : { ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
  }
  return found;
}

/** Halving: a paragraph in many scripts has thousands of pieces. */
function firstEndingAfter(pieces: readonly Piece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

function codeOf(cluster: string): string {
  return (cluster.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Height of lines one below the other. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

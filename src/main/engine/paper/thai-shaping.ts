import type { GlyphPairs, Letter } from './glyph-pairs.ts';
import type { FontFile, ShapedText } from './open-font.ts';

/** A letter with the marks on it, or any other character: as far as glyphs and marks depend on each other in Thai. */
const CLUSTER = /[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|[\s\S]/g;
/** Thai as it goes to the font, with the spaces, digits and punctuation of Latin between. */
const SHAPED_BY_CLUSTERS = /^(?=.*[\u0e01-\u0e5b])[\u0020-\u007e\u00a0\u0e01-\u0e5b]*$/;
/** A cluster that is not a mark without a letter. */
const LETTER = /^[^\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/;
const THAI = /\p{Script=Thai}/u;
const LATIN = /\p{Script=Latin}/u;

type Place = ShapedText['positions'][number];

/** A cluster with another one behind it; null where the two change each other's glyphs. */
type Followed = {
  readonly places: readonly Place[];
  /** What is added to the places of the one behind; null: nothing. */
  readonly nudges: readonly Place[] | null;
} | null;

/**
 * Shapes Thai by its clusters and what stands behind each, asking the font once for each pair. Only pairs are remembered, never words, which may be
 * a client's.
 */
export class ThaiShaping {
  readonly #file: FontFile;
  readonly #tables: GlyphPairs;
  readonly #alone = new Map<string, ShapedText>();
  readonly #followed = new Map<string, Map<string, Followed>>();

  readonly #isThai: boolean;

  constructor(file: FontFile, tables: GlyphPairs) {
    this.#file = file;
    this.#tables = tables;
    this.#isThai = file.hasGlyphForCodePoint(0x0e01);
  }

  /** Glyphs and places as the font's own shaping gives them; null where they cannot be had from pairs. */
  shaped(text: string): ShapedText | null {
    const clusters = this.#isThai ? clustersOf(text) : null;
    if (clusters === null) return null;
    const glyphs: ShapedText['glyphs'][number][] = [];
    const positions: Place[] = [];
    let nudges: readonly Place[] | null = null;
    for (const [index, cluster] of clusters.entries()) {
      const followed = this.#followedBy(cluster, clusters[index + 1]);
      if (followed === null) return null;
      // Asked for anew: the font was made to forget what its glyphs stood for in papers before.
      for (const { id, codePoints } of this.#shapedAlone(cluster).glyphs) glyphs.push(this.#file.getGlyph(id, codePoints));
      // pdfkit writes its own units into what it is given.
      for (const [part, place] of followed.places.entries()) positions.push(sum(place, nudges?.[part]));
      nudges = followed.nudges;
    }
    return {
      glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, place) => sum + place.xAdvance, 0);
      },
    };
  }

  /** Width of a word in the font's units; null where it cannot be had from pairs. */
  width(text: string): number | null {
    const clusters = this.#isThai ? clustersOf(text) : null;
    if (clusters === null) return null;
    let width = 0;
    for (let index = 0; index < clusters.length; index += 1) {
      const followed = this.#followedBy(clusters[index] ?? '', clusters[index + 1]);
      if (followed === null) return null;
      for (const { xAdvance } of followed.places) width += xAdvance;
      for (const { xAdvance } of followed.nudges ?? []) width += xAdvance;
    }
    return width;
  }

  #followedBy(cluster: string, next: string | undefined): Followed {
    if (next === undefined) return { places: this.#shapedAlone(cluster).positions, nudges: null };
    const known = this.#followed.get(cluster) ?? new Map<string, Followed>();
    this.#followed.set(cluster, known);
    const before = known.get(next);
    if (before !== undefined) return before;
    const shaped = this.#shapedWith(cluster, next);
    known.set(next, shaped);
    return shaped;
  }

  #shapedWith(cluster: string, next: string): Followed {
    const [first, second] = [this.#shapedAlone(cluster), this.#shapedAlone(next)];
    const kerning = this.#kerning(cluster, first, next, second);
    // Marks stand where they stood over their letter, and so further back from its end.
    if (kerning !== null) {
      const places = first.positions.map((place, index) =>
        index === 0 ? { ...place, xAdvance: place.xAdvance + kerning } : { ...place, xOffset: place.xOffset - kerning },
      );
      return { places, nudges: null };
    }
    const both = this.#file.layout(cluster + next);
    const glyphs = [...first.glyphs, ...second.glyphs];
    if (both.glyphs.length !== glyphs.length || !glyphs.every(({ id }, index) => both.glyphs[index]?.id === id)) return null;
    const behind = both.positions.slice(first.glyphs.length);
    const nudges = second.positions.map((place, index) => difference(behind[index] ?? place, place));
    return {
      places: both.positions.slice(0, first.glyphs.length),
      nudges: nudges.some((nudge) => Object.values(nudge).some((by) => by !== 0)) ? nudges : null,
    };
  }

  /** As the tables of the font say it; null where they do not say it without more ado. */
  #kerning(cluster: string, first: ShapedText, next: string, second: ShapedText): number | null {
    const [before, after] = [this.#written(cluster), this.#written(next)];
    const [drawnBefore, drawnAfter] = [letterOf(first.glyphs), letterOf(second.glyphs)];
    if (before === null || after === null || drawnBefore === null || drawnAfter === null) return null;
    const script = scriptOf(cluster) ?? scriptOf(next) ?? 'DFLT';
    return this.#tables.maySubstitute(before, after, script) ? null : this.#tables.kerning(drawnBefore, drawnAfter, script);
  }

  /** The glyphs of a cluster before its marks change for each other; null for a mark without a letter. */
  #written(cluster: string): Letter | null {
    if (!LETTER.test(cluster)) return null;
    return letterOf(Array.from(cluster, (_, index) => this.#file.glyphForCodePoint(cluster.charCodeAt(index))));
  }

  #shapedAlone(cluster: string): ShapedText {
    const known = this.#alone.get(cluster);
    if (known !== undefined) return known;
    const shaped = this.#letterAlone(cluster) ?? this.#file.layout(cluster);
    this.#alone.set(cluster, shaped);
    return shaped;
  }

  /** Null for a letter with marks, and for one that is not drawn as it is written. */
  #letterAlone(cluster: string): ShapedText | null {
    if (cluster.length !== 1 || !LETTER.test(cluster)) return null;
    const glyph = this.#file.glyphForCodePoint(cluster.charCodeAt(0));
    if (this.#tables.maySubstitute([glyph.id], [], scriptOf(cluster) ?? 'DFLT')) return null;
    const { advanceWidth } = glyph;
    return { glyphs: [glyph], positions: [{ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }], advanceWidth };
  }
}

function letterOf(glyphs: ShapedText['glyphs']): Letter | null {
  const [letter, ...marks] = glyphs.map(({ id }) => id);
  return letter === undefined ? null : [letter, ...marks];
}

/** OpenType tag; null for signs of no script. */
function scriptOf(cluster: string): string | null {
  if (THAI.test(cluster)) return 'thai';
  return LATIN.test(cluster) ? 'latn' : null;
}

/** Null where a text has other signs than these. */
function clustersOf(text: string): readonly string[] | null {
  return SHAPED_BY_CLUSTERS.test(text) ? (text.match(CLUSTER) ?? []) : null;
}

function sum(one: Place, other: Place | undefined): Place {
  if (other === undefined) return { ...one };
  return {
    xAdvance: one.xAdvance + other.xAdvance,
    yAdvance: one.yAdvance + other.yAdvance,
    xOffset: one.xOffset + other.xOffset,
    yOffset: one.yOffset + other.yOffset,
  };
}

function difference(one: Place, other: Place): Place {
  return {
    xAdvance: one.xAdvance - other.xAdvance,
    yAdvance: one.yAdvance - other.yAdvance,
    xOffset: one.xOffset - other.xOffset,
    yOffset: one.yOffset - other.yOffset,
  };
}

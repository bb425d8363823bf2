import type { FontFile, ShapedText } from './open-font.ts';

/** A letter with the marks on it, or any other character: as far as glyphs and marks depend on each other in Thai. */
const CLUSTER = /[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|[\s\S]/g;
/** Thai as it goes to the font, with the spaces, digits and punctuation of Latin between. */
const SHAPED_BY_CLUSTERS = /^(?=.*[\u0e01-\u0e5b])[\u0020-\u007e\u00a0\u0e01-\u0e5b]*$/;

type Place = ShapedText['positions'][number];

/** The places of a cluster's glyphs with another one behind it; null where the two change each other in any other way. */
type Followed = readonly Place[] | null;

/**
 * Shapes Thai by its clusters and what stands behind each, asking the font once for each pair. Only pairs are remembered, never words, which may be
 * a client's.
 */
export class ThaiShaping {
  readonly #file: FontFile;
  readonly #alone = new Map<string, ShapedText>();
  readonly #followed = new Map<string, Map<string, Followed>>();

  readonly #isThai: boolean;

  constructor(file: FontFile) {
    this.#file = file;
    this.#isThai = file.hasGlyphForCodePoint(0x0e01);
  }

  /** Glyphs and places as the font's own shaping gives them; null where they cannot be had from pairs. */
  shaped(text: string): ShapedText | null {
    const clusters = this.#isThai ? clustersOf(text) : null;
    if (clusters === null) return null;
    const glyphs: ShapedText['glyphs'][number][] = [];
    const positions: Place[] = [];
    for (const [index, cluster] of clusters.entries()) {
      const places = this.#places(cluster, clusters[index + 1]);
      if (places === null) return null;
      // Asked for anew: the font was made to forget what its glyphs stood for in papers before.
      for (const { id, codePoints } of this.#shapedAlone(cluster).glyphs) glyphs.push(this.#file.getGlyph(id, codePoints));
      // pdfkit writes its own units into what it is given.
      for (const place of places) positions.push({ ...place });
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
      const places = this.#places(clusters[index] ?? '', clusters[index + 1]);
      if (places === null) return null;
      for (const { xAdvance } of places) width += xAdvance;
    }
    return width;
  }

  #places(cluster: string, next: string | undefined): Followed {
    if (next === undefined) return this.#shapedAlone(cluster).positions;
    const known = this.#followed.get(cluster) ?? new Map<string, Followed>();
    this.#followed.set(cluster, known);
    const places = known.get(next);
    if (places !== undefined) return places;
    const shaped = this.#shapedWith(cluster, next);
    known.set(next, shaped);
    return shaped;
  }

  #shapedWith(cluster: string, next: string): Followed {
    const [first, second] = [this.#shapedAlone(cluster), this.#shapedAlone(next)];
    const both = this.#file.layout(cluster + next);
    const isApart =
      both.glyphs.length === first.glyphs.length + second.glyphs.length &&
      [...first.glyphs, ...second.glyphs].every(({ id }, index) => both.glyphs[index]?.id === id) &&
      second.positions.every((place, index) => isSame(place, both.positions[first.glyphs.length + index]));
    return isApart ? both.positions.slice(0, first.glyphs.length) : null;
  }

  #shapedAlone(cluster: string): ShapedText {
    const known = this.#alone.get(cluster);
    if (known !== undefined) return known;
    const shaped = this.#file.layout(cluster);
    this.#alone.set(cluster, shaped);
    return shaped;
  }
}

/** Null where a text has other signs than these. */
function clustersOf(text: string): readonly string[] | null {
  return SHAPED_BY_CLUSTERS.test(text) ? (text.match(CLUSTER) ?? []) : null;
}

function isSame(one: Place, other: Place | undefined): boolean {
  return (
    one.xAdvance === other?.xAdvance && one.yAdvance === other.yAdvance && one.xOffset === other.xOffset && one.yOffset === other.yOffset
  );
}

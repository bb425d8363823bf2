import { join } from 'node:path';
import type { Weight } from './document.ts';
import type { FontShelf } from './font-shelf.ts';
import type { OpenFont } from './open-font.ts';
import type { PdfDocument } from './pdf-document.ts';
import { shownText } from './shown-text.ts';

/** In the order in which they are asked for a character. */
export const families = ['latin', 'thai', 'han'] as const;
export type Family = (typeof families)[number];

export interface Face {
  readonly family: Family;
  readonly weight: Weight;
}

type PerFace<Value> = Readonly<Record<Family, Readonly<Record<Weight, Value>>>>;

/** Noto Sans TC is shipped in two weights; the light and the medium are drawn with the regular. */
const files: PerFace<string> = {
  latin: {
    light: 'IBMPlexSans_300Light.ttf',
    regular: 'IBMPlexSans_400Regular.ttf',
    medium: 'IBMPlexSans_500Medium.ttf',
    semibold: 'IBMPlexSans_600SemiBold.ttf',
  },
  thai: {
    light: 'IBMPlexSansThai_300Light.ttf',
    regular: 'IBMPlexSansThai_400Regular.ttf',
    medium: 'IBMPlexSansThai_500Medium.ttf',
    semibold: 'IBMPlexSansThai_600SemiBold.ttf',
  },
  han: {
    light: 'NotoSansTC_400Regular.ttf',
    regular: 'NotoSansTC_400Regular.ttf',
    medium: 'NotoSansTC_400Regular.ttf',
    semibold: 'NotoSansTC_600SemiBold.ttf',
  },
};

/** Height of the letters above and below the line, per unit of size: IBM Plex Sans. Every line stands on this, whatever fonts are in it. */
export const ASCENT = 1.025;
export const DESCENT = 0.275;

/** The fonts of one paper. Taken from the shelf when the first character needs them, so a paper without Chinese never opens the large one. */
export class Fonts {
  readonly #pdf: PdfDocument;
  readonly #shelf: FontShelf;
  readonly #files = new Map<string, OpenFont>();
  readonly #paths: PerFace<string>;
  readonly #covered: Readonly<Record<Family, Map<number, boolean>>> = { latin: new Map(), thai: new Map(), han: new Map() };
  /** Widths at size 1 of what was measured before. */
  readonly #widths: PerFace<Map<string, number>> = perFace(() => new Map());

  constructor(pdf: PdfDocument, shelf: FontShelf) {
    this.#pdf = pdf;
    this.#shelf = shelf;
    this.#paths = perFace((family, weight) => join(shelf.folder, files[family][weight]));
  }

  /** Whether a family has a glyph of its own for a character. */
  covers(family: Family, codePoint: number): boolean {
    let covered = this.#covered[family].get(codePoint);
    if (covered === undefined) {
      covered = this.#taken(this.#paths[family].regular).file.hasGlyphForCodePoint(codePoint);
      this.#covered[family].set(codePoint, covered);
    }
    return covered;
  }

  /** Width in points of text as it is drawn. */
  width(face: Face, size: number, text: string): number {
    const known = this.#widths[face.family][face.weight];
    let width = known.get(text);
    if (width === undefined) {
      width = this.#taken(this.#paths[face.family][face.weight]).width(shownText(text));
      known.set(text, width);
    }
    return width * size;
  }

  /** Makes a face the one pdfkit draws with. By path and not by alias: pdfkit opens an alias again at every use. */
  use(face: Face, size: number): void {
    const path = this.#paths[face.family][face.weight];
    this.#taken(path);
    this.#pdf.font(path, size);
  }

  /** To be called between measuring and drawing. */
  forgetGlyphs(): void {
    for (const font of this.#files.values()) font.forgetGlyphs();
  }

  #taken(path: string): OpenFont {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const font = this.#shelf.take(path);
    this.#files.set(path, font);
    this.#pdf.addFont(path, font.drawn);
    return font;
  }
}

function perFace<Value>(of: (family: Family, weight: Weight) => Value): PerFace<Value> {
  const weights = (family: Family) => ({
    light: of(family, 'light'),
    regular: of(family, 'regular'),
    medium: of(family, 'medium'),
    semibold: of(family, 'semibold'),
  });
  return { latin: weights('latin'), thai: weights('thai'), han: weights('han') };
}

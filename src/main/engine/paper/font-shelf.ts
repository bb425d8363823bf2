import PDFDocument from 'pdfkit';

/** The part of a fontkit font that is asked for here. */
export interface FontFile {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): unknown;
}

/**
 * Font files, opened once for all papers of an engine: reading a font's tables for shaping takes longer than setting a report with them.
 * A file is opened when the first character needs it.
 */
export class FontShelf {
  readonly folder: string;
  readonly #open = new Map<string, FontFile>();

  /** @param folder where the font files are (`resources/fonts`) */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The font in a file, for one paper. Synchronous from here to the end of that paper: the fonts are shared. */
  take(path: string): FontFile {
    const font = this.#open.get(path) ?? opened(path);
    this.#open.set(path, font);
    // fontkit remembers for each glyph which character first led to it, and pdfkit writes that into the file. Forgotten here, so that a
    // paper's bytes do not depend on the papers made before it.
    Reflect.set(font, '_glyphs', {});
    return font;
  }
}

/** pdfkit opens the file; the fontkit font is behind the font that it then holds. */
function opened(path: string): FontFile {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  pdf.font(path);
  const current: unknown = Reflect.get(pdf, '_font');
  const font: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'font') : null;
  if (!isFontFile(font)) throw new Error('pdfkit keeps its fonts elsewhere in this version');
  return font;
}

function isFontFile(font: unknown): font is FontFile {
  if (typeof font !== 'object' || font === null) return false;
  return typeof Reflect.get(font, 'hasGlyphForCodePoint') === 'function' && typeof Reflect.get(font, '_glyphs') === 'object';
}

import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { type FontFile, OpenFont } from './open-font.ts';

/** Font files, opened once for all papers of an engine, when the first character needs them. */
export class FontShelf {
  readonly folder: string;
  readonly #open = new Map<string, OpenFont>();

  /** @param folder where the font files are (`resources/fonts`) */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** The font in a file, for one paper. Synchronous from here to the end of that paper: the fonts are shared. */
  take(path: string): OpenFont {
    const font = this.#open.get(path) ?? openedAt(path);
    this.#open.set(path, font);
    font.forgetGlyphs();
    return font;
  }
}

function openedAt(path: string): OpenFont {
  const bytes = readFileSync(path);
  return new OpenFont(opened(bytes), bytes);
}

/** pdfkit opens the file; the fontkit font is behind the font that it then holds. */
function opened(bytes: Buffer): FontFile {
  const pdf = new PDFDocument({ autoFirstPage: false, font: '' });
  pdf.font(bytes);
  const current: unknown = Reflect.get(pdf, '_font');
  const font: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'font') : null;
  if (!isFontFile(font)) throw new Error('pdfkit keeps its fonts elsewhere in this version');
  return font;
}

function isFontFile(font: unknown): font is FontFile {
  if (typeof font !== 'object' || font === null) return false;
  return typeof Reflect.get(font, 'glyphForCodePoint') === 'function' && typeof Reflect.get(font, '_glyphs') === 'object';
}

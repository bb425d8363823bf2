import PDFDocument from 'pdfkit';

/** The part of a fontkit font that is asked for here. */
export interface FontFile {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { readonly advanceWidth: number };
}

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
    const font = this.#open.get(path) ?? new OpenFont(opened(path));
    this.#open.set(path, font);
    font.forgetGlyphs();
    return font;
  }
}

/** Letters, digits and punctuation of Latin, and Chinese: their width depends on the character before them alone. Not so long dashes, three of which join. */
const PAIRWISE = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2013\u2016-\u2027\u20ac\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*$/;

/** A font with what was learned of its widths: of pairs of characters, never of whole words, which may be a client's. */
export class OpenFont {
  readonly file: FontFile;
  /** Width that a character adds behind another; keyed by both, 0 for none. */
  readonly #advances = new Map<number, number>();

  constructor(file: FontFile) {
    this.file = file;
  }

  /**
   * Width of text at size 1 as pdfkit draws it, which shapes word by word, each with the space after it. Adding up pairs gives the same as
   * shaping, for it is what kerning and the ligatures of these fonts look at, and takes a tenth of the time.
   */
  width(text: string): number {
    if (!PAIRWISE.test(text)) return words(text).reduce((sum, word) => sum + this.file.layout(word).advanceWidth, 0) / this.file.unitsPerEm;
    let units = 0;
    let before = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      units += this.#advance(before, code);
      before = code === SPACE ? 0 : code;
    }
    return units / this.file.unitsPerEm;
  }

  #advance(before: number, code: number): number {
    const key = before * 0x10000 + code;
    let advance = this.#advances.get(key);
    if (advance === undefined) {
      const own = (text: string) => this.file.layout(text).advanceWidth;
      const [first, second] = [String.fromCharCode(before), String.fromCharCode(code)];
      advance = before === 0 ? own(second) : own(first + second) - own(first);
      this.#advances.set(key, advance);
    }
    return advance;
  }

  /**
   * fontkit remembers for each glyph which character first led to it, and pdfkit writes that into the file. Forgotten before a paper is
   * drawn, so that its bytes depend neither on the papers made before it nor on what was measured.
   */
  forgetGlyphs(): void {
    Reflect.set(this.file, '_glyphs', {});
  }
}

const SPACE = 0x20;

function words(text: string): string[] {
  return text.split(/(?<=[ \t])/);
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

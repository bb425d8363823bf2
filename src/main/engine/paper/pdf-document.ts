import PDFDocument from 'pdfkit';
import type { Instant } from '#shared/domain/time.ts';
import type { FontFile } from './open-font.ts';

/** The part of pdfkit's embedded fonts that text is drawn with. Places are thousandths of the size. */
interface EmbeddedFont {
  readonly id: string;
  ref(): unknown;
  encode(
    text: string,
  ): readonly [
    glyphs: readonly string[],
    places: readonly { readonly xAdvance: number; readonly advanceWidth: number; readonly xOffset: number; readonly yOffset: number }[],
  ];
}

/**
 * pdfkit with what it does not offer: no properties beyond title and date, a metadata block with the title escaped, PDF/UA said of a file
 * only once it is known to be so, and letters drawn where they are put without measuring them again.
 */
export class PdfDocument extends PDFDocument {
  readonly #title: string;
  readonly #createdAt: Instant;
  #isAccessible = false;

  constructor(about: {
    readonly title: string;
    readonly language: string;
    readonly createdAt: Instant;
    readonly size: readonly [number, number];
  }) {
    super({
      size: [...about.size],
      margin: 0,
      autoFirstPage: false,
      // No default font: Helvetica would not be embedded.
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      lang: about.language,
      displayTitle: true,
      info: { Title: about.title, CreationDate: new Date(about.createdAt) },
    });
    this.#title = about.title;
    this.#createdAt = about.createdAt;
    Reflect.deleteProperty(this.info, 'Producer');
    Reflect.deleteProperty(this.info, 'Creator');
  }

  /** Says in the file that it is made as PDF/UA-1 asks. */
  identifyAsAccessible(): void {
    this.#isAccessible = true;
  }

  /** Called by pdfkit when the file is closed, in place of its own method of this name, which writes Creator and Producer and escapes nothing. */
  _addInfo(): void {
    this.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        `<xmp:CreateDate>${this.#createdAt}</xmp:CreateDate>`,
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(this.#title)}</rdf:li></rdf:Alt></dc:title>`,
        '</rdf:Description>',
        ...(this.#isAccessible
          ? [
              '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
            ]
          : []),
      ].join('\n'),
    );
  }

  /** Makes an opened font known under its path; `font(path, size)` then finds it and reads no file. */
  addFont(path: string, file: FontFile): void {
    // pdfkit takes fontkit fonts since 0.20; its types do not say so yet.
    Reflect.apply(this.font, this, [file, path, 1]);
  }

  /** Draws letters in the font that is in use, with the start of their base line at a point from the top left of the page. */
  drawLetters(text: string, x: number, y: number, size: number): void {
    const font: unknown = Reflect.get(this, '_font');
    if (!isEmbeddedFont(font)) throw new Error('pdfkit keeps its fonts elsewhere in this version');
    const fonts: unknown = Reflect.get(this.page, 'fonts');
    if (typeof fonts === 'object' && fonts !== null && Reflect.get(fonts, font.id) === undefined) Reflect.set(fonts, font.id, font.ref());
    const [glyphs, places] = font.encode(text);
    const scale = size / 1000;
    const at = (left: number, top: number) => `1 0 0 -1 ${inHundredths(left)} ${inHundredths(top)} Tm`;
    const out = ['BT', `/${font.id} ${inHundredths(size)} Tf`, at(x, y)];
    let row = '';
    let open = '';
    let left = x;
    let isMoved = false;
    const close = () => {
      if (open !== '') row += `<${open}>`;
      if (row !== '') out.push(`[${row}] TJ`);
      row = '';
      open = '';
    };
    for (const [index, place] of places.entries()) {
      const isOffset = place.xOffset !== 0 || place.yOffset !== 0;
      if (isOffset || isMoved) {
        close();
        // The page counts down, the font up.
        out.push(at(left + place.xOffset * scale, y - place.yOffset * scale));
      }
      isMoved = isOffset;
      open += glyphs[index] ?? '';
      const kerning = place.xAdvance - place.advanceWidth;
      if (kerning !== 0 && !isOffset) {
        row += `<${open}>${inHundredths(-kerning)}`;
        open = '';
      }
      left += place.xAdvance * scale;
    }
    close();
    Reflect.apply(Reflect.get(this, 'addContent'), this, [`${out.join('\n')}\nET`]);
  }

  /** Closes the file and gives its bytes. */
  finish(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    return new Promise((resolve, reject) => {
      this.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.on('error', reject);
      this.end();
    });
  }
}

function isEmbeddedFont(font: unknown): font is EmbeddedFont {
  return typeof font === 'object' && font !== null && typeof Reflect.get(font, 'encode') === 'function';
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import PDFDocument from 'pdfkit';
import type { Instant } from '#shared/domain/time.ts';
import type { FontFile } from './open-font.ts';

/** pdfkit with what it does not offer: no properties beyond title and date, and a metadata block with the title escaped. */
export class PdfDocument extends PDFDocument {
  readonly #title: string;
  readonly #createdAt: Instant;

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

  /** Called by pdfkit when the file is closed, in place of its own method of this name, which writes Creator and Producer and escapes nothing. */
  _addInfo(): void {
    this.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        `<xmp:CreateDate>${this.#createdAt}</xmp:CreateDate>`,
        `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(this.#title)}</rdf:li></rdf:Alt></dc:title>`,
        '</rdf:Description>',
      ].join('\n'),
    );
  }

  /** Makes an opened font known under its path; `font(path, size)` then finds it and reads no file. */
  addFont(path: string, file: FontFile): void {
    // pdfkit takes fontkit fonts since 0.20; its types do not say so yet.
    Reflect.apply(this.font, this, [file, path, 1]);
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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

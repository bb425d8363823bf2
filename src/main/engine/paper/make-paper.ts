import type { PaperDocument } from './document.ts';
import { Fonts } from './fonts.ts';
import { layOut } from './layout.ts';
import { PdfDocument } from './pdf-document.ts';
import { styleOf } from './style.ts';
import { type PaperWarning, Typesetter } from './text.ts';
import { write } from './writer.ts';

export interface Paper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Where each section starts, counted from 1, and how many pages it takes. */
  readonly sections: readonly { readonly id: string; readonly page: number; readonly pages: number }[];
  readonly warnings: readonly PaperWarning[];
  /** Things that are higher than a page and therefore cut. */
  readonly overflowing: number;
}

/**
 * Makes a tagged PDF of a document. The same document gives the same bytes.
 * @param fontsFolder where the font files are (`resources/fonts`)
 */
export async function makePaper(document: PaperDocument, fontsFolder: string): Promise<Paper> {
  const style = styleOf(document.paper, document.bodySize);
  const pdf = new PdfDocument({ ...document, size: [style.page.width, style.page.height] });
  const fonts = new Fonts(pdf, fontsFolder);
  const setter = new Typesetter(style, fonts);
  const laid = layOut(document, setter);
  write(pdf, laid, fonts);
  const starts = laid.pages.flatMap(({ section }, index) => (section === null ? [] : [{ id: section.id, page: index + 1 }]));
  return {
    bytes: await pdf.finish(),
    pages: laid.pages.length,
    sections: starts.map((start, index) => ({ ...start, pages: (starts[index + 1]?.page ?? laid.pages.length + 1) - start.page })),
    warnings: setter.warnings,
    overflowing: laid.overflowing,
  };
}

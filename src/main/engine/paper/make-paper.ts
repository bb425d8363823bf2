import { type AccessibilityFinding, accessibilityFindings } from './conformance.ts';
import type { PaperDocument } from './document.ts';
import type { FontShelf } from './font-shelf.ts';
import { Fonts } from './fonts.ts';
import { type LaidPaper, layOut } from './layout.ts';
import { PdfDocument } from './pdf-document.ts';
import { styleOf } from './style.ts';
import { Typesetter } from './text.ts';
import { write } from './writer.ts';

/** Something the counselor should know before printing. */
export type PaperWarning =
  | {
      readonly code: 'missingGlyph';
      /** `U+05D0` */
      readonly character: string;
      readonly count: number;
    }
  /** The file is tagged, but does not say that it is PDF/UA-1: this speaks against it. */
  | ({ readonly code: 'accessibility' } & AccessibilityFinding);

export interface Paper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Where each section starts, counted from 1, and how many pages it takes. */
  readonly sections: readonly { readonly id: string; readonly page: number; readonly pages: number }[];
  readonly warnings: readonly PaperWarning[];
  /** Pictures that are higher than a page and therefore cut. */
  readonly overflowing: number;
}

/** Makes a tagged PDF of a document. The same document gives the same bytes, whatever the shelf was used for before. */
export async function makePaper(document: PaperDocument, shelf: FontShelf): Promise<Paper> {
  const { pdf, fonts, laid } = setPaper(document, shelf);
  const findings = accessibilityFindings(document, laid);
  if (findings.length === 0) pdf.identifyAsAccessible();
  fonts.forgetGlyphs();
  write(pdf, laid, fonts);
  const starts = laid.pages.flatMap(({ section, shared }, index) => [
    ...(section === null ? [] : [{ id: section.id, page: index + 1, lastBefore: index }]),
    ...shared.map(({ id }) => ({ id, page: index + 1, lastBefore: index + 1 })),
  ]);
  return {
    bytes: await pdf.finish(),
    pages: laid.pages.length,
    sections: starts.map(({ id, page }, index) => ({ id, page, pages: (starts[index + 1]?.lastBefore ?? laid.pages.length) - page + 1 })),
    warnings: [...missingGlyphs(laid), ...findings.map((finding) => ({ code: 'accessibility' as const, ...finding }))],
    overflowing: laid.overflowing,
  };
}

/** A document set into pages, and the still empty PDF whose fonts it was measured with. */
export function setPaper(
  document: PaperDocument,
  shelf: FontShelf,
): { readonly pdf: PdfDocument; readonly fonts: Fonts; readonly laid: LaidPaper } {
  const pictures = document.pictures !== false;
  const style = { ...styleOf(document.paper, document.bodySize), pictures };
  const pdf = new PdfDocument({ ...document, size: [style.page.width, style.page.height] });
  const fonts = new Fonts(pdf, shelf);
  const setter = new Typesetter(style, fonts, document.language);
  const tight = setter.withStyle({ ...styleOf(document.paper, document.bodySize, 'tight'), pictures });
  return { pdf, fonts, laid: layOut(document, setter, tight) };
}

function missingGlyphs(laid: LaidPaper): PaperWarning[] {
  const counts = new Map<string, number>();
  for (const mark of laid.pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'text') continue;
    for (const span of mark.line.spans) if (span.missing) counts.set(span.shown, (counts.get(span.shown) ?? 0) + 1);
  }
  return Array.from(counts, ([code, count]) => ({ code: 'missingGlyph', character: `U+${code}`, count }));
}

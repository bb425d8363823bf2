import { type Block, type FigureBlock, FontShelf, type PaperDocument } from '#engine/paper/index.ts';
import { setFigure } from '../../../src/main/engine/paper/figures/index.ts';
import { Fonts } from '../../../src/main/engine/paper/fonts.ts';
import { moved, rootTag } from '../../../src/main/engine/paper/marks.ts';
import { PdfDocument } from '../../../src/main/engine/paper/pdf-document.ts';
import { styleOf } from '../../../src/main/engine/paper/style.ts';
import { Typesetter } from '../../../src/main/engine/paper/text.ts';
import type { Picture } from './pictures.ts';

/** The figures of a document as the paper draws them, in the order they stand in it. */
export function drawPictures(document: PaperDocument, fontsFolder: string): readonly Picture[] {
  const style = styleOf(document.paper, document.bodySize);
  const pdf = new PdfDocument({ ...document, size: [style.page.width, style.page.height] });
  const setter = new Typesetter(style, new Fonts(pdf, new FontShelf(fontsFolder)), document.language);
  const width = style.page.width - style.margin.left - style.margin.right - style.labelColumn - style.columnGap;
  return document.sections
    .flatMap((section) => section.blocks.flatMap(figuresIn))
    .map((block) => {
      let height = 0;
      const marks = setFigure(block, { x: 0, width }, setter, rootTag()).flatMap((strip) => {
        const placed = strip.marks.map((mark) => moved(mark, 0, height));
        height += strip.height;
        return placed;
      });
      return { width, height, marks };
    });
}

function figuresIn(block: Block): FigureBlock[] {
  if (block.kind === 'figure') return [block];
  return 'blocks' in block ? block.blocks.flatMap(figuresIn) : [];
}

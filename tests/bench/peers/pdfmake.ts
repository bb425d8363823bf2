import { join } from 'node:path';
import type pdfmakeModule from 'pdfmake';
import type { Block, PaperDocument, Text } from '#engine/paper/index.ts';
import { byScript } from './by-script.ts';
import { cellText } from './html.ts';
import { type NextPicture, svgOf } from './pictures.ts';

type Pdfmake = typeof pdfmakeModule;

/** The names that the paper's families have at pdfmake. */
const faces: Readonly<Record<string, string>> = { latin: 'Plex', thai: 'Thai', han: 'Han' };

type Content = string | { readonly [property: string]: unknown };

/** Gives pdfmake the faces the paper uses; it has no fallback by script, so runs name theirs. */
export function addFaces(pdfmake: Pdfmake, fontsFolder: string): void {
  const face = (normal: string, bold: string) => ({ normal: join(fontsFolder, normal), bold: join(fontsFolder, bold) });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder));
  pdfmake.addFonts({
    Plex: face('IBMPlexSans_400Regular.ttf', 'IBMPlexSans_600SemiBold.ttf'),
    Thai: face('IBMPlexSansThai_400Regular.ttf', 'IBMPlexSansThai_600SemiBold.ttf'),
    Han: face('NotoSansTC_400Regular.ttf', 'NotoSansTC_600SemiBold.ttf'),
  });
}

/** The same document for pdfmake: same text, order, tables, figures, page size and fonts. It makes no tags. */
export function pdfmakeDefinition(document: PaperDocument, nextPicture: NextPicture): object {
  return {
    pageSize: document.paper === 'a4' ? 'A4' : 'LETTER',
    pageMargins: [62, 45, 51, 43],
    info: { title: document.title },
    defaultStyle: { font: 'Plex', fontSize: document.bodySize, lineHeight: 1.2 },
    footer: (page: number, pages: number) => `${page} / ${pages}`,
    content: document.sections.flatMap((section, index) => [
      ...(section.cover === null
        ? []
        : [line(section.cover.title), ...section.cover.facts.map((fact) => line([...fact.label, ...fact.value]))]),
      ...section.blocks.flatMap((one) => contentOf(one, nextPicture)),
      ...(index === document.sections.length - 1 ? [] : [{ text: '', pageBreak: 'after' }]),
    ]),
  };
}

function contentOf(of: Block, nextPicture: NextPicture): readonly Content[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap((one) => contentOf(one, nextPicture));
  switch (of.kind) {
    case 'heading':
      return [{ ...line(of.text), fontSize: 22 }, ...(of.second === null ? [] : [line(of.second)])];
    case 'lead':
    case 'paragraph':
      return [line(of.text)];
    case 'list':
      return [{ ul: of.items.map(line) }];
    case 'labelled':
      return [{ columns: [{ width: 102, ...line(of.label) }, { stack: inside(of.blocks) }] }];
    case 'together':
    case 'sideBySide':
      return inside(of.blocks);
    case 'table':
      return [
        {
          table: {
            headerRows: 1,
            widths: of.columns.map(() => '*'),
            body: [
              of.columns.map((column) => line(column.header)),
              ...of.rows.map((row) => row.map((cell) => line([{ text: cellText(cell) }]))),
            ],
          },
        },
      ];
    case 'keyFigures':
      return of.items.map((item) => line([...item.value, ...item.unit, ...item.name, ...item.detail]));
    case 'signatures':
      return of.lines.map((signature) => line([...signature.name, ...signature.date]));
    case 'writingBoxes':
      return of.boxes.map(line);
    case 'figure':
      return [{ svg: svgOf(nextPicture(), (family) => faces[family] ?? 'Plex') }];
    case 'outlineEntry':
    case 'ruledLines':
    case 'spacer':
    case 'pageBreak':
    case 'qrCode':
      return [];
  }
}

function line(text: Text): { readonly [property: string]: unknown } {
  return { text: text.flatMap((run) => byScript(run.text).map((part) => ({ ...part, bold: run.weight === 'semibold' }))) };
}

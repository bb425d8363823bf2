import { join } from 'node:path';
import { Document, Font, Page, Path, renderToBuffer, Svg, View, Text as Words } from '@react-pdf/renderer';
import { createElement as element, type ReactElement, type ReactNode } from 'react';
import type { Block, PaperDocument, Text } from '#engine/paper/index.ts';
import { byScript } from './by-script.ts';
import { cellText } from './html.ts';
import { inTurn, type NextPicture, type Picture } from './pictures.ts';

/** Gives react-pdf the faces the paper uses; like pdfmake it has no fallback by script. */
export function registerFaces(fontsFolder: string): void {
  const register = (family: string, regular: string, semibold: string) =>
    Font.register({ family, fonts: [{ src: join(fontsFolder, regular) }, { src: join(fontsFolder, semibold), fontWeight: 600 }] });
  register('Plex', 'IBMPlexSans_400Regular.ttf', 'IBMPlexSans_600SemiBold.ttf');
  register('Thai', 'IBMPlexSansThai_400Regular.ttf', 'IBMPlexSansThai_600SemiBold.ttf');
  register('Han', 'NotoSansTC_400Regular.ttf', 'NotoSansTC_600SemiBold.ttf');
  Font.registerHyphenationCallback((word) => [word]);
}

/** Prints the same document with react-pdf: same text, order, tables, figures, page size and fonts; it makes no tags. */
export function reactPdfPrinter(document: PaperDocument, pictures: readonly Picture[]): () => Promise<Uint8Array> {
  const tree = (nextPicture: NextPicture) =>
    element(
      Document,
      { title: document.title, language: document.language },
      document.sections.map((section) =>
        element(
          Page,
          {
            key: section.id,
            size: document.paper === 'a4' ? 'A4' : 'LETTER',
            style: { padding: 45, paddingLeft: 62, fontSize: document.bodySize, fontFamily: 'Plex' },
          },
          ...(section.cover === null
            ? []
            : [line(section.cover.title), ...section.cover.facts.map((fact) => line([...fact.label, ...fact.value]))]),
          ...section.blocks.flatMap((block) => nodesOf(block, nextPicture)),
          element(Words, { fixed: true, render: ({ pageNumber, totalPages }: Numbers) => `${pageNumber} / ${totalPages}` }),
        ),
      ),
    );
  return () => renderToBuffer(tree(inTurn(pictures)));
}

interface Numbers {
  readonly pageNumber: number;
  readonly totalPages?: number;
}

function nodesOf(of: Block, nextPicture: NextPicture): ReactNode[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap((block) => nodesOf(block, nextPicture));
  switch (of.kind) {
    case 'heading':
      return [line(of.text, 22), ...(of.second === null ? [] : [line(of.second)])];
    case 'lead':
    case 'paragraph':
      return [line(of.text)];
    case 'list':
      return of.items.map((item) => line([{ text: '• ' }, ...item]));
    case 'labelled':
      return [row([box(102, [line(of.label)]), element(View, { style: { flex: 1 } }, ...inside(of.blocks))])];
    case 'together':
    case 'sideBySide':
      return inside(of.blocks);
    case 'table': {
      const cells = [of.columns.map((column) => column.header), ...of.rows.map((cell) => cell.map((one) => [{ text: cellText(one) }]))];
      return cells.map((texts) => row(texts.map((text) => element(View, { style: { flex: 1 } }, line(text)))));
    }
    case 'keyFigures':
      return of.items.map((item) => line([...item.value, ...item.unit, ...item.name, ...item.detail]));
    case 'signatures':
      return of.lines.map((one) => line([...one.name, ...one.date]));
    case 'writingBoxes':
      return of.boxes.map((label) => line(label));
    case 'figure':
      return [drawing(nextPicture())];
    case 'outlineEntry':
    case 'ruledLines':
    case 'spacer':
    case 'pageBreak':
    case 'qrCode':
      return [];
  }
}

function row(children: readonly ReactNode[]): ReactElement {
  return element(View, { style: { flexDirection: 'row' }, wrap: false }, ...children);
}

function box(width: number, children: readonly ReactNode[]): ReactElement {
  return element(View, { style: { width } }, ...children);
}

function line(text: Text, fontSize?: number): ReactElement {
  const parts = text.flatMap((run) =>
    byScript(run.text).map((part) =>
      element(Words, { style: { fontFamily: part.font, fontWeight: run.weight === 'semibold' ? 600 : 400 } }, part.text),
    ),
  );
  return element(Words, fontSize === undefined ? {} : { style: { fontSize } }, ...parts);
}

function drawing({ width, height, marks }: Picture): ReactElement {
  const grey = (value: number) => `rgb(${[value, value, value].map((part) => Math.round(part * 255)).join(',')})`;
  const nodes = marks.flatMap((mark): ReactElement[] => {
    if (mark.kind === 'path')
      return [
        element(Path, {
          transform: `translate(${mark.x} ${mark.y})`,
          d: mark.d,
          fill: mark.fill === null ? 'none' : grey(mark.fill),
          ...(mark.stroke === null ? {} : { stroke: grey(mark.stroke), strokeWidth: mark.lineWidth }),
        }),
      ];
    if (mark.kind !== 'text') return [];
    return mark.line.spans.flatMap((span) =>
      byScript(span.shown)
        .slice(0, 1)
        .map(({ font }) =>
          element(
            Words,
            { x: mark.x + span.x, y: mark.y + mark.line.baseline, style: { fontFamily: font, fontSize: span.size } },
            span.shown,
          ),
        ),
    );
  });
  return element(Svg, { width, height, viewBox: `0 0 ${width} ${height}` }, ...nodes);
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block, Cell, PaperDocument, Table, Text } from '#engine/paper/index.ts';
import { escaped, type NextPicture, svgOf } from './pictures.ts';

/** The names that the paper's families have on the page. */
const faces: Readonly<Record<string, string>> = { latin: 'Plex', thai: 'PlexThai', han: 'NotoTC' };

/**
 * The same document for a browser's print: same text, order, tables, figures, page size and fonts, tagged by the browser.
 * @param fontsFolder where the font files are
 */
export function htmlOf(document: PaperDocument, nextPicture: NextPicture, fontsFolder: string): string {
  const sections = document.sections.map((section) => {
    const cover = section.cover;
    const coverText =
      cover === null
        ? ''
        : `<h1>${text(cover.title)}</h1>${cover.facts.map((fact) => `<p>${text(fact.label)} ${text(fact.value)}</p>`).join('')}`;
    return `<section>${coverText}${section.blocks.map((one) => tagsOf(one, nextPicture)).join('')}</section>`;
  });
  const face = (family: string, file: string, weight: number) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url('${pathToFileURL(join(fontsFolder, file)).href}')}`;
  return `<!doctype html><html lang="${document.language}"><meta charset="utf-8"><title>${escaped(document.title)}</title><style>
${face('Plex', 'IBMPlexSans_400Regular.ttf', 400)}${face('Plex', 'IBMPlexSans_600SemiBold.ttf', 600)}
${face('PlexThai', 'IBMPlexSansThai_400Regular.ttf', 400)}${face('NotoTC', 'NotoSansTC_400Regular.ttf', 400)}
@page{size:A4;margin:16mm 18mm 15mm 22mm}body{font:10pt/14.5pt Plex,PlexThai,NotoTC}section{break-after:page}
.block{display:grid;grid-template-columns:36mm 1fr;gap:6mm;border-top:.75pt solid}table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600}
</style><body>${sections.join('')}</body></html>`;
}

function tagsOf(of: Block, nextPicture: NextPicture): string {
  const inside = (blocks: readonly Block[]) => blocks.map((one) => tagsOf(one, nextPicture)).join('');
  switch (of.kind) {
    case 'heading':
      return `<h2>${text(of.text)}</h2>${of.second === null ? '' : `<p>${text(of.second)}</p>`}`;
    case 'lead':
    case 'paragraph':
      return `<p>${text(of.text)}</p>`;
    case 'list':
      return `<ul>${of.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'labelled':
      return `<div class="block"><h3>${text(of.label)}</h3><div>${inside(of.blocks)}</div></div>`;
    case 'together':
    case 'sideBySide':
      return inside(of.blocks);
    case 'table':
      return table(of);
    case 'keyFigures':
      return of.items
        .map((item) => `<p><b>${text(item.value)}</b> ${text(item.unit)} ${text(item.name)} ${text(item.detail)}</p>`)
        .join('');
    case 'signatures':
      return of.lines.map((line) => `<p>${text(line.name)} ${text(line.date)}</p>`).join('');
    case 'writingBoxes':
      return of.boxes.map((box) => `<p>${text(box)}</p>`).join('');
    case 'figure':
      return `<figure role="img" aria-label="${escaped(of.alt)}">${svgOf(nextPicture(), (family) => faces[family] ?? 'Plex')}</figure>`;
    case 'outlineEntry':
    case 'ruledLines':
    case 'spacer':
    case 'pageBreak':
    case 'qrCode':
      return '';
  }
}

function table(of: Table): string {
  const head = `<thead><tr>${of.columns.map((column) => `<th>${text(column.header)}</th>`).join('')}</tr></thead>`;
  return `<table>${head}${of.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cellText(cell))}</td>`).join('')}</tr>`).join('')}</table>`;
}

/** A cell as words; marks read as a screen reader says them. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'meter') return cell.text;
  if (cell.kind !== 'text') return cell.spoken;
  return [cell.text, cell.detail ?? []].map((part) => part.map((run) => run.text).join('')).join(' ');
}

function text(of: Text): string {
  return of.map((run) => (run.weight === 'semibold' ? `<b>${escaped(run.text)}</b>` : escaped(run.text))).join('');
}

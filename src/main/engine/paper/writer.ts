import type { Fonts } from './fonts.ts';
import type { LaidPaper } from './layout.ts';
import type { AreaMark, Mark, OutlineMark, PathMark, Tag, TextMark } from './marks.ts';
import type { PdfDocument } from './pdf-document.ts';
import { greyOf } from './style.ts';
import type { Line, Span } from './text.ts';

type Element = PDFKit.PDFStructureElement;
/** What pdfkit takes for a structure element and an outline line beyond what its types say. */
interface ElementAbout {
  alt?: string;
  scope?: string;
  bbox?: [number, number, number, number];
}

interface OutlinePlace {
  expanded?: boolean;
  top: number;
}

/** Draws laid-out pages and their structure tree into the PDF. */
export function write(pdf: PdfDocument, laid: LaidPaper, fonts: Fonts): void {
  const used = new Set<Tag>();
  const areas = new Map<Tag, AreaMark>();
  for (const mark of laid.pages.flatMap((page) => page.marks)) {
    if (mark.tag !== null) used.add(mark.tag);
    if (mark.kind === 'area') areas.set(mark.tag, mark);
  }
  const elements = new Map<Tag, Element>();
  let section = pdf.outline;
  for (const [index, page] of laid.pages.entries()) {
    pdf.addPage();
    if (index === 0) pdf.addStructure(elementOf(pdf, laid.structure, used, areas, elements));
    if (page.section !== null) section = pdf.outline.addItem(page.section.outline);
    for (const mark of page.marks) if (mark.kind === 'outline') section.addItem(mark.title, placeOf(mark));
    if (page.shared !== null) section = pdf.outline.addItem(page.shared.outline, placeOf(page.shared));
    writePage(pdf, page.marks, elements, fonts);
  }
}

function placeOf({ y }: Pick<OutlineMark, 'y'>): OutlinePlace {
  return { top: y };
}

function elementOf(
  pdf: PdfDocument,
  tag: Tag,
  used: ReadonlySet<Tag>,
  areas: ReadonlyMap<Tag, AreaMark>,
  elements: Map<Tag, Element>,
): Element {
  const about: ElementAbout = {};
  if (tag.alt !== null) about.alt = tag.alt;
  if (tag.scope !== null) about.scope = tag.scope;
  const area = areas.get(tag);
  if (area !== undefined) about.bbox = [area.x, area.y, area.x + area.width, area.y + area.height];
  const element = pdf.struct(tag.type, about);
  elements.set(tag, element);
  for (const child of tag.children) if (isPrinted(child, used)) element.add(elementOf(pdf, child, used, areas, elements));
  return element;
}

/** Empty cells stay, so that every row has as many as the table has columns; other empty nodes are left out. */
function isPrinted(tag: Tag, used: ReadonlySet<Tag>): boolean {
  return tag.type === 'TD' || tag.type === 'TH' || used.has(tag) || tag.children.some((child) => isPrinted(child, used));
}

/** Neighbors of one node share one stretch of marked content. */
function writePage(pdf: PdfDocument, marks: readonly Mark[], elements: ReadonlyMap<Tag, Element>, fonts: Fonts): void {
  let open: Tag | 'layout' | 'pagination' | null = null;
  const switchTo = (next: Tag | 'layout' | 'pagination' | null) => {
    if (next === open) return;
    if (open !== null) pdf.endMarkedContent();
    open = next;
    if (next === null) return;
    if (next === 'layout') pdf.markContent('Artifact', { type: 'Layout' });
    else if (next === 'pagination') pdf.markContent('Artifact', { type: 'Pagination' });
    else elements.get(next)?.add(pdf.markStructureContent(next.type));
  };
  for (const mark of marks) {
    if (mark.kind === 'area' || mark.kind === 'outline') continue;
    switchTo(mark.tag ?? (mark.kind === 'text' ? 'pagination' : 'layout'));
    if (mark.kind === 'text') writeText(pdf, mark, fonts);
    else writePath(pdf, mark);
  }
  switchTo(null);
}

function writePath(pdf: PdfDocument, mark: PathMark): void {
  if (mark.d === '' || (mark.fill === null && mark.stroke === null)) return;
  pdf.save().translate(mark.x, mark.y);
  if (mark.clip !== null) pdf.path(mark.clip).clip();
  if (mark.stroke !== null) pdf.lineWidth(mark.lineWidth).strokeColor(shade(mark.stroke));
  if (mark.fill !== null) pdf.fillColor(shade(mark.fill));
  if (mark.dash !== null) pdf.dash(mark.dash[0] ?? 1, { space: mark.dash[1] ?? mark.dash[0] ?? 1 });
  pdf.path(mark.d);
  if (mark.fill !== null && mark.stroke !== null) pdf.fillAndStroke();
  else if (mark.fill !== null) pdf.fill();
  else pdf.stroke();
  pdf.restore();
}

function writeText(pdf: PdfDocument, mark: TextMark, fonts: Fonts): void {
  if (mark.ground !== null) {
    const { padding } = mark.ground;
    pdf
      .save()
      .rect(mark.x - padding, mark.y - padding * 0.4, mark.line.width + 2 * padding, mark.line.height + padding * 0.8)
      .fill(shade(mark.ground.grey))
      .restore();
  }
  for (const group of byLanguage(mark.line)) {
    const [first] = group;
    if (first === undefined) continue;
    const actual = group.map((span) => span.actual).join('');
    pdf.markContent('Span', { actual, ...(first.language === null ? {} : { lang: first.language }) });
    for (const span of group) {
      writeSpan(pdf, span, mark, fonts);
      if (span.struck) strike(pdf, span, mark);
    }
    pdf.endMarkedContent();
  }
}

function writeSpan(pdf: PdfDocument, span: Span, mark: TextMark, fonts: Fonts): void {
  if (span.shown === '') return;
  const x = mark.x + span.x;
  const y = mark.y + mark.line.baseline;
  pdf.fillColor(shade(greyOf[span.tone]));
  if (!span.missing) {
    fonts.use(span.face, span.size);
    pdf.text(span.shown, x, y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  const inset = span.size * 0.06;
  const codeSize = (span.width - 4 * inset) / Math.max(4, span.shown.length) / 0.6;
  pdf.save().lineWidth(0.35).strokeColor(shade(greyOf[span.tone]));
  pdf.rect(x + inset, y - span.size * 0.72, span.width - 2 * inset, span.size * 0.8).stroke();
  pdf.restore();
  fonts.use({ family: 'latin', weight: 'regular' }, codeSize);
  pdf.text(span.shown, x + 2 * inset, y - span.size * 0.32 + codeSize * 0.35, { lineBreak: false, baseline: 'alphabetic' });
}

/** Through the middle of the small letters. */
function strike(pdf: PdfDocument, span: Span, mark: TextMark): void {
  const x = mark.x + span.x;
  const y = mark.y + mark.line.baseline - span.size * 0.27;
  pdf
    .save()
    .lineWidth(span.size * 0.07)
    .strokeColor(shade(greyOf[span.tone]));
  pdf
    .moveTo(x, y)
    .lineTo(x + span.width, y)
    .stroke()
    .restore();
}

function byLanguage(line: Line): Span[][] {
  const groups: Span[][] = [];
  for (const span of line.spans) {
    const group = groups.at(-1);
    if (group?.[0]?.language === span.language) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** A grey with three equal parts: black ink alone on any printer. */
function shade(grey: number): [number, number, number] {
  const value = Math.round(grey * 255);
  return [value, value, value];
}

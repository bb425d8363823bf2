import type { Tone } from './document.ts';
import { textIconPath } from './figures/text-icons.ts';
import type { Fonts } from './fonts.ts';
import type { LaidPaper } from './layout.ts';
import type { AreaMark, ImageMark, Mark, OutlineMark, PathMark, Tag, TextMark } from './marks.ts';
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
    for (const start of page.shared) section = pdf.outline.addItem(start.outline, placeOf(start));
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

/** Neighbors of one node share one stretch of marked content; a link is a node of its own inside the one whose words it is. */
function writePage(pdf: PdfDocument, marks: readonly Mark[], elements: ReadonlyMap<Tag, Element>, fonts: Fonts): void {
  let open: Tag | 'layout' | 'pagination' | null = null;
  let link: { readonly tag: Tag; readonly address: string; readonly element: Element } | null = null;
  const pen = new Pen(pdf, fonts);
  const switchTo = (next: Tag | 'layout' | 'pagination' | null) => {
    if (next === open) return;
    if (open !== null) pdf.endMarkedContent();
    open = next;
    if (next === null) return;
    link = null;
    if (next === 'layout') pdf.markContent('Artifact', { type: 'Layout' });
    else if (next === 'pagination') pdf.markContent('Artifact', { type: 'Pagination' });
    else elements.get(next)?.add(pdf.markStructureContent(next.type));
  };
  const writeLink = (group: Group, mark: TextMark, tag: Tag, address: string) => {
    switchTo(null);
    // A link over two lines is one node.
    if (link?.tag !== tag || link.address !== address) {
      link = { tag, address, element: pdf.struct('Link') };
      elements.get(tag)?.add(link.element);
    }
    link.element.add(pdf.markStructureContent('Link'));
    pen.writeGroup(group, mark);
    pdf.endMarkedContent();
    const [first, last] = [group.spans[0], group.spans.at(-1)];
    if (first === undefined || last === undefined) return;
    // pdfkit leaves the words of a link empty unless they are given; its types know neither option.
    const about = { structParent: link.element, Contents: new String(address) };
    Reflect.apply(pdf.link, pdf, [mark.x + first.x, mark.y, last.x + last.width - first.x, mark.line.height, address, about]);
  };
  for (const mark of marks) {
    if (mark.kind === 'area' || mark.kind === 'outline') continue;
    if (mark.kind !== 'text') {
      switchTo(mark.tag ?? 'layout');
      if (mark.kind === 'path') writePath(pdf, mark);
      else writeImage(pdf, mark);
      continue;
    }
    const { tag } = mark;
    if (mark.ground !== null) {
      switchTo(tag ?? 'pagination');
      writeGround(pdf, mark, mark.ground);
    }
    for (const group of groupsOf(mark.line)) {
      if (tag !== null && group.link !== null) writeLink(group, mark, tag, group.link);
      else {
        switchTo(tag ?? 'pagination');
        pen.writeGroup(group, mark);
      }
    }
  }
  switchTo(null);
}

function writeImage(pdf: PdfDocument, mark: ImageMark): void {
  const { bytes, x, y, width, height } = mark;
  // Upright as measured, whatever the camera says; the types of pdfkit do not name the option.
  const about = { width, height, ignoreOrientation: true };
  pdf.image(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), x, y, about);
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

function writeGround(pdf: PdfDocument, mark: TextMark, { grey, padding }: NonNullable<TextMark['ground']>): void {
  pdf
    .save()
    .rect(mark.x - padding, mark.y - padding * 0.4, mark.line.width + 2 * padding, mark.line.height + padding * 0.8)
    .fill(shade(grey))
    .restore();
}

/** Writes the words of one page; knows the grey that it wrote with last. */
class Pen {
  readonly #pdf: PdfDocument;
  readonly #fonts: Fonts;
  #tone: Tone | null = null;

  constructor(pdf: PdfDocument, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  writeGroup({ spans, language }: Group, mark: TextMark): void {
    const actual = spans.map((span) => span.actual).join('');
    this.#pdf.markContent('Span', { actual, ...(language === null ? {} : { lang: language }) });
    for (const span of spans) {
      this.#writeSpan(span, mark.x + span.x, mark.y + mark.line.baseline);
      // Through the middle of the small letters; under the letters.
      if (span.struck) this.#line(span, mark, -0.27, 0.07);
      if (span.link !== null) this.#line(span, mark, 0.14, 0.05);
    }
    this.#pdf.endMarkedContent();
  }

  #writeSpan(span: Span, x: number, y: number): void {
    const pdf = this.#pdf;
    if (span.icon !== null) {
      const side = span.size * 0.95;
      pdf
        .save()
        .translate(x + (span.width - side) / 2, y - side * 0.84)
        .lineWidth(span.size * 0.075)
        .lineJoin('round')
        .strokeColor(shade(greyOf[span.tone]));
      pdf.path(textIconPath(span.icon, side)).stroke().restore();
      return;
    }
    if (span.shown === '') return;
    if (this.#tone !== span.tone) pdf.fillColor(shade(greyOf[span.tone]));
    this.#tone = span.tone;
    if (!span.missing) {
      this.#fonts.use(span.face, span.size);
      pdf.drawLetters(span.shown, x, y, span.size);
      return;
    }
    const inset = span.size * 0.06;
    const codeSize = (span.width - 4 * inset) / Math.max(4, span.shown.length) / 0.6;
    pdf.save().lineWidth(0.35).strokeColor(shade(greyOf[span.tone]));
    pdf.rect(x + inset, y - span.size * 0.72, span.width - 2 * inset, span.size * 0.8).stroke();
    pdf.restore();
    this.#fonts.use({ family: 'latin', weight: 'regular' }, codeSize);
    pdf.drawLetters(span.shown, x + 2 * inset, y - span.size * 0.32 + codeSize * 0.35, codeSize);
  }

  /** Along a span, so many times its size below the base line. */
  #line(span: Span, mark: TextMark, below: number, width: number): void {
    const x = mark.x + span.x;
    const y = mark.y + mark.line.baseline + span.size * below;
    this.#pdf
      .save()
      .lineWidth(span.size * width)
      .strokeColor(shade(greyOf[span.tone]))
      .moveTo(x, y)
      .lineTo(x + span.width, y)
      .stroke()
      .restore();
  }
}

/** Neighbors of one language that lead to the same place or nowhere. */
interface Group {
  readonly language: string | null;
  readonly link: string | null;
  readonly spans: Span[];
}

function groupsOf(line: Line): Group[] {
  const groups: Group[] = [];
  for (const span of line.spans) {
    const group = groups.at(-1);
    if (group !== undefined && group.language === span.language && group.link === span.link) group.spans.push(span);
    else groups.push({ language: span.language, link: span.link, spans: [span] });
  }
  return groups;
}

/** A grey with three equal parts: black ink alone on any printer. */
function shade(grey: number): [number, number, number] {
  const value = Math.round(grey * 255);
  return [value, value, value];
}

import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Instant } from '#shared/domain/time.ts';
import { type Block, type PaperDocument, plain } from './document.ts';
import type { FontShelf } from './font-shelf.ts';
import type { LaidPage } from './layout.ts';
import { setPaper } from './make-paper.ts';
import { MM, styleOf } from './style.ts';

/** A paper of one section with these blocks. */
export function paperOf(blocks: readonly Block[], changes: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'Career report <draft> & more',
    language: 'en',
    paper: 'a4',
    bodySize: 10,
    createdAt: Instant.parse('2026-11-17T00:00:00Z'),
    head: { left: plain('Career report'), right: plain('Sample Client A') },
    foot: plain('Prepared with Waymark'),
    pageLabel: 'Page {page} of {pages}',
    sections: [{ id: 'one', outline: 'First section', cover: null, blocks }],
    ...changes,
  };
}

/** A PDF read back, for tests: through pdfjs as a reader would, and through its raw streams. */
export interface ReadPdf {
  readonly pages: number;
  readonly language: string | null;
  readonly tagged: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly outline: readonly string[];
  /** Text of each page as drawn, glyph by glyph. */
  readonly drawn: readonly string[];
  /** Placed words of each page: left, bottom, right edge and size in points. */
  readonly words: readonly (readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly right: number;
    readonly size: number;
  }[])[];
  readonly structure: readonly StructureNode[];
  /** ActualText of each page in the order drawn: what a copy gives and a screen reader says. */
  readonly actual: readonly string[];
  /** The inflated content of each page. */
  readonly content: readonly string[];
  /** Every stream of the file, inflated, as Latin-1. */
  readonly streams: readonly string[];
}

export interface StructureNode {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly StructureNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const properties = Object(info) as Record<string, unknown>;
  const streams = inflated(bytes);
  const content = streams.filter((stream) => /^1 0 0 -1 0 [\d.]+ cm\n/.test(stream));
  const read: { drawn: string; words: ReadPdf['words'][number]; structure: StructureNode }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
    read.push({
      drawn: texts.map((item) => item.str).join(''),
      words: texts
        .filter((item) => item.str.trim() !== '')
        .map((item) => ({
          text: item.str,
          x: item.transform[4],
          y: item.transform[5],
          right: item.transform[4] + item.width,
          size: Math.hypot(item.transform[2], item.transform[3]),
        })),
      structure: nodeOf(await page.getStructTree()),
    });
  }
  const outline = (await document.getOutline()) ?? [];
  const marks = await document.getMarkInfo();
  const result: ReadPdf = {
    pages: document.numPages,
    language: typeof properties.Language === 'string' ? properties.Language : null,
    // A Map, whatever the types of pdfjs say.
    tagged: marks instanceof Map && marks.get('Marked') === true,
    properties,
    outline: outline.map((item) => item.title),
    drawn: read.map((page) => page.drawn),
    words: read.map((page) => page.words),
    structure: read.map((page) => page.structure),
    actual: content.map(actualTextOf),
    content,
    streams,
  };
  await document.loadingTask.destroy();
  return result;
}

/** All nodes of a tree with a role, in reading order. */
export function nodesOf(nodes: readonly StructureNode[], role: string): StructureNode[] {
  return nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...nodesOf(node.children, role)]);
}

function nodeOf(node: unknown): StructureNode {
  const { role, alt, children } = Object(node) as { role?: string; alt?: string; children?: unknown[] };
  return { role: role ?? '', alt: alt ?? null, children: (children ?? []).filter((child) => Object(child).role !== undefined).map(nodeOf) };
}

function inflated(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes);
  const found: string[] = [];
  let from = 0;
  for (;;) {
    const start = raw.indexOf('stream\n', from);
    if (start < 0) return found;
    const end = raw.indexOf('\nendstream', start);
    const body = raw.subarray(start + 'stream\n'.length, end);
    const compressed = raw.subarray(raw.lastIndexOf('obj', start), start).includes('FlateDecode');
    found.push((compressed ? inflateSync(body) : body).toString('latin1'));
    from = end + '\nendstream'.length;
  }
}

function actualTextOf(content: string): string {
  return Array.from(content.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g), ([, text]) => stringOf(text ?? '')).join('');
}

/** A PDF string: escapes undone, UTF-16 read. */
function stringOf(escaped: string): string {
  const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const raw = escaped.replace(/\\([\s\S])/g, (_, character: string) => controls[character] ?? character);
  return raw.startsWith('\u00fe\u00ff') ? Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le') : raw;
}

/** What is wrong with a document's layout: letters outside the margins of their page, and letters that meet other letters. */
export function layoutFaults(document: PaperDocument, shelf: FontShelf): string[] {
  const { laid } = setPaper(document, shelf);
  return laid.pages.flatMap((page, index) => faultsOn(page, document, index + 1));
}

interface InkBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function faultsOn(page: LaidPage, document: PaperDocument, number: number): string[] {
  const name = `page ${number}`;
  const { page: size, margin } = styleOf(document.paper, document.bodySize);
  const isCover = page.section !== null && document.sections.find(({ id }) => id === page.section?.id)?.cover !== null;
  const edge = isCover
    ? { ...margin, top: 4 * MM, bottom: 4 * MM }
    : document.duplex === true && number % 2 === 0
      ? { ...margin, left: margin.right, right: margin.left }
      : margin;
  const boxes = page.marks.flatMap((mark): InkBox[] => {
    if (mark.kind !== 'text' || mark.line.width <= 0) return [];
    const height = Math.max(...mark.line.spans.map((span) => span.size));
    const baseline = mark.y + mark.line.baseline;
    const text = mark.line.spans.map((span) => span.actual).join('');
    return [{ text, left: mark.x, right: mark.x + mark.line.width, top: baseline - 0.7 * height, bottom: baseline + 0.15 * height }];
  });
  const outside = boxes.filter(
    (box) =>
      box.left < edge.left - 0.1 ||
      box.right > size.width - edge.right + 0.1 ||
      box.top < edge.top - 1 ||
      box.bottom > size.height - edge.bottom + 1,
  );
  const meeting = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => box.left < other.right - 0.1 && other.left < box.right - 0.1 && box.top < other.bottom && other.top < box.bottom)
      .map((other) => `${name}: “${box.text.slice(0, 40)}” meets “${other.text.slice(0, 40)}”`),
  );
  return [...outside.map((box) => `${name}: “${box.text.slice(0, 40)}” is outside`), ...meeting];
}

import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

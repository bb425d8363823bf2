import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Line, pushLine } from './lines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const breaking = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary svg table tbody tfoot thead tr ul text'
  ).split(' '),
);
const silent = new Set(
  'script style template head noscript iframe object embed canvas audio video math title desc metadata defs'.split(' '),
);
/** What shows that a table's cells are boxes of a page and no cells. */
const layoutParts = new Set('table ul ol h1 h2 h3 h4 h5 h6 section article main nav'.split(' '));
const deepest = 400;

/**
 * Whether a text is a saved page: it starts as an HTML document does. Markup inside a page's *text* does not make it one and stays text.
 */
export function isHtml(text: string): boolean {
  let start = text.slice(0, 4_000).trimStart();
  while (start.startsWith('<!--')) {
    const end = start.indexOf('-->');
    if (end < 0) {
      return false;
    }
    start = start.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

/**
 * The lines a reader sees of a saved page: blocks and breaks end a line, a list entry gets its mark, cells are told apart by a tab, and so
 * are neighbouring elements of a box that holds nothing else. Nothing is run, loaded or followed. Line numbers are those of the file.
 */
export function htmlLines(html: string): Line[] {
  const writer = new LineWriter();
  const document = parse(html, { sourceCodeLocationInfo: true });
  for (const node of document.childNodes) {
    write(node, writer, 0, { keepsLines: false, inRow: false });
  }
  writer.endLine();
  return writer.lines;
}

/** Collects text into lines and remembers where each began. */
class LineWriter {
  readonly lines: Line[] = [];
  #text = '';
  #listed = false;
  #number = 1;
  #offset = 0;

  add(text: string, number: number, offset: number): void {
    if (this.#text === '' && text.trim() !== '') {
      this.#number = number;
      this.#offset = offset;
    }
    if (this.#text !== '' || text.trim() !== '') {
      this.#text += text;
    }
  }

  /** The next line is a list entry. */
  mark(): void {
    this.#listed = true;
  }

  border(): void {
    if (this.#text !== '' && !/\s$/.test(this.#text)) {
      this.#text += '\t';
    }
  }

  /** Keeps the words of two boxes of a cell apart. */
  space(): void {
    if (this.#text !== '' && !/\s$/.test(this.#text)) {
      this.#text += ' ';
    }
  }

  endLine(): void {
    if (this.#text !== '') {
      pushLine(this.lines, this.#listed ? `• ${this.#text}` : this.#text, this.#number, this.#offset);
      this.#text = '';
      this.#listed = false;
    }
  }
}

/** What holds inside an element: whether its white space is kept, and whether it is a row whose boxes end no line. */
interface Manner {
  readonly keepsLines: boolean;
  readonly inRow: boolean;
}

function write(node: Node, writer: LineWriter, depth: number, manner: Manner): void {
  if (node.nodeName === '#text' && 'value' in node) {
    writeText(node.value, node.sourceCodeLocation, writer, manner.keepsLines);
    return;
  }
  if (!('tagName' in node) || silent.has(node.tagName) || isHidden(node) || depth > deepest) {
    return;
  }
  const isRow = node.tagName === 'tr' && isDataRow(node);
  const breaks = breaking.has(node.tagName) && (!manner.inRow || isRow);
  if (breaks) {
    writer.endLine();
  } else if (breaking.has(node.tagName)) {
    writer.space();
  }
  if (node.tagName === 'li') {
    writer.mark();
  }
  const parts = node.tagName === 'tr' || (!manner.inRow && holdsOnlyElements(node));
  const inside = { keepsLines: manner.keepsLines || node.tagName === 'pre', inRow: manner.inRow || isRow };
  for (const child of node.childNodes) {
    if (parts && 'tagName' in child) {
      writer.border();
    }
    write(child, writer, depth + 1, inside);
  }
  if (breaks) {
    writer.endLine();
  } else if (breaking.has(node.tagName)) {
    writer.space();
  }
}

function writeText(
  value: string,
  place: { startLine: number; startOffset: number } | null | undefined,
  writer: LineWriter,
  keepsLines: boolean,
): void {
  const number = (place?.startLine ?? 1) + leadingLineEnds(value);
  const offset = place?.startOffset ?? 0;
  if (!keepsLines) {
    writer.add(value.replace(/[\n\r\t\f ]+/g, ' '), number, offset);
    return;
  }
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) {
      writer.endLine();
    }
    writer.add(line, (place?.startLine ?? 1) + index, offset);
  }
}

function leadingLineEnds(value: string): number {
  const blank = value.length - value.trimStart().length;
  return value.slice(0, blank).split('\n').length - 1;
}

function holdsOnlyElements(element: Element): boolean {
  let elements = 0;
  for (const child of element.childNodes) {
    if ('tagName' in child) {
      elements += 1;
    } else if ('value' in child && child.value.trim() !== '') {
      return false;
    }
  }
  return elements > 1;
}

/** A row of a table of facts; a table that only lays out the page has headings, lists or tables in its cells. */
function isDataRow(row: Element): boolean {
  return !holds(row, layoutParts, 0);
}

function holds(element: Element, names: ReadonlySet<string>, depth: number): boolean {
  return (
    depth > 20 || element.childNodes.some((child) => 'tagName' in child && (names.has(child.tagName) || holds(child, names, depth + 1)))
  );
}

function isHidden(element: Element): boolean {
  return element.attrs.some((attribute) => attribute.name === 'hidden');
}

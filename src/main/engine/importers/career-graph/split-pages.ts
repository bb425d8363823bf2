import type { Line } from '../text/index.ts';
import { knownHeading } from './chrome/headings.ts';
import { fold } from './chrome/index.ts';
import { scorePattern } from './score.ts';

/** An occupation code of the SOC or O*NET-SOC, "25-4022" or "15-1299.08"; any hyphen. */
const codePattern = /(?<!\d)(\d{2})[-‐‑‒–−－](\d{4})(?:\.(\d{2}))?(?!\d)/;
const system = /[(（]\s*(?:O\*NET[-\s]?)?SOC[^()（）]{0,12}[)）]/i;
const longestHeader = 250;

/** One page of a file: its lines and which of them carry the title and the code. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly socCode: string;
  /** Index of the first title line; there is none where it equals `header`. */
  readonly title: number;
  /** Index of the line with the code. */
  readonly header: number;
}

/** The code in a text, in its usual spelling. */
export function findCode(text: string): { code: string; start: number; end: number } | null {
  const match = codePattern.exec(text);
  if (match === null) {
    return null;
  }
  const detail = match[3] === undefined ? '' : `.${match[3]}`;
  const named = system.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40));
  const tail = named?.index !== undefined && named.index <= 1 ? named.index + named[0].length : 0;
  return { code: `${match[1]}-${match[2]}${detail}`, start: match.index, end: match.index + match[0].length + tail };
}

/**
 * Cuts a file's lines into pages at the lines that carry a code with its classification and a score. The lines above one belong to it as
 * far as they are its title, the way back and the site's name. The first page takes whatever stands before it.
 */
export function splitPages(lines: readonly Line[]): PageLines[] {
  const headers = headerIndexes(lines);
  const starts = headers.map((header, page) => pageStart(lines, header, page === 0 ? 0 : (headers[page - 1] ?? 0) + 1));
  return headers.map((header, page) => {
    const from = page === 0 ? 0 : (starts[page]?.first ?? header);
    const to = starts[page + 1]?.first ?? lines.length;
    return {
      lines: lines.slice(from, to),
      socCode: findCode(lines[header]?.text ?? '')?.code ?? '',
      title: (starts[page]?.title ?? header) - from,
      header: header - from,
    };
  });
}

/** Whether a line is the site's name. */
export function isSiteName(text: string): boolean {
  return fold(text) === 'aicareergraph';
}

function headerIndexes(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let lastCode: string | null = null;
  let hasContent = false;
  for (const [index, line] of lines.entries()) {
    if (!isHeader(lines, index, lastCode)) {
      hasContent ||= !line.bullet && knownHeading(line.text) !== null;
      continue;
    }
    // The same header again before any heading is a line copied twice, not another page.
    const code = findCode(line.text)?.code ?? null;
    if (code !== lastCode || hasContent) {
      found.push(index);
      lastCode = code;
      hasContent = false;
    }
  }
  return found;
}

/** @param lastCode the code of the page that the line would end, or null at the first */
function isHeader(lines: readonly Line[], index: number, lastCode: string | null): boolean {
  const line = lines[index];
  if (line === undefined || line.bullet || line.text.length > longestHeader) {
    return false;
  }
  const code = findCode(line.text);
  if (code === null) {
    return false;
  }
  const startsPage = lines.slice(Math.max(0, index - 4), index).some((before) => isSiteName(before.text) || before.text.startsWith('←'));
  if (scorePattern.test(line.text)) {
    return (system.test(line.text) || startsPage) && !/[.。!?！？]$/.test(line.text);
  }
  const chip = lines.slice(index + 1, index + 3).some((next) => next.text.length <= 40 && /^[^·]*\d\s?[/／]\s?10$/.test(next.text));
  return system.test(line.text) && (lastCode === null || (chip && code.code !== lastCode) || startsPage);
}

/** Goes up from the header: one or two title lines, then the way back and the site's name. */
function pageStart(lines: readonly Line[], header: number, lowest: number): { first: number; title: number } {
  const isChrome = (index: number): boolean => {
    const text = lines[index]?.text ?? '';
    return isSiteName(text) || text.startsWith('←');
  };
  const isTitle = (index: number): boolean => {
    const line = lines[index];
    return index >= lowest && line !== undefined && !line.bullet && line.text.length <= longestHeader && !isChrome(index);
  };
  let title = header;
  if (isTitle(header - 1)) {
    title = header - 1;
  }
  if (title === header - 1 && isTitle(header - 2) && header - 3 >= lowest && isChrome(header - 3)) {
    title = header - 2;
  }
  let first = title;
  while (first - 1 >= lowest && isChrome(first - 1)) {
    first -= 1;
  }
  return { first, title };
}

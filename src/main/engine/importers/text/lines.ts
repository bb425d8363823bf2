/**
 * One line of a page as a person reads it. `number` counts from 1 in the page's own raw text; `text` is NFC without the white space
 * around it, a tab standing where the page has a cell border; `bullet` says that a list mark stood before the text and was taken off.
 */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly bullet: boolean;
  /** Where the line starts in the decoded text, in UTF-16 units. */
  readonly offset: number;
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/g;
const bulletMark = /^(?:[•‣⁃◦●○▪▫■□·‧∙・][ \t]*|[*+\-–][ \t]+)/;

/** The lines that hold something, in order; blank ones are only counted. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let offset = 0;
  for (const end of text.matchAll(lineEnd)) {
    pushLine(lines, text.slice(offset, end.index), number, offset);
    number += 1;
    offset = end.index + end[0].length;
  }
  pushLine(lines, text.slice(offset), number, offset);
  return lines;
}

/** Adds `content` as a line unless it is blank. */
export function pushLine(lines: Line[], content: string, number: number, offset: number): void {
  const trimmed = tidy(content);
  const mark = bulletMark.exec(trimmed);
  const text = mark === null ? trimmed : trimmed.slice(mark[0].length).trim();
  if (text !== '') {
    lines.push({ number, text, bullet: mark !== null, offset });
  }
}

/** NFC, no invisible marks, plain spaces, one tab for a run of white space that holds a tab, nothing around it. */
function tidy(content: string): string {
  return content
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim()
    .replace(/\s+/g, oneSpace);
}

function oneSpace(run: string): string {
  return run.includes('\t') ? '\t' : run.length === 1 ? run : ' ';
}

/** A line's text for people: cell borders are spaces. */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ');
}

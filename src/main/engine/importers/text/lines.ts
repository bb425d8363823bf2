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
/** Soft hyphens, zero-width spaces, marks of direction and of byte order: they mean nothing to a reader. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[\p{sc=Latin}\p{sc=Han}\p{sc=Thai}\p{N}])\u200c/gu;
/** Most lines: ASCII with nothing to tidy between its words. */
const plainText = /^ *[\x21-\x7e]+(?: [\x21-\x7e]+)* *$/;
const wideDigits = /[\uff04\uff10-\uff19]/g;
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

/**
 * NFC, no invisible marks, plain spaces and digits, nothing around it. Cells are told apart by a tab or by three spaces and more, as text
 * browsers print them; either becomes one tab.
 */
function tidy(content: string): string {
  if (plainText.test(content)) return content.trim();
  return content
    .normalize('NFC')
    .replace(invisible, '')
    .replace(wideDigits, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(/\s+/g, oneSpace);
}

function oneSpace(run: string): string {
  return run.includes('\t') || run.length > 2 ? '\t' : ' ';
}

/** A line's text for people: cell borders are spaces. */
export function plain(text: string): string {
  return text.replaceAll('\t', ' ');
}

import type { Line } from '../../text/index.ts';
import { isMoneyHead, isTableHead } from '../chrome/columns.ts';
import { durationAtEnd } from '../durations.ts';
import { findMoney } from '../money.ts';
import type { PageRecorder } from '../recorder.ts';
import { leadingVisaCode, leadingVisaName, startsWithVisa } from '../visa-codes.ts';
import { readRequirement } from './requirement.ts';

/**
 * Tables reach us in three ways: cells run together on one line, cells with a tab between them, and one cell a line. These functions bring
 * the third to the second; rows that stand on one line already pass through as they are.
 */

/** Rows of the pay table: the name of a tier, a line that is a range and nothing else, and what follows it as the note. */
export function payRows(lines: readonly Line[]): Line[] {
  return joinFrom(lines.map(withBorders), (line) => isFigure(line.text), 3);
}

/** Rows of the education table: a stage, a line that is a length of study and nothing else, and the cost where one follows. */
export function studyRows(lines: readonly Line[]): Line[] {
  return joinFrom(
    lines.map(withBorders),
    (line) => durationAtEnd(line.text, null)?.start === 0,
    3,
    (line) => isFigure(line.text),
  );
}

/** Rows of the qualifications: up to the line that is nothing but "required" or "optional". */
export function qualificationRows(printed: readonly Line[]): Line[] {
  const lines = printed.map(withBorders);
  const ends = lines.flatMap((line, index) => (isRequirement(line.text) ? [index] : []));
  const size = Math.min(3, ends[0] === undefined || ends[1] === undefined ? 3 : ends[1] - ends[0]);
  const rows: Line[] = [];
  let from = 0;
  for (const end of ends) {
    const start = Math.max(from, end - size + 1);
    rows.push(...lines.slice(from, start), joined(lines.slice(start, end + 1)));
    from = end + 1;
  }
  return [...rows, ...lines.slice(from)];
}

/** Rows of the visas: a line that is only the category's code, or its code and name, goes on in the next. */
export function visaRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines.map(withBorders)) {
    const last = rows.at(-1);
    if (last !== undefined && lacksNote(last.text, line.text)) {
      rows[rows.length - 1] = joined([last, line]);
    } else {
      rows.push(line);
    }
  }
  return rows;
}

/**
 * Takes the head off a table: the lines above its first row that are heads of columns. A first line in words that are not known is taken
 * for a head too and listed as unplaced; where nothing tells a row, it alone may be the head.
 */
export function withoutHead(
  lines: readonly Line[],
  isRow: (line: Line) => boolean,
  recorder: PageRecorder,
): { head: Line[]; rows: Line[] } {
  const first = lines.findIndex(isRow);
  const above = lines.slice(0, first < 0 ? Math.min(1, lines.length - 1) : first);
  const isKnown = (line: Line): boolean => isTableHead(line.text) || isMoneyHead(line.text);
  const head = above.filter((line, index) => isKnown(line) || (index === 0 && !/\d/.test(line.text)));
  const [top] = head;
  if (top !== undefined && !isKnown(top)) {
    recorder.leave(top);
  }
  const taken = new Set(head);
  return { head, rows: lines.filter((line) => !taken.has(line)) };
}

/** Cells told apart by an upright stroke, as in a table written as text. */
function withBorders(line: Line): Line {
  const text = line.text.replace(/\s*[|｜]\s*/g, '\t').trim();
  return text === '' ? line : { ...line, text };
}

function isFigure(text: string): boolean {
  const [money] = findMoney(text);
  return money !== undefined && money.start === 0 && money.end === text.length;
}

function isRequirement(text: string): boolean {
  const { rest, required } = readRequirement(text);
  return required !== null && rest === '';
}

/** A visa's row that is not complete and a line that may go on with it. */
function lacksNote(row: string, next: string): boolean {
  const code = leadingVisaCode(row);
  if (code === null) {
    return false;
  }
  const rest = row.slice(code.length).trim();
  return rest === '' || (leadingVisaName(rest) === rest && !startsWithVisa(next));
}

/** Joins each line before one that `isSecond` with it and what follows, `size` lines at most; a third only when it `isThird`. */
function joinFrom(
  lines: readonly Line[],
  isSecond: (line: Line) => boolean,
  size: number,
  isThird: (line: Line) => boolean = () => true,
): Line[] {
  const startsRow = (index: number): boolean => {
    const [line, next] = lines.slice(index, index + 2);
    return line !== undefined && next !== undefined && isSecond(next) && !isSecond(line);
  };
  const rows: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index];
    if (first === undefined || !startsRow(index)) {
      rows.push(...(first === undefined ? [] : [first]));
      continue;
    }
    let end = index + 2;
    while (end < index + size && lines[end] !== undefined && !startsRow(end) && lines.slice(end, end + 1).every(isThird)) {
      end += 1;
    }
    rows.push(joined(lines.slice(index, end)));
    index = end - 1;
  }
  return rows;
}

function joined(cells: readonly Line[]): Line {
  const [first] = cells;
  return { number: 0, offset: 0, bullet: false, ...first, text: cells.map((cell) => cell.text).join('\t') };
}

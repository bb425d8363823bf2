import type { Line } from '../text/index.ts';
import { namesMigration } from './chrome/flag.ts';
import { type HeadingKey, headingKeys } from './chrome/index.ts';
import { findMoney } from './money.ts';
import { scorePattern } from './score.ts';
import { startsWithVisa } from './visa-codes.ts';

const longestHeading = 80;

/** Headings found so far, by index into the page's lines. */
type Places = Map<HeadingKey, number>;

/**
 * Finds the headings whose wording is not known by what stands around them: marks, lists, rows of money, question marks and the order of
 * the parts. Only a gap between the neighbours that are known is searched.
 */
export function placeByStructure(lines: readonly Line[], at: Places, titleLine: string): void {
  const page = new Structure(lines, at, titleLine);
  page.place('scores', () => page.scores());
  page.place('aiEra', () => page.aiEra());
  page.place('skillsToBuild', () => page.afterList('moat', true));
  page.place('entryLevel', () => page.afterList('skillsToBuild', false));
  page.place('salary', () => page.headOfRows());
  page.place('education', () => page.afterRows('salary'));
  page.place('qualifications', () => page.afterRows('education'));
  page.place('visas', () => page.visas());
  page.place('immigration', () => page.immigration());
  page.place('fit', () => page.before('suits'));
  page.place('outlook', () => page.afterList('doesNotSuit', false));
  page.place('growthAreas', () => page.colonLine());
  page.place('faq', () => page.faq());
  page.place('sources', () => page.sources());
}

class Structure {
  readonly #lines: readonly Line[];
  readonly #at: Places;
  readonly #titleLine: string;
  /** Whether the copy has blank lines at all. */
  readonly #isSpaced: boolean;
  #from = 0;
  #to = 0;

  constructor(lines: readonly Line[], at: Places, titleLine: string) {
    this.#lines = lines;
    this.#at = at;
    this.#titleLine = titleLine;
    this.#isSpaced = lines.some((line, index) => line.number - (lines[index - 1]?.number ?? line.number) > 1);
  }

  /** Looks for `key` between the headings known before and after it; what `find` gives outside that gap or on a heading is no find. */
  place(key: HeadingKey, find: () => number | null): void {
    if (this.#at.has(key)) {
      return;
    }
    const order = headingKeys.indexOf(key);
    this.#from = 0;
    this.#to = this.#lines.length;
    for (const [other, index] of this.#at) {
      if (headingKeys.indexOf(other) < order) {
        this.#from = Math.max(this.#from, index + 1);
      } else {
        this.#to = Math.min(this.#to, index);
      }
    }
    const index = this.#from < this.#to ? find() : null;
    const line = index === null ? undefined : this.#lines[index];
    if (
      index !== null &&
      line !== undefined &&
      index >= this.#from &&
      index < this.#to &&
      line.text.length <= longestHeading * 2 &&
      !line.bullet &&
      !isMoneyRow(line)
    ) {
      this.#at.set(key, index);
    }
  }

  scores(): number | null {
    return this.#first(
      (line) => scorePattern.test(line.text) && line.text.length <= longestHeading,
      this.#from,
      Math.min(this.#to, this.#from + 8),
    );
  }

  /** The line that names the occupation again, else the line before the one-word verdict. */
  aiEra(): number | null {
    const title = this.#titleLine.slice(0, Math.max(6, this.#titleLine.indexOf(' ', 4)));
    const named = this.#first(
      (line) => line.text.includes(title) && line.text.length <= longestHeading * 2 && line.text.length > title.length + 3,
    );
    if (named !== null) {
      return named;
    }
    for (let index = this.#to - 1; index > this.#from; index -= 1) {
      const text = this.#lines[index]?.text ?? '';
      if (text.length <= 24 && !/\d/.test(text)) {
        return index - 1;
      }
    }
    return null;
  }

  /** The first line that is no list entry behind a part that is a list; with `beforeList`, one that a list follows. */
  afterList(key: HeadingKey, beforeList: boolean): number | null {
    const start = this.#at.get(key);
    if (start === undefined) {
      return null;
    }
    const list = this.#first((line) => line.bullet, start + 1);
    const index = list === null ? null : this.#first((line) => !line.bullet, list);
    return index !== null && (!beforeList || this.#lines[index + 1]?.bullet === true) ? index : null;
  }

  /** The heading of the first table with money: one line above its rows, or two where the table has a head of its own. */
  headOfRows(): number | null {
    const row = this.#first(isMoneyRow);
    if (row === null) {
      return null;
    }
    return isTableHead(this.#lines[row - 1]) && row - 2 >= this.#from ? row - 2 : row - 1;
  }

  /** The line behind the money rows of a table; where the page has blank lines, one with a blank line before it. */
  afterRows(key: HeadingKey): number | null {
    const start = this.#at.get(key);
    const firstRow = start === undefined ? null : this.#first(isMoneyRow, start + 1, Math.min(this.#to, start + 4));
    if (firstRow === null) {
      return null;
    }
    const spaced = this.#hasBlankBefore(start ?? 0);
    return this.#first((line, index) => !isMoneyRow(line) && (!spaced || this.#hasBlankBefore(index)), firstRow + 1);
  }

  visas(): number | null {
    const first = this.#first((line) => startsWithVisa(line.text));
    if (first === null || (this.#isSpaced && this.#hasBlankBefore(first))) {
      return null;
    }
    const before = this.#lines[first - 1];
    return before !== undefined && before.text.length <= longestHeading && !/\d/.test(before.text) && this.#mayFollowBlank(first - 1)
      ? first - 1
      : null;
  }

  /** The line before the classification code, the sentence on migration or the visas. */
  immigration(): number | null {
    const visas = this.#at.get('visas');
    const marked = this.#first(
      (line, index) => index > this.#from && (/\d{2}[-‐‑–]\d{4}/.test(line.text) || startsWithVisa(line.text) || index === visas),
    );
    const sentence = this.#first(
      (line, index) =>
        index > this.#from + 1 && line.text.length > longestHeading && (namesMigration(line.text) || /visa/i.test(line.text)),
    );
    const index = marked ?? sentence;
    if (index !== null) {
      return index - 1;
    }
    return visas === undefined
      ? this.#first((_line, at) => at > this.#from && this.#hasBlankBefore(at) && this.#hasBlankBefore(at + 1))
      : visas - 1;
  }

  before(key: HeadingKey): number | null {
    const index = this.#at.get(key);
    const line = index === undefined ? undefined : this.#lines[index - 1];
    return index !== undefined && line !== undefined && line.text.length <= longestHeading && !/[.。]$/.test(line.text) ? index - 1 : null;
  }

  colonLine(): number | null {
    return this.#first((line) => /[:：]$/.test(line.text) && line.text.length <= longestHeading);
  }

  /** Behind the growth areas, else the line before the first question. */
  faq(): number | null {
    const growth = this.#at.get('growthAreas');
    if (growth !== undefined) {
      const spaced = this.#first((line, index) => index > growth + 1 && this.#hasBlankBefore(index) && line.text.length <= longestHeading);
      return spaced ?? growth + 2;
    }
    const question = this.#first((line) => /[?？؟]$/.test(line.text));
    return question === null ? null : question - 1;
  }

  /** The last short line that a long one follows. */
  sources(): number | null {
    for (let index = this.#to - 2; index > this.#from; index -= 1) {
      const line = this.#lines[index];
      const next = this.#lines[index + 1];
      const long = next !== undefined && line !== undefined && next.text.length > Math.max(100, line.text.length);
      if (line !== undefined && long && line.text.length <= 40 && !/[?？؟.。]$/.test(line.text) && this.#mayFollowBlank(index)) {
        return index;
      }
    }
    return null;
  }

  #first(fits: (line: Line, index: number) => boolean, from = this.#from, to = this.#to): number | null {
    for (let index = Math.max(0, from); index < to; index += 1) {
      const line = this.#lines[index];
      if (line !== undefined && fits(line, index)) {
        return index;
      }
    }
    return null;
  }

  /** Whether a blank line stands before a line; on a page without blank lines any line may be such a one. */
  #mayFollowBlank(index: number): boolean {
    return !this.#isSpaced || this.#hasBlankBefore(index);
  }

  #hasBlankBefore(index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    return line !== undefined && (before === undefined || line.number - before.number > 1);
  }
}

/** A table row with money: a short name, then a range or figure early in the line. */
function isMoneyRow(line: Line): boolean {
  const money = line.bullet ? undefined : findMoney(line.text)[0];
  return money !== undefined && money.start > 0 && money.start <= 90 && !/[.。?？]\s/.test(line.text.slice(0, money.start));
}

function isTableHead(line: Line | undefined): boolean {
  return line !== undefined && /[(（]\s*[A-Z]{3}\s*[)）]/.test(line.text) && !/\d/.test(line.text);
}

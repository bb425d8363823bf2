import { fold, inEveryLanguage } from './chrome/index.ts';

/** A length of study in years, with where it stands in the text (UTF-16 units). */
export interface DurationInText {
  readonly start: number;
  readonly years: { readonly low: number; readonly high: number } | null;
}

const yearWords: ReadonlySet<string> = new Set(inEveryLanguage((words) => words.year).map(fold));
const monthWords: ReadonlySet<string> = new Set(inEveryLanguage((words) => words.month).map(fold));
/** A number or a range and one unit word, at the end of a text. */
const atEnd =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)(?:\s?[~～〜–—−‐‑-]\s?(\d{1,3}(?:[.,]\d{1,2})?))?\s?\+?\s?((?:\p{L}[\p{L}\p{M}]{0,14}|[^\P{L}a-zA-Z][\p{L}\p{M}]{0,6}))\.?\s*$/u;
/** No course of study named on these pages takes longer; a larger number is two numbers run together. */
const mostYears = 15;

/**
 * The length of study at the end of `text` (the stage's name before it, the cost already taken off). Months become years. The unit of an
 * unknown language counts as years when `yearWord`, learned from the page's own pay table, is the same.
 * @returns null when no number with a unit ends the text; `years` is null when the unit or the number is not sure
 */
export function durationAtEnd(text: string, yearWord: string | null): DurationInText | null {
  const tail = text.slice(-60);
  const match = atEnd.exec(tail);
  if (match === null) {
    return null;
  }
  const low = decimal(match[1]);
  const high = match[2] === undefined ? low : decimal(match[2]);
  const unit = fold(match[3] ?? '');
  const perYear = yearWords.has(unit) || (yearWord !== null && unit === fold(yearWord)) ? 1 : monthWords.has(unit) ? 12 : null;
  const sure = perYear !== null && high / perYear <= mostYears && low <= high;
  return {
    start: text.length - tail.length + match.index,
    years: sure ? { low: rounded(low / perYear), high: rounded(high / perYear) } : null,
  };
}

const experience = /[(（]\s*(\d{1,2})\s*(?:(?:[~～〜–—−‐‑-]|to|至|a)\s*(\d{1,2}))?\s*(\+)?\s*([^()（）]{0,24})[)）]/u;

/** Years of experience in brackets: "(0-3 years)", "(7+ ปี)", "(7年以上)". `to` is null for an open end; `unit` is the word as printed. */
export function experienceYears(text: string): { from: number; to: number | null; unit: string | null; start: number } | null {
  const match = experience.exec(text);
  if (match === null) {
    return null;
  }
  const unit = /^\s*([\p{L}\p{M}]+)/u.exec(match[4] ?? '')?.[1] ?? null;
  return { from: Number(match[1]), to: match[2] === undefined ? null : Number(match[2]), unit, start: match.index };
}

function decimal(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}

function rounded(years: number): number {
  return Math.round(years * 100) / 100;
}

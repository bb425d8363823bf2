/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';

export interface BreakOpportunity {
  /** Offset of the first character after the break. */
  readonly position: number;
  readonly required: boolean;
}

const THAI = /[\u0e00-\u0e7f]+/g;
/** Signs that may not start a line: they belong to the word before them. */
const NEVER_FIRST = /^[\u0e2f\u0e46]/;
/** What stays on one line: hours and spans of hours, ranges, dates, figures with their unit, and the host of an address. */
const NEVER_PARTED = new RegExp(
  [
    String.raw`\d{1,2}:\d\d(?:\u00a0[AP]M)?(?:–\d{1,2}:\d\d)?(?: น\.)?`,
    String.raw`https?:\/\/[^\s/]+`,
    String.raw`\d[kK]?[–—](?:\p{Sc}|[A-Z]{2,3}\$?\u00a0?)?\d`,
    String.raw`\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b(?: \d{4}\b)?`,
    String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}日`,
    String.raw`\d+ ?(?:年|月|日|小時|週|天|頁|分)`,
    String.raw`\d (?:h|hours?|weeks?|years?|months?|days?|pages?|points?|mm|cm|km|%)(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** Nothing of that is in a text without either. */
const DIGIT_OR_ADDRESS = /\d|:\/\//;
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Where a paragraph may be broken: UAX 14, which knows the rules of Chinese punctuation, and inside Thai, which has no spaces between
 * words, the word starts of the dictionary in ICU. The end of the text is the last opportunity.
 */
export function breakOpportunities(text: string): BreakOpportunity[] {
  const spans = stretches(text, THAI);
  const together = DIGIT_OR_ADDRESS.test(text) ? stretches(text, NEVER_PARTED) : [];

  const found = new Map<number, boolean>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (isInside(spans, next.position)) continue;
    if (next.required === true || !isInside(together, next.position))
      found.set(next.position, next.required === true && next.position < text.length);
  }
  for (const span of spans) {
    for (const { index, segment } of thaiWords.segment(text.slice(span.start, span.end))) {
      if (index > 0 && !NEVER_FIRST.test(segment)) found.set(span.start + index, false);
    }
  }
  found.set(text.length, false);
  return Array.from(found, ([position, required]) => ({ position, required })).sort((a, b) => a.position - b.position);
}

/**
 * Where a stretch that should stay on one line is broken before any word of it is: at its spaces and behind the dash of a range. Only for a line that is
 * narrower than the stretch.
 */
export function lastResorts(text: string): number[] {
  const hard = Array.from(text.matchAll(/[\u00a0\u202f]+/g), (match) => match.index + match[0].length);
  const inside = stretches(text, NEVER_PARTED).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[ –—]/g), (match) => start + match.index + 1),
  );
  return [...new Set([...hard, ...inside])].toSorted((one, other) => one - other);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isInside(spans: readonly Stretch[], position: number): boolean {
  return spans.some(({ start, end }) => position > start && position < end);
}

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
/** A date and a figure with its unit stay on one line. */
const NEVER_PARTED =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b(?: \d{4}\b)?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d+ ?(?:年|月|日|小時|週|天|頁|分)|\d (?:h|hours?|weeks?|years?|months?|days?|pages?|points?|mm|cm|km|%)(?!\p{L})/gu;
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Where a paragraph may be broken: UAX 14, which knows the rules of Chinese punctuation, and inside Thai, which has no spaces between
 * words, the word starts of the dictionary in ICU. The end of the text is the last opportunity.
 */
export function breakOpportunities(text: string): BreakOpportunity[] {
  const spans = Array.from(text.matchAll(THAI), (match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }));
  const together = Array.from(text.matchAll(NEVER_PARTED), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const unparted = (position: number) => together.some((span) => position > span.start && position < span.end);
  const insideThai = (position: number) => spans.some((span) => position > span.start && position < span.end);

  const found = new Map<number, boolean>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (insideThai(next.position)) continue;
    if (next.required === true || !unparted(next.position)) found.set(next.position, next.required === true && next.position < text.length);
  }
  for (const span of spans) {
    for (const { index, segment } of thaiWords.segment(span.words)) {
      if (index > 0 && !NEVER_FIRST.test(segment)) found.set(span.start + index, false);
    }
  }
  found.set(text.length, false);
  return Array.from(found, ([position, required]) => ({ position, required })).sort((a, b) => a.position - b.position);
}

import type { MoneyRange } from '../profile.ts';
import type { Difference, Gap, MoneyGap, Respect } from './comparison.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The same where there is nothing to tell. */
export function differing(respects: readonly Respect[]): Difference {
  return respects.length === 0 ? { kind: 'same' } : { kind: 'differs', respects };
}

/** Sets two values against each other where both are stated; a passage that only says that nothing is known states none. */
export function compareStated<Value>(
  page: Value | null,
  computed: Value | null,
  respects: (page: Value, computed: Value) => readonly Respect[],
): Difference {
  if (page === null && computed === null) return { kind: 'notComparable', obstacle: 'neitherStates' };
  if (page === null) return { kind: 'only', side: 'computed' };
  return computed === null ? { kind: 'only', side: 'page' } : differing(respects(page, computed));
}

/** Scores are shown with one decimal, and differ where that does. */
export function scoreRespects(page: number, computed: number): readonly Respect[] {
  const tenths = Math.round(computed * 10) - Math.round(page * 10);
  return tenths === 0 ? [] : [{ about: 'score', by: tenths / 10 }];
}

/** The ends at which two ranges differ, to the cent or the hundredth of a year. */
export function gaps(page: Range, computed: Range): readonly Gap[] {
  return (['low', 'high'] as const).flatMap((end) => {
    const by = Math.round((computed[end] - page[end]) * 100) / 100;
    return by === 0 ? [] : [{ end, by }];
  });
}

/** The ends at which two ranges in one currency differ; shares are of the page's figure at that end. */
export function moneyGaps(page: MoneyRange, computed: MoneyRange): readonly MoneyGap[] {
  return gaps(page, computed).map((gap) => ({
    ...gap,
    currency: page.currency,
    share: page[gap.end] === 0 ? null : gap.by / page[gap.end],
  }));
}

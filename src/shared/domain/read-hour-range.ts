import { readNumber } from './read-number.ts';

/** Both ends of the hours something takes. One figure alone stands for both; both empty is null. */
export type HoursReading =
  | { readonly kind: 'hours'; readonly hours: { readonly low: number; readonly high: number } | null }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'wrongOrder' };

/** Reads a range of hours, above 0 and at most 5,000 each. */
export function readHourRange(lowText: string, highText: string): HoursReading {
  const low = readNumber(lowText);
  const high = readNumber(highText);
  if (low === undefined || high === undefined) return { kind: 'unreadable' };
  const first = low ?? high;
  const second = high ?? low;
  if (first === null || second === null) return { kind: 'hours', hours: null };
  const isHours = (value: number) => value > 0 && value <= 5_000;
  if (!isHours(first) || !isHours(second)) return { kind: 'unreadable' };
  return first > second ? { kind: 'wrongOrder' } : { kind: 'hours', hours: { low: first, high: second } };
}

import { describe, expect, it } from 'vitest';
import { readHourRange } from '#shared/domain/read-hour-range.ts';
import { readMoney } from '#shared/domain/read-number.ts';
import { readHours } from './read-figures.ts';

describe('figures as people type them', () => {
  it('reads empty as not stated and 0 as a figure', () => {
    expect(readHours('')).toBeNull();
    expect(readMoney('')).toBeNull();
    expect(readMoney('0')).toBe(0);
    expect(readMoney('$1,200')).toBe(1200);
  });

  it.each(['-5', 'two', '1.5.2', '12 h'])('does not guess at %s hours', (text) => {
    expect(readHours(text)).toBeUndefined();
  });

  it('takes no cents and no sum beyond reason', () => {
    expect(readMoney('12.50')).toBeUndefined();
    expect(readMoney('99999999999')).toBeUndefined();
  });

  it('lets one figure stand for both ends of a range, and refuses a range the wrong way round', () => {
    expect(readHourRange('40', '')).toEqual({ kind: 'hours', hours: { low: 40, high: 40 } });
    expect(readHourRange('40', '56')).toEqual({ kind: 'hours', hours: { low: 40, high: 56 } });
    expect(readHourRange('', '')).toEqual({ kind: 'hours', hours: null });
    expect(readHourRange('56', '40')).toEqual({ kind: 'wrongOrder' });
    expect(readHourRange('0', '40')).toEqual({ kind: 'unreadable' });
    expect(readHourRange('x', '40')).toEqual({ kind: 'unreadable' });
  });
});

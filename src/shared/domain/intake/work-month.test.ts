import { describe, expect, it, test } from 'vitest';
import { endsBeforeItStarts, readWorkMonth, WorkMonth } from './work-month.ts';

describe('reading when work began or ended', () => {
  it.each([
    ['2019', '2019'],
    [' 2019-05 ', '2019-05'],
    ['5/2019', '2019-05'],
    ['05.2019', '2019-05'],
    ['12 2019', '2019-12'],
  ])('takes %s', (typed, meant) => expect(readWorkMonth(typed)).toBe(meant));

  it('takes nothing typed for not stated', () => expect(readWorkMonth('  ')).toBeNull());

  it.each(['19', '1899', '2019-13', '13/2019', '0/2019', 'spring 2019', '2019-5-1', '2119'])('does not guess at %s', (typed) =>
    expect(readWorkMonth(typed)).toBeUndefined(),
  );
});

test('an end lies before the beginning only where that is certain', () => {
  const [year, may, june] = ['2019', '2019-05', '2019-06'].map((text) => WorkMonth.parse(text));
  if (!year || !may || !june) throw new Error('unreachable');
  expect(endsBeforeItStarts(june, may)).toBe(true);
  expect(endsBeforeItStarts(may, june)).toBe(false);
  expect(endsBeforeItStarts(june, june)).toBe(false);
  expect(endsBeforeItStarts(june, year)).toBe(false);
  expect(endsBeforeItStarts(year, may)).toBe(false);
  expect(endsBeforeItStarts(june, WorkMonth.parse('2018'))).toBe(true);
  expect(endsBeforeItStarts(null, may)).toBe(false);
  expect(endsBeforeItStarts(may, null)).toBe(false);
});

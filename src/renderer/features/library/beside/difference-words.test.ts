import { expect, test } from 'vitest';
import { createMoney } from '#renderer/ui/money.ts';
import type { Difference, Respect } from '#shared/domain/profile/compare-profiles/index.ts';
import { createTranslate } from '#shared/locales/translate.ts';
import { differenceSigns } from './difference-words.ts';

const signs = (difference: Difference) => differenceSigns(createTranslate(), createMoney('en-US'), difference);
const said = (...respects: readonly Respect[]) => signs({ kind: 'differs', respects }).sentences;

test('every kind of difference has a sign and a word of its own', () => {
  const all = [
    signs({ kind: 'same' }),
    signs({ kind: 'differs', respects: [] }),
    signs({ kind: 'only', side: 'page' }),
    signs({ kind: 'only', side: 'computed' }),
    signs({ kind: 'notComparable', obstacle: 'freeText' }),
  ];
  expect(new Set(all.map(({ icon }) => icon)).size).toBe(all.length);
  expect(all.map(({ word }) => word)).toEqual(['The same', 'Differs', 'Only on the page', 'Only computed', 'Cannot be compared']);
});

test('pay differs by money and percent at each end, by the hour where it is', () => {
  expect(
    said(
      { about: 'pay', period: 'year', end: 'low', by: 1_300, currency: 'USD', share: 0.0464 },
      { about: 'pay', period: 'hour', end: 'high', by: -1.5, currency: 'USD', share: -0.1 },
      { about: 'cost', end: 'high', by: 500, currency: 'USD', share: null },
      { about: 'openEnd' },
    ),
  ).toEqual([
    'Low end: computed $1,300 (4.6%) more',
    'High end: computed $1.50 an hour (10%) less',
    'Highest cost: computed $500 more',
    'One range is open at the top: its upper end is not compared',
  ]);
});

test('points and years are counted in words', () => {
  expect(
    said(
      { about: 'score', by: -0.4 },
      { about: 'score', by: 1 },
      { about: 'years', end: 'low', by: -1 },
      { about: 'years', end: 'high', by: 1.5 },
      { about: 'stated', what: 'cost', by: 'page' },
    ),
  ).toEqual([
    'Computed 0.4 points lower',
    'Computed 1.0 point higher',
    'Shortest: computed 1 year less',
    'Longest: computed 1.5 years more',
    'Its cost is stated only on the page',
  ]);
});

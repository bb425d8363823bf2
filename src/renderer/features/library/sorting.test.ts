import { describe, expect, it } from 'vitest';
import type { SortKey } from '#shared/domain/library-view.ts';
import { firstDescending, sortRows } from './sorting.ts';
import { testPay, testRow } from './testing.ts';

const rows = [
  testRow('Curator', {
    socCode: '25-4012',
    overall: 5.9,
    pay: testPay(60_000, 74_000),
    verdict: 'shrinking',
    dimensions: [3, 1, 1, 1, 8, 1, 1, 1, 1],
  }),
  testRow('archivist', { socCode: '25-4011', origin: 'page' }),
  testRow('Librarian', {
    socCode: '25-4022',
    overall: 6.3,
    pay: testPay(70_000),
    verdict: 'growing',
    dimensions: [7, 1, 1, 1, 2, 1, 1, 1, 1],
  }),
];
const order = (key: SortKey, descending: boolean) => sortRows(rows, key, descending).map(({ title }) => title);

describe('the order of the library', () => {
  it('goes by words without regard to case, and by figures', () => {
    expect(order('occupation', false)).toEqual(['archivist', 'Curator', 'Librarian']);
    expect(order('code', true)).toEqual(['Librarian', 'Curator', 'archivist']);
    expect(order('overall', false)).toEqual(['Curator', 'Librarian', 'archivist']);
    expect(order('verdict', false)).toEqual(['Librarian', 'Curator', 'archivist']);
    expect(order('origin', true)[0]).toBe('archivist');
  });

  it('goes by any of the nine scores, the better one first', () => {
    expect(order('income', firstDescending('income'))).toEqual(['Librarian', 'Curator', 'archivist']);
    expect(order('aiRisk', firstDescending('aiRisk'))).toEqual(['Librarian', 'Curator', 'archivist']);
    expect([firstDescending('income'), firstDescending('aiRisk'), firstDescending('occupation')]).toEqual([true, false, false]);
  });

  it('puts what is not stated last in both directions, never as a zero', () => {
    expect(order('overall', true).at(-1)).toBe('archivist');
    expect(order('pay', false).at(-1)).toBe('archivist');
    expect(order('pay', true)[0]).toBe('Librarian');
  });

  it('does not hold pay by the hour against pay by the year', () => {
    const hourly = testRow('Actor', { pay: { low: 20, high: 98, currency: 'USD', period: 'hour' } });
    expect(sortRows([hourly, ...rows], 'pay', false).map(({ title }) => title)).toEqual(['Curator', 'Librarian', 'Actor', 'archivist']);
  });
});

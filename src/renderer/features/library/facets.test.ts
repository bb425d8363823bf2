import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryView } from '#shared/domain/library-view.ts';
import { activeFilters, cleared, facetIds, filterRows } from './facets.ts';
import { testPay, testRow } from './testing.ts';

const rows = [
  testRow('a', {
    verdict: 'mixed',
    skilledMigration: true,
    notes: 3,
    pay: testPay(40_000, 60_000),
    education: 3,
    interests: ['S', 'A', 'C'],
  }),
  testRow('b', {
    verdict: 'mixed',
    skilledMigration: false,
    isListed: true,
    pay: testPay(90_000),
    education: 5,
    jobZone: 4,
    changePercent: 7,
  }),
  testRow('c', { verdict: 'growing', group: '29', pay: { low: 20, high: 40, currency: 'USD', period: 'hour' }, changePercent: -1 }),
  testRow('d', { origin: 'page', openQuestions: 1, licence: 'required', changePercent: 0 }),
];
const shown = (view: LibraryView) => filterRows(rows, view).shown.map(({ id }) => id);

describe('filters of the library', () => {
  it('show everything until one is set', () => {
    expect(activeFilters({ find: 'x', sort: 'pay' })).toEqual([]);
    expect(shown({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('take any value of one filter and every filter together', () => {
    expect(shown({ verdict: ['mixed', 'growing'] })).toEqual(['a', 'b', 'c']);
    expect(shown({ verdict: ['mixed'], work: ['withNotes'] })).toEqual(['a']);
    expect(shown({ work: ['withQuestions', 'onShortlist'] })).toEqual(['b', 'd']);
    expect(shown({ interest: ['A', 'R'] })).toEqual(['a']);
    expect(shown({ field: ['29'] })).toEqual(['c']);
    expect(shown({ growth: ['grow', 'fall'] })).toEqual(['b', 'c']);
    expect(shown({ education: ['someCollege'], jobZone: ['4'] })).toEqual(['b']);
    expect(shown({ origin: ['page'], licence: ['required'] })).toEqual(['d']);
  });

  it('keep what is not stated apart from what is denied, and reach it', () => {
    expect(shown({ migration: ['notSkilled'] })).toEqual(['b']);
    expect(shown({ migration: ['notStated'] })).toEqual(['c', 'd']);
    expect(shown({ interest: ['notStated'] })).toEqual(['b', 'c', 'd']);
  });

  it('narrow the pay by its middle; pay by the hour is not stated by the year', () => {
    expect(shown({ payFrom: 50_000 })).toEqual(['a', 'b']);
    expect(shown({ payFrom: 50_000, payTo: 80_000 })).toEqual(['a']);
    expect(shown({ payTo: 50_000, payNotStated: true })).toEqual(['a', 'c', 'd']);
    expect(shown({ payNotStated: true })).toEqual(['c', 'd']);
  });

  it('count each value as the other filters leave it', () => {
    const { counts, forPay } = filterRows(rows, { verdict: ['growing'], payFrom: 80_000 });
    expect([...counts.verdict]).toEqual([['mixed', 1]]);
    expect(forPay.map(({ id }) => id)).toEqual(['c']);
    expect(counts.field.size).toBe(0);
  });

  it('say what each filter alone holds back', () => {
    const { heldBack } = filterRows(rows, { verdict: ['shrinking'], migration: ['skilled'] });
    expect([...heldBack]).toEqual([
      ['verdict', 1],
      ['migration', 0],
    ]);
  });

  it('are all gone when cleared, the search and the order left', () => {
    const view: LibraryView = { find: 'x', verdict: ['mixed'], payFrom: 50_000, payNotStated: true, work: ['withNotes'] };
    expect(JSON.stringify({ ...view, ...cleared(activeFilters(view)) })).toBe('{"find":"x"}');
  });

  it('show in counts what choosing a value would show', () => {
    const some = fc.subarray([...facetIds]);
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: rows.length - 1 }), (ids, place) => {
        // A view that some row passes: each chosen filter is set to the values that row has.
        const own = filterRows(rows.slice(place, place + 1), {}).counts;
        const view: LibraryView = Object.fromEntries(ids.flatMap((id) => (own[id].size === 0 ? [] : [[id, [...own[id].keys()]]])));
        const { counts } = filterRows(rows, view);
        for (const id of facetIds) {
          for (const [value, count] of counts[id]) expect(filterRows(rows, { ...view, [id]: [value] }).shown).toHaveLength(count);
        }
      }),
    );
  });
});

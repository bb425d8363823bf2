import { describe, expect, it } from 'vitest';
import { ProfileListing } from '#shared/contract/library.ts';
import { applyFacets, countFacets, isFiltering, noFacets, toggled } from './facets.ts';

function listing(id: string, more: object): ProfileListing {
  return ProfileListing.parse({
    id,
    versionId: `${id}-1`,
    socCode: '25-4022',
    title: id,
    pageTitle: id,
    overall: null,
    dimensions: Array.from({ length: 9 }, () => null),
    verdict: null,
    middlePay: null,
    skilledMigration: null,
    notes: 0,
    openQuestions: 0,
    importedAt: '2026-11-17T10:42:00Z',
    foundIn: null,
    ...more,
  });
}

const listings = [
  listing('a', { verdict: 'mixed', skilledMigration: true, notes: 3 }),
  listing('b', { verdict: 'mixed', skilledMigration: false, openQuestions: 1 }),
  listing('c', { verdict: 'growing' }),
  listing('d', {}),
];
const shown = (facets: Partial<typeof noFacets>) => applyFacets(listings, { ...noFacets, ...facets }).map(({ id }) => id);

describe('filters of the library', () => {
  it('show everything until one is set', () => {
    expect(isFiltering(noFacets)).toBe(false);
    expect(shown({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('take any value of one filter and every filter together', () => {
    expect(shown({ verdicts: ['mixed', 'growing'] })).toEqual(['a', 'b', 'c']);
    expect(shown({ verdicts: ['mixed'], withNotes: true })).toEqual(['a']);
    expect(shown({ withQuestions: true })).toEqual(['b']);
  });

  it('keep what a page does not state apart from what it denies', () => {
    expect(shown({ migration: ['notListed'] })).toEqual(['b']);
    expect(shown({ migration: ['notStated'] })).toEqual(['c', 'd']);
    expect(shown({ verdicts: ['notStated'] })).toEqual(['d']);
  });

  it('count only values that occur', () => {
    const counts = countFacets(listings);
    expect([...counts.verdicts]).toEqual([
      ['mixed', 2],
      ['growing', 1],
      ['notStated', 1],
    ]);
    expect(counts.migration.get('listed')).toBe(1);
    expect([counts.withNotes, counts.withQuestions]).toEqual([1, 1]);
  });

  it('switch a value on and off', () => {
    expect(toggled(toggled(['x'], 'y'), 'x')).toEqual(['y']);
  });
});

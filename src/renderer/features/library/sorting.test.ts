import { describe, expect, it } from 'vitest';
import { ProfileListing } from '#shared/contract/library.ts';
import { sortListings } from './sorting.ts';

function listing(title: string, socCode: string, overall: number | null, pay: number | null): ProfileListing {
  return ProfileListing.parse({
    id: title,
    versionId: title,
    socCode,
    title,
    pageTitle: title,
    overall,
    dimensions: Array.from({ length: 9 }, () => null),
    verdict: null,
    middlePay: pay === null ? null : { low: pay, high: pay, currency: 'USD' },
    skilledMigration: null,
    notes: 0,
    openQuestions: 0,
    importedAt: '2026-11-17T10:42:00Z',
    foundIn: null,
  });
}

const listings = [
  listing('Curator', '25-4012', 5.9, 67_000),
  listing('archivist', '25-4011', null, null),
  listing('Librarian', '25-4022', 6.3, 70_000),
];
const order = (...by: Parameters<typeof sortListings> extends [unknown, ...infer Rest] ? Rest : never) =>
  sortListings(listings, ...by).map(({ title }) => title);

describe('the order of the library', () => {
  it('goes by words without regard to case, and by figures', () => {
    expect(order('occupation', false)).toEqual(['archivist', 'Curator', 'Librarian']);
    expect(order('code', true)).toEqual(['Librarian', 'Curator', 'archivist']);
    expect(order('overall', false)).toEqual(['Curator', 'Librarian', 'archivist']);
  });

  it('puts what is not stated last in both directions, never as a zero', () => {
    expect(order('overall', true).at(-1)).toBe('archivist');
    expect(order('pay', false).at(-1)).toBe('archivist');
    expect(order('pay', true)[0]).toBe('Librarian');
  });
});

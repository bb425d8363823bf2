import { z } from 'zod';
import type { ProfileListing } from '#shared/contract/library.ts';

/** Columns the list can be ordered by. */
export const SortColumn = z.enum(['occupation', 'code', 'overall', 'pay', 'notes']);
export type SortColumn = z.infer<typeof SortColumn>;

const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const figureOf: Readonly<Record<'overall' | 'pay' | 'notes', (listing: ProfileListing) => number | null>> = {
  overall: (listing) => listing.overall,
  pay: (listing) => (listing.middlePay === null ? null : (listing.middlePay.low + listing.middlePay.high) / 2),
  notes: (listing) => listing.notes,
};

/** The listings ordered by one column. What a page does not state stands last in either direction; it is no zero. */
export function sortListings(listings: readonly ProfileListing[], column: SortColumn, descending: boolean): readonly ProfileListing[] {
  const turn = descending ? -1 : 1;
  return [...listings].sort((a, b) => {
    if (column === 'occupation') return turn * byText.compare(a.title, b.title);
    if (column === 'code') return turn * byText.compare(a.socCode, b.socCode);
    const [first, second] = [figureOf[column](a), figureOf[column](b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return turn * (first - second);
  });
}

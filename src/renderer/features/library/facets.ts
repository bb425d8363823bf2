import type { ProfileListing } from '#shared/contract/library.ts';
import type { AiVerdict } from '#shared/domain/profile/profile.ts';

/** What the filters of the library are set to; an empty list or false filters nothing. */
export interface Facets {
  readonly verdicts: readonly (AiVerdict | 'notStated')[];
  readonly migration: readonly ('listed' | 'notListed' | 'notStated')[];
  readonly withNotes: boolean;
  readonly withQuestions: boolean;
}

export const noFacets: Facets = { verdicts: [], migration: [], withNotes: false, withQuestions: false };

const verdictOf = (listing: ProfileListing): Facets['verdicts'][number] => listing.verdict ?? 'notStated';

function migrationOf(listing: ProfileListing): Facets['migration'][number] {
  if (listing.skilledMigration === null) return 'notStated';
  return listing.skilledMigration ? 'listed' : 'notListed';
}

/** Whether any filter is set. */
export function isFiltering(facets: Facets): boolean {
  return facets.verdicts.length > 0 || facets.migration.length > 0 || facets.withNotes || facets.withQuestions;
}

/** The listings that pass every filter; within one filter any of its values will do. */
export function applyFacets(listings: readonly ProfileListing[], facets: Facets): readonly ProfileListing[] {
  return listings.filter(
    (listing) =>
      (facets.verdicts.length === 0 || facets.verdicts.includes(verdictOf(listing))) &&
      (facets.migration.length === 0 || facets.migration.includes(migrationOf(listing))) &&
      (!facets.withNotes || listing.notes > 0) &&
      (!facets.withQuestions || listing.openQuestions > 0),
  );
}

/** How many of the listings have each value; a filter is offered only for values that occur. */
export function countFacets(listings: readonly ProfileListing[]) {
  const verdicts = new Map<Facets['verdicts'][number], number>();
  const migration = new Map<Facets['migration'][number], number>();
  let withNotes = 0;
  let withQuestions = 0;
  for (const listing of listings) {
    verdicts.set(verdictOf(listing), (verdicts.get(verdictOf(listing)) ?? 0) + 1);
    migration.set(migrationOf(listing), (migration.get(migrationOf(listing)) ?? 0) + 1);
    if (listing.notes > 0) withNotes += 1;
    if (listing.openQuestions > 0) withQuestions += 1;
  }
  return { verdicts, migration, withNotes, withQuestions };
}

/** The list with a value added or, when it is there, taken out. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

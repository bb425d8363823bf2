import type { ProfileListing } from '#shared/contract/library.ts';
import type { OccupationHit } from '#shared/contract/occupations.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import type { LibraryRow } from './rows.ts';

/** Where a row was found, the text that was found where it is not the row's own title or code, and how well it fits. */
export interface Found {
  readonly place: OccupationHit['matchedIn'] | NonNullable<ProfileListing['foundIn']>;
  readonly matched: string | null;
  readonly score: number;
}

/**
 * How well a profile of the case file fits by where its words were found, on the scale of the search by names: its own title and code as well as
 * any, its skills after the names of others, its text last.
 */
const heldScores: Readonly<Record<NonNullable<ProfileListing['foundIn']>, number>> = { title: 1, code: 1, skillsToBuild: 0.4, text: 0.2 };

/** Found by one of these, a page of the same occupation is found too: it may be in another language or spelled otherwise. */
const nameFields: readonly OccupationHit['matchedIn'][] = ['code', 'title', 'translatedTitle', 'alternateTitle'];

export interface Finds {
  readonly hits: readonly OccupationHit[];
  /** Profiles of the case file in which all words of the search stand. */
  readonly held: readonly Pick<ProfileListing, 'id' | 'foundIn'>[];
}

/** The rows that a search found, the best first; of two as good the page comes first. */
export function findRows(rows: readonly LibraryRow[], { hits, held }: Finds): ReadonlyMap<ProfileId, Found> {
  const hitOf = new Map(hits.map((hit) => [hit.socCode, hit]));
  const placeOf = new Map(held.map(({ id, foundIn }) => [id, foundIn]));
  const found = rows.flatMap((row) => {
    const how = howFound(row, hitOf.get(wholeCode(row.socCode)), placeOf.get(row.id) ?? null);
    return how === null ? [] : [{ row, how }];
  });
  found.sort((one, other) => other.how.score - one.how.score || Number(one.row.origin !== 'page') - Number(other.row.origin !== 'page'));
  return new Map(found.map(({ row, how }) => [row.id, how]));
}

/**
 * A computed profile is found by the library's names alone. Its text says much the same for every occupation, and only those that were opened are
 * in the case file: a search would find other profiles for a person who has read some.
 */
function howFound(row: LibraryRow, hit: OccupationHit | undefined, place: ProfileListing['foundIn']): Found | null {
  const byName = hit === undefined ? null : { place: hit.matchedIn, matched: shownBeside(hit), score: hit.score };
  const byWords = place === null ? null : { place, matched: null, score: heldScores[place] };
  if (row.titles !== null) return byName;
  if (hit === undefined || !nameFields.includes(hit.matchedIn)) return byWords;
  return byWords === null || byWords.score < hit.score ? byName : byWords;
}

function shownBeside({ matchedIn, matched }: OccupationHit): string | null {
  return matchedIn === 'title' || matchedIn === 'code' ? null : matched;
}

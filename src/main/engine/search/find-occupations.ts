import type { Kysely } from 'kysely';
import type { OccupationHit } from '#shared/contract/occupations.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { ProfileId } from '#shared/domain/ids.ts';
import { computedProfileId, occupationOfComputed } from '#shared/domain/profile/computed-profile-id.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { places, searchLibrary } from '../library/index.ts';
import { occupationTitles } from '../occupation-titles.ts';
import type { OccupationLibrary } from '../occupations/index.ts';
import { unlessRefused } from '../refusal.ts';

type OccupationFound = Extract<SearchHit, { kind: 'occupation' }>;

/** How good a hit is: its place among `places`, then pages before computed profiles, then its order where it was found. */
interface Ranked {
  readonly hit: OccupationFound;
  readonly place: number;
}

interface Wanted {
  readonly atMost: number;
  /** Whether names that are only like what was typed count: they do where nothing else was found. */
  readonly guess: boolean;
}

/** The names of occupations by how telling they are; technologies and skills are for the library's own search. */
const placeOfName: Partial<Record<OccupationHit['matchedIn'], number>> = {
  title: places.indexOf('title'),
  translatedTitle: places.indexOf('title'),
  code: places.indexOf('code'),
  alternateTitle: places.indexOf('code'),
};

/** Below the first score a name is only like what was typed, below the second not even that; a typing mistake costs about half of a full score. */
const sure = 0.4;
const likely = 0.2;
/** Some of the library's hits are not names, and some are held already. */
const libraryHits = 40;

/**
 * The profiles that the case file holds, as the library itself finds them: by title first, then by code, skills to build and text; and the
 * computed profiles of the library in use, by their names. Of equally good ones pages stand first; each profile stands once. Empty text gives what
 * the case file took in last.
 */
export async function findOccupations(
  db: Kysely<Schema>,
  library: Pick<OccupationLibrary, 'search'>,
  typed: string,
  { atMost, guess }: Wanted,
): Promise<OccupationFound[]> {
  const held = await findHeld(db, typed);
  if (typed.trim() === '') return withTitles(db, held.slice(0, atMost));
  const named = await findNamed(library, typed, guess && held.length === 0);
  const byId = new Map(named.map((one) => [one.hit.profileId, one]));
  const heldIds = new Set(held.map(({ hit }) => hit.profileId));
  const known = held.map((one): Ranked => {
    const name = byId.get(one.hit.profileId);
    return name === undefined ? one : { hit: { ...one.hit, matched: name.hit.matched }, place: Math.min(one.place, name.place) };
  });
  const all = [...known, ...named.filter(({ hit }) => !heldIds.has(hit.profileId))];
  return withTitles(db, all.toSorted((one, other) => one.place - other.place || isComputed(one) - isComputed(other)).slice(0, atMost));
}

function isComputed({ hit }: Ranked): number {
  return hit.origin === 'computed' ? 1 : 0;
}

/** The case file's own, the newest first of each place; titles come later, for the few that are shown. */
async function findHeld(db: Kysely<Schema>, typed: string): Promise<Ranked[]> {
  const found = await searchLibrary(db, typed);
  const newestFirst = await db
    .selectFrom('profile')
    .select(['id', 'current_version_id', 'soc_code'])
    .$if(found !== null, (select) => select.where('current_version_id', 'in', inList([...(found?.keys() ?? [])])))
    .orderBy('created_at', 'desc')
    .orderBy('soc_code')
    .execute();
  return newestFirst.map((row): Ranked => {
    const profileId = ProfileId.parse(row.id);
    const origin = occupationOfComputed(profileId) === null ? 'page' : 'computed';
    const hit = { kind: 'occupation', profileId, origin, title: row.soc_code, detail: row.soc_code, matched: null } as const;
    return { hit, place: places.indexOf(found?.get(row.current_version_id) ?? 'title') };
  });
}

/** The library's computed profiles by their names, best first. People and notes are found also where the library cannot be read; its screen says so. */
async function findNamed(library: Pick<OccupationLibrary, 'search'>, typed: string, guess: boolean): Promise<Ranked[]> {
  const found = await unlessRefused(library.search(typed, libraryHits), []);
  return found
    .filter(({ score }) => score >= (guess ? likely : sure))
    .flatMap(({ socCode, title, matchedIn, matched }): Ranked[] => {
      const place = placeOfName[matchedIn];
      if (place === undefined) return [];
      const name = matchedIn === 'title' || matchedIn === 'code' ? null : { in: matchedIn, text: matched };
      const profileId = computedProfileId(socCode);
      return [{ hit: { kind: 'occupation', profileId, origin: 'computed', title, detail: socCode, matched: name }, place }];
    });
}

/** Titles are read for the few that are shown. */
async function withTitles(db: Kysely<Schema>, best: readonly Ranked[]): Promise<OccupationFound[]> {
  const titleOf = await occupationTitles(db, inList(best.map(({ hit }) => hit.profileId)));
  return best.map(({ hit }) => ({ ...hit, title: titleOf.get(hit.profileId) ?? hit.title }));
}

import { sql } from 'kysely';
import type { ProfileListing } from '#shared/contract/library.ts';
import { indexPhrase, isIndexed, likePattern, searchWords } from '../text-query.ts';
import { computedSource, type Read } from './store.ts';

type FoundIn = NonNullable<ProfileListing['foundIn']>;

/** Where a word can be found, the best place first. */
export const places = ['title', 'code', 'skillsToBuild', 'text'] as const satisfies readonly FoundIn[];
const wordsAtMost = 8;

/**
 * Current versions in which every word of `search` stands, each with the place where the search is answered: the weakest of its words' best
 * places. Null when there is nothing to look for.
 */
export async function searchLibrary(db: Read, search: string): Promise<ReadonlyMap<string, FoundIn> | null> {
  const words = searchWords(search).slice(0, wordsAtMost);
  if (words.length === 0) {
    return null;
  }
  const [first = new Map<string, number>(), ...others] = await Promise.all(words.map((word) => bestPlaces(db, word)));
  const found = others.reduce(weakerOfBoth, first);
  return new Map([...found].map(([id, place]) => [id, places[place] ?? 'text']));
}

/** Versions that both have, with the weaker of their two places. */
function weakerOfBoth(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...one].filter(([id]) => other.has(id)).map(([id, place]) => [id, Math.max(place, other.get(id) ?? place)]));
}

/**
 * For each version that has the word, the index of the best place it was found in. The sentences of a computed profile are the rules', the same
 * in all of them ("library", "titles"): it is found by its names and code alone, so that what was opened does not change what is found.
 */
async function bestPlaces(db: Read, word: string): Promise<Map<string, number>> {
  const pattern = likePattern(word);
  const place = sql`CASE WHEN item.item_id IN ('title', 'title.official') THEN 0 WHEN item.section = 'skillsToBuild' THEN 2 ELSE 3 END`;
  const source = isIndexed(word) ? sql`profile_search AS item` : sql`profile_item AS item`;
  const matches = isIndexed(word) ? sql`item.text MATCH ${indexPhrase(word)}` : sql`item.text LIKE ${pattern} ESCAPE '\\'`;
  const { rows } = await sql<{ id: string; place: number }>`
    SELECT id, min(place) AS place FROM (
      SELECT item.version_id AS id, ${place} AS place FROM ${source} WHERE ${matches} AND (
        item.item_id IN ('title', 'title.official')
        OR item.version_id NOT IN (SELECT current_version_id FROM profile WHERE source = ${computedSource}))
      UNION ALL
      SELECT current_version_id, 1 FROM profile WHERE soc_code LIKE ${pattern} ESCAPE '\\'
    ) WHERE id IN (SELECT current_version_id FROM profile) GROUP BY id`.execute(db);
  return new Map(rows.map((row) => [row.id, row.place]));
}

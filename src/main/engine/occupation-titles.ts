import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Schema } from './database/schema.ts';

/**
 * What the library list shows of a version's text. It stands in the index `profile_version_listing` letter by letter, so that no page, which lies
 * on many pages of the file, need be opened for it.
 */
export const listedFacts = sql`json_extract(profile_json, '$.titles', '$.overall', '$.dimensions', '$.aiEra.verdict.kind', '$.salary.tiers')`;

/** The profiles of the case file with the newest text of each, read from that index. */
export const listedVersions = sql`profile JOIN profile_version INDEXED BY profile_version_listing ON profile_version.id = profile.current_version_id`;

/**
 * The names under which profiles are listed, by id: the official title, or the page's where it states none.
 * @param which the ids, as a subquery
 */
export async function occupationTitles(
  db: Kysely<Schema> | Transaction<Schema>,
  which: RawBuilder<string>,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    SELECT id, coalesce(json_extract(facts, '$[0].official'), json_extract(facts, '$[0].page')) AS title
    FROM (SELECT profile.id, ${listedFacts} AS facts FROM ${listedVersions} WHERE profile.id IN ${which})`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

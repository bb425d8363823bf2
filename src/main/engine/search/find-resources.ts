import { type Kysely, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ResourceId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { likePattern, searchWords } from '../text-query.ts';

/** What a resource is looked for by; a few thousand short texts need no index. */
const words = sql<string>`concat_ws(char(10), title, provider, place, (SELECT group_concat(value, char(10)) FROM json_each(skills_json)))`;

/** Office resources in which every word typed stands, by title; none for empty text, since nobody looks for the latest of them. */
export async function findResources(db: Kysely<Schema>, typed: string, atMost: number): Promise<SearchHit[]> {
  const patterns = searchWords(typed).map(likePattern);
  if (patterns.length === 0) return [];
  const rows = await db
    .selectFrom('office_resource')
    .select(['id', 'title', 'provider'])
    .where((where) => where.and(patterns.map((pattern) => sql<boolean>`${words} LIKE ${pattern} ESCAPE '\\'`)))
    .orderBy(sql`title COLLATE NOCASE`)
    .limit(atMost)
    .execute();
  return rows.map((row) => ({ kind: 'resource', resourceId: ResourceId.parse(row.id), title: row.title, detail: row.provider }));
}

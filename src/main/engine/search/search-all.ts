import { type Kysely, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import { occupationTitle } from '../current-profiles.ts';
import type { Schema } from '../database/schema.ts';
import { rowsThatFit, type TextQuery, textQuery } from '../text-query.ts';

const hitsAKind = 8;

/** Characters of a note that a hit shows. */
const detailLength = 160;

/**
 * Clients, occupations and notes in which every word typed stands; the most recent of each for empty text. Private jotters are in no
 * search table and are never read here.
 */
export async function searchAll(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  const query = textQuery(typed);
  return [...(await findClients(db, query)), ...(await findOccupations(db, query)), ...(await findNotes(db, query))];
}

async function findClients(db: Kysely<Schema>, query: TextQuery): Promise<SearchHit[]> {
  const rows = await db
    .selectFrom('client')
    .select(['id', 'name', 'reference', 'situation'])
    .$if(!query.isEmpty, (select) => select.where('row', 'in', rowsThatFit('client_search', query)))
    .orderBy('updated_at', 'desc')
    .orderBy('reference')
    .limit(hitsAKind)
    .execute();
  return rows.map((row) => ({
    kind: 'client',
    clientId: ClientId.parse(row.id),
    title: row.name,
    detail: [row.reference, row.situation].filter(Boolean).join(' · '),
  }));
}

/** By title or code first, then by anything the page says. */
async function findOccupations(db: Kysely<Schema>, query: TextQuery): Promise<SearchHit[]> {
  const named = sql`lower(${occupationTitle} || char(10) || json_extract(profile_version.profile_json, '$.titles.page') || char(10) || profile.soc_code)`;
  const inName = query.words.map((word) => sql<boolean>`instr(${named}, ${word.toLowerCase()}) > 0`);
  const isNamed = inName.length === 0 ? sql<boolean>`1` : sql<boolean>`(${sql.join(inName, sql` AND `)})`;
  const saysSo = sql<boolean>`profile_version.id IN (SELECT version_id FROM profile_search WHERE rowid IN ${rowsThatFit('profile_search', query)})`;
  const rows = await db
    .selectFrom('profile')
    .innerJoin('profile_version', 'profile_version.id', 'profile.current_version_id')
    .select(['profile.id', 'profile.soc_code', occupationTitle.as('title')])
    .$if(!query.isEmpty, (select) => select.where(({ or }) => or([isNamed, saysSo])))
    .orderBy(isNamed, 'desc')
    .orderBy('profile_version.imported_at', 'desc')
    .orderBy('profile.soc_code')
    .limit(hitsAKind)
    .execute();
  return rows.map((row) => ({ kind: 'occupation', profileId: ProfileId.parse(row.id), title: row.title, detail: row.soc_code }));
}

async function findNotes(db: Kysely<Schema>, query: TextQuery): Promise<SearchHit[]> {
  const rows = await db
    .selectFrom('annotation')
    .innerJoin('client', 'client.id', 'annotation.client_id')
    .select(['annotation.client_id', 'annotation.profile_id', 'annotation.body', 'client.name'])
    .$if(!query.isEmpty, (select) => select.where('annotation.row', 'in', rowsThatFit('annotation_search', query)))
    .orderBy('annotation.updated_at', 'desc')
    .orderBy('annotation.row', 'desc')
    .limit(hitsAKind)
    .execute();
  return rows.map((row) => ({
    kind: 'note',
    clientId: ClientId.parse(row.client_id),
    profileId: ProfileId.parse(row.profile_id),
    title: row.name,
    detail: [...row.body].slice(0, detailLength).join(''),
  }));
}

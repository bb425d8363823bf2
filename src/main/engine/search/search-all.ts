import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { occupationTitle } from '../occupation-title.ts';
import { likePattern, rowsThatFit, type TextQuery, textQuery } from '../text-query.ts';

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
  const named = await findProfiles(db, hitsAKind, query.words.map(nameHolds));
  const ids = named.map((row) => row.id);
  const isNew = sql<boolean>`profile.id NOT IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const saysSo = sql<boolean>`profile.current_version_id IN (SELECT version_id FROM profile_search WHERE rowid IN ${rowsThatFit('profile_search', query)})`;
  const mentioned = query.isEmpty || ids.length === hitsAKind ? [] : await findProfiles(db, hitsAKind - ids.length, [isNew, saysSo]);
  const found = [...named, ...mentioned];
  const titles = await db
    .selectFrom('profile_version')
    .select(['id', occupationTitle.as('title')])
    .where('id', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(found.map((row) => row.current_version_id))}))`)
    .execute();
  const titleOf = new Map(titles.map((row) => [row.id, row.title]));
  return found.map(({ id, current_version_id, soc_code }) => ({
    kind: 'occupation',
    profileId: ProfileId.parse(id),
    title: titleOf.get(current_version_id) ?? soc_code,
    detail: soc_code,
  }));
}

/** Profiles that fit, the newest first. Their pages are not touched here: each is long, and there may be thousands. */
function findProfiles(db: Kysely<Schema>, limit: number, conditions: readonly RawBuilder<boolean>[]) {
  return db
    .selectFrom('profile')
    .select(['id', 'current_version_id', 'soc_code'])
    .where(({ and }) => and([...conditions]))
    .orderBy('created_at', 'desc')
    .orderBy('soc_code')
    .limit(limit)
    .execute();
}

/** That a word stands in the profile's code or in one of its titles, which are items of the page like any other. */
function nameHolds(word: string): RawBuilder<boolean> {
  const pattern = likePattern(word);
  return sql<boolean>`(profile.soc_code LIKE ${pattern} ESCAPE '\\' OR EXISTS (
    SELECT 1 FROM profile_item WHERE profile_item.version_id = profile.current_version_id
      AND profile_item.item_id IN ('title', 'title.official') AND profile_item.text LIKE ${pattern} ESCAPE '\\'))`;
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

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { places, searchLibrary } from '../library/index.ts';
import { occupationTitle } from '../occupation-title.ts';
import { likePattern, rowsThatFit, searchWords, textQuery } from '../text-query.ts';

const hitsAKind = 8;

/** Characters of a note that a hit shows. */
const detailLength = 160;

/**
 * Clients, occupations and notes in which every word typed stands; the most recent of each for empty text. Private jotters are in no
 * search table and are never read here.
 */
export async function searchAll(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  return [...(await findClients(db, typed)), ...(await findOccupations(db, typed)), ...(await findNotes(db, typed))];
}

/** A client whose name holds the words just as they were typed stands before those that hold them somewhere. */
function namedAsTyped(typed: string): RawBuilder<boolean> {
  return sql<boolean>`name LIKE ${likePattern(searchWords(typed).join(' '))} ESCAPE '\\'`;
}

async function findClients(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  const query = textQuery(typed);
  const rows = await db
    .selectFrom('client')
    .select(['id', 'name', 'reference', 'situation'])
    .$if(!query.isEmpty, (select) => select.where('row', 'in', rowsThatFit('client_search', query)).orderBy(namedAsTyped(typed), 'desc'))
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

/** As the library itself finds them: by title first, then by code, skills to build and text; of each the newest first. */
async function findOccupations(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  const found = await searchLibrary(db, typed);
  const newestFirst = await db
    .selectFrom('profile')
    .select(['id', 'current_version_id', 'soc_code'])
    .$if(found !== null, (select) => select.where('current_version_id', 'in', inList([...(found?.keys() ?? [])])))
    .orderBy('created_at', 'desc')
    .orderBy('soc_code')
    .execute();
  const placeOf = (versionId: string) => places.indexOf(found?.get(versionId) ?? 'title');
  const best = newestFirst
    .toSorted((one, other) => placeOf(one.current_version_id) - placeOf(other.current_version_id))
    .slice(0, hitsAKind);
  // Only now are pages touched: each is long, and there may be thousands.
  const titles = await db
    .selectFrom('profile_version')
    .select(['id', occupationTitle.as('title')])
    .where('id', 'in', inList(best.map((row) => row.current_version_id)))
    .execute();
  const titleOf = new Map(titles.map((row) => [row.id, row.title]));
  return best.map(({ id, current_version_id, soc_code }) => ({
    kind: 'occupation',
    profileId: ProfileId.parse(id),
    title: titleOf.get(current_version_id) ?? soc_code,
    detail: soc_code,
  }));
}

async function findNotes(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  const query = textQuery(typed);
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

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { likePattern, rowsThatFit, searchWords, textQuery } from '../text-query.ts';
import { findOccupations } from './find-occupations.ts';

const hitsAKind = 8;

/** Characters of a note that a hit shows. */
const detailLength = 160;

type Means = Pick<EngineContext, 'occupations' | 'workspace'>;

/**
 * Clients, occupations and notes in which every word typed stands; the most recent of each for empty text. Private jotters are in no
 * search table and are never read here.
 */
export async function searchAll({ occupations, workspace }: Means, typed: string): Promise<SearchHit[]> {
  const { db } = workspace();
  const [clients, notes] = [await findClients(db, typed), await findNotes(db, typed)];
  const isAlone = clients.length + notes.length === 0;
  return [...clients, ...(await findOccupations(db, occupations, typed, { atMost: hitsAKind, guess: isAlone })), ...notes];
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

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchHit } from '#shared/contract/search.ts';
import { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { likePattern, rowsThatFit, searchWords, textQuery } from '../text-query.ts';
import { findOccupations } from './find-occupations.ts';
import { findPapers } from './find-papers.ts';
import { findPlanWords } from './find-plan-words.ts';
import { findResources } from './find-resources.ts';
import { findSessions } from './find-sessions.ts';
import { newestThatFit } from './newest-that-fit.ts';

const hitsAKind = 8;

/** Characters of a note that a hit shows. */
const detailLength = 160;

type Means = Pick<EngineContext, 'occupations' | 'workspace'>;

/**
 * Clients, occupations, notes, sessions, evidence and funding of plans, kept papers, own forms and office resources in which every word typed stands;
 * the most recent clients, occupations, notes and sessions for empty text. Private jotters are in no search table and are never read here.
 */
export async function searchAll({ occupations, workspace }: Means, typed: string): Promise<SearchHit[]> {
  const { db } = workspace();
  const people = await findClients(db, typed);
  const written = [
    ...(await findNotes(db, typed)),
    ...(await findSessions(db, typed, hitsAKind)),
    ...(await findPlanWords(db, typed, hitsAKind)),
    ...(await findPapers(db, typed, hitsAKind)),
    ...(await findResources(db, typed, hitsAKind)),
  ];
  const guess = people.length + written.length === 0;
  return [...people, ...(await findOccupations(db, occupations, typed, { atMost: hitsAKind, guess })), ...written];
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

/** Read only for marks of no client: a profile is long. */
const occupationTitle = sql`SELECT profile_json ->> '$.titles.page' FROM profile_version WHERE profile_version.id = annotation.version_id`;

/** A mark begins with the value that is set beside the original. */
function markText(row: { body: string; correction_value: string | null; correction_unit: string | null }): string {
  const corrected = [row.correction_value, row.correction_unit].filter(Boolean).join(' ');
  return [corrected, row.body].filter(Boolean).join(' · ');
}

async function findNotes(db: Kysely<Schema>, typed: string): Promise<SearchHit[]> {
  const fitting = await newestThatFit(db, 'annotation', typed, hitsAKind);
  const rows = await db
    .selectFrom('annotation')
    .leftJoin('client', 'client.id', 'annotation.client_id')
    .select([
      'annotation.client_id',
      'annotation.profile_id',
      'annotation.body',
      'annotation.correction_value',
      'annotation.correction_unit',
    ])
    .select(sql<string>`coalesce(client.name, (${occupationTitle}))`.as('title'))
    .$if(fitting !== null, (select) => select.where('annotation.row', 'in', fitting ?? []))
    .orderBy('annotation.row', 'desc')
    .limit(hitsAKind)
    .execute();
  return rows.map((row) => ({
    kind: 'note',
    clientId: ClientId.nullable().parse(row.client_id),
    profileId: ProfileId.parse(row.profile_id),
    title: row.title,
    detail: [...markText(row)].slice(0, detailLength).join(''),
  }));
}

import { type Kysely, sql } from 'kysely';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { Withheld } from '#shared/domain/report.ts';
import type { Schema } from '../../database/schema.ts';
import { countJotters } from '../../sessions/index.ts';
import { countWithheldNotes } from '../case-notes.ts';
import { countNewerUnsigned } from './read-session-note.ts';

/** What stays off a take-away sheet: every note that is not for the report, the notes of sessions, and the jotters. */
export async function withheldFromTakeAway(db: Kysely<Schema>, clientId: ClientId): Promise<Withheld[]> {
  return [
    ...(await countWithheldNotes(db, clientId)),
    { reason: 'caseOnly', what: 'sessionNote', count: await countSessionNotes(db, clientId) },
    { reason: 'jotter', what: 'jotter', count: await countJotters(db, clientId) },
  ];
}

/** What stays off a session note: its own jotter, and newer notes that are not signed yet where none was asked for by name. */
export async function withheldFromSessionNote(
  db: Kysely<Schema>,
  clientId: ClientId,
  { chosen, asked }: { readonly chosen: SessionId | null; readonly asked: SessionId | null },
): Promise<Withheld[]> {
  if (chosen === null) return [];
  return [
    { reason: 'notSigned', what: 'sessionNote', count: asked === null ? await countNewerUnsigned(db, clientId, chosen) : 0 },
    { reason: 'jotter', what: 'jotter', count: await countJotters(db, clientId, chosen) },
  ];
}

/**
 * What stays off a handover summary: private notes and those that lost their place, the notes of sessions, the jotters, barriers, which stand
 * on no paper, and the names of files where the register does not allow files to go out.
 */
export async function withheldFromHandover(db: Kysely<Schema>, clientId: ClientId, mayNameFiles: boolean): Promise<Withheld[]> {
  const notes = await db
    .selectFrom('annotation')
    .select((row) => [
      row.fn.countAll<number>().filterWhere('visibility', '=', 'private').as('private'),
      row.fn
        .countAll<number>()
        .filterWhere((and) =>
          and.and([and('visibility', '!=', 'private'), and('anchor_state', '=', 'orphan'), and('kind', '=', 'concern')]),
        )
        .as('orphan'),
    ])
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  return [
    { reason: 'private', what: 'note', count: notes.private },
    { reason: 'orphan', what: 'note', count: notes.orphan },
    { reason: 'caseOnly', what: 'sessionNote', count: await countSessionNotes(db, clientId) },
    { reason: 'jotter', what: 'jotter', count: await countJotters(db, clientId) },
    { reason: 'sensitive', what: 'barrier', count: await countBarriers(db, clientId) },
    { reason: 'consent', what: 'attachment', count: mayNameFiles ? 0 : await countFiles(db, clientId) },
  ];
}

/** Sessions with a note. Counted without their words. */
async function countSessionNotes(db: Kysely<Schema>, clientId: ClientId): Promise<number> {
  const { count } = await db
    .selectFrom('session')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .where(sql<string>`trim(note, char(9, 10, 13, 32))`, '!=', '')
    .executeTakeFirstOrThrow();
  return count;
}

async function countBarriers(db: Kysely<Schema>, clientId: ClientId): Promise<number> {
  const { count } = await db
    .selectFrom('barrier')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .executeTakeFirstOrThrow();
  return count;
}

async function countFiles(db: Kysely<Schema>, clientId: ClientId): Promise<number> {
  const { count } = await db
    .selectFrom('attachment')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

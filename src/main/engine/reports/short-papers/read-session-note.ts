import type { Kysely } from 'kysely';
import { type ClientId, SessionId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Clock } from '../../context.ts';
import type { Schema } from '../../database/schema.ts';
import { notFound } from '../../refusal.ts';
import { findSession, readAmendments } from '../../sessions/index.ts';
import type { SessionNoteData, WallTime } from './short-paper-data.ts';

/**
 * The session that a session note is of: the one asked for, else the newest with a signed note, else the newest; null without any. Throws
 * NOT_FOUND where the client has no such session.
 */
export async function chooseSession(db: Kysely<Schema>, clientId: ClientId, asked: SessionId | null): Promise<SessionId | null> {
  const rows = await db
    .selectFrom('session')
    .select('id')
    .where('client_id', '=', clientId)
    .$if(asked !== null, (query) => query.where('id', '=', asked ?? ''))
    .orderBy((row) => row('signed_at', 'is', null))
    .orderBy('started_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .execute();
  if (asked !== null && rows.length === 0) throw notFound('session');
  const [chosen] = rows;
  return chosen === undefined ? null : SessionId.parse(chosen.id);
}

/** Reads one session's note with what was added to it. The jotter has a table of its own and is not read. */
export async function readSessionNote(db: Kysely<Schema>, clock: Clock, sessionId: SessionId | null): Promise<SessionNoteData> {
  const session = sessionId === null ? null : await findSession(db, sessionId);
  if (session === null) return { session: null };
  const wall = (at: Instant): WallTime => ({ day: clock.dayOf(at), time: clock.timeOf(at) });
  const { number, title, aim, format, note, mode, attendance, signed } = session;
  const amendments = await readAmendments(db, session.id);
  return {
    session: {
      ...{ number, title, aim, format, note, mode, attendance },
      started: wall(session.startedAt),
      ended: session.endedAt === null ? null : wall(session.endedAt),
      writtenDown: wall(session.createdAt),
      signed: signed === null ? null : { ...signed, at: wall(signed.at) },
      amendments: amendments.map(({ words, by, createdAt }) => ({ words, by, writtenAt: wall(createdAt) })),
    },
  };
}

/** Unsigned notes that a newer signed one is printed instead of: started after the session on the paper. */
export async function countNewerUnsigned(db: Kysely<Schema>, clientId: ClientId, sessionId: SessionId): Promise<number> {
  const { count } = await db
    .selectFrom('session')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('client_id', '=', clientId)
    .where('signed_at', 'is', null)
    .where('started_at', '>', (row) =>
      row.selectFrom('session as printed').select('printed.started_at').where('printed.id', '=', sessionId),
    )
    .executeTakeFirstOrThrow();
  return count;
}

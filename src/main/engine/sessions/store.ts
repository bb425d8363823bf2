import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OpenSession } from '#shared/contract/sessions.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { Session } from '#shared/domain/session.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { sessionNumber } from '../session-number.ts';
import { noteChecksum } from './note-checksum.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's sessions, newest first. */
export async function readSessions(db: Read, clientId: ClientId): Promise<Session[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .select(sessionNumber.as('counted'))
    .where('client_id', '=', clientId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toSession);
}

/** Sessions of all clients that were not ended, the one started last first. */
export async function readOpenSessions(db: Read, now: Instant): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('client', 'client.id', 'session.client_id')
    .selectAll('session')
    .select(['client.name', sessionNumber.as('counted')])
    .where('session.ended_at', 'is', null)
    .orderBy('session.started_at', 'desc')
    .orderBy('session.id')
    .execute();
  return rows.map((row) => {
    const session = toSession(row);
    const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(session.startedAt)) / 1_000));
    return { clientName: row.name, session, seconds };
  });
}

export async function findSession(db: Read, sessionId: SessionId): Promise<Session | null> {
  const row = await db.selectFrom('session').selectAll().select(sessionNumber.as('counted')).where('id', '=', sessionId).executeTakeFirst();
  return row ? toSession(row) : null;
}

/** The client's session that runs; null when none does. */
export async function findRunningSession(db: Read, clientId: ClientId): Promise<SessionId | null> {
  const row = await db
    .selectFrom('session')
    .select('id')
    .where('client_id', '=', clientId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? Session.shape.id.parse(row.id) : null;
}

/** Writes a session that is new, after all others of its client. */
export async function insertSession(db: Write, session: Omit<Session, 'number' | 'revision' | 'signed'>): Promise<Session> {
  const { last } = await db
    .selectFrom('session')
    .select((row) => row.fn.max('number').as('last'))
    .where('client_id', '=', session.clientId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('session')
    .values({
      row: sql<number>`(SELECT ifnull(max(row), 0) + 1 FROM session)`,
      id: session.id,
      client_id: session.clientId,
      number: (last ?? 0) + 1,
      created_at: session.createdAt,
      ...changeableColumns(session),
    })
    .execute();
  const { counted } = await db
    .selectFrom('session')
    .select(sessionNumber.as('counted'))
    .where('id', '=', session.id)
    .executeTakeFirstOrThrow();
  return { ...session, number: counted, signed: null, revision: 1 };
}

/** Writes what a counselor may change of a session and raises its revision by one. */
export async function writeSession(db: Write, session: Session): Promise<void> {
  await db
    .updateTable('session')
    .set({ ...changeableColumns(session), revision: sql`revision + 1` })
    .where('id', '=', session.id)
    .execute();
}

function changeableColumns(session: Omit<Session, 'number' | 'revision' | 'signed'>) {
  return {
    title: session.title,
    aim: session.aim,
    format: session.format,
    note: session.note,
    started_at: session.startedAt,
    ended_at: session.endedAt,
    mode: session.mode,
    attendance: session.attendance,
  };
}

function toSession(row: Selectable<Schema['session']> & { readonly counted: number }): Session {
  const session = {
    id: row.id,
    clientId: row.client_id,
    number: row.counted,
    title: row.title,
    aim: row.aim,
    format: row.format,
    note: row.note,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    mode: row.mode,
    attendance: row.attendance,
    createdAt: row.created_at,
    revision: row.revision,
  };
  if (row.signed_at === null || row.note_sha256 === null) return Session.parse({ ...session, signed: null });
  const sha256 = row.note_sha256;
  const intact = noteChecksum({ ...session, signedAt: row.signed_at, signedBy: row.signed_by }) === sha256;
  return Session.parse({ ...session, signed: { at: row.signed_at, by: row.signed_by, sha256, intact } });
}

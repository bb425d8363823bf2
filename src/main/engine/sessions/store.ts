import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OpenSession } from '#shared/contract/sessions.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import { Session } from '#shared/domain/session.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's sessions, newest first. */
export async function readSessions(db: Read, clientId: ClientId): Promise<Session[]> {
  const rows = await db.selectFrom('session').selectAll().where('client_id', '=', clientId).orderBy('number', 'desc').execute();
  return rows.map(toSession);
}

/** Sessions of all clients that were not ended, the one started last first. */
export async function readOpenSessions(db: Read): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .innerJoin('client', 'client.id', 'session.client_id')
    .selectAll('session')
    .select('client.name')
    .where('session.ended_at', 'is', null)
    .orderBy('session.started_at', 'desc')
    .orderBy('session.id')
    .execute();
  return rows.map((row) => ({ clientName: row.name, session: toSession(row) }));
}

export async function findSession(db: Read, sessionId: SessionId): Promise<Session | null> {
  const row = await db.selectFrom('session').selectAll().where('id', '=', sessionId).executeTakeFirst();
  return row ? toSession(row) : null;
}

export async function insertSession(db: Write, session: Omit<Session, 'revision'>): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      client_id: session.clientId,
      number: session.number,
      title: session.title,
      aim: session.aim,
      format: session.format,
      note: session.note,
      started_at: session.startedAt,
      ended_at: session.endedAt,
      created_at: session.startedAt,
    })
    .execute();
}

/** Writes what a counselor may change of a session and raises its revision by one. */
export async function writeSession(db: Write, session: Session): Promise<void> {
  const { title, aim, format, note, endedAt } = session;
  await db
    .updateTable('session')
    .set({ title, aim, format, note, ended_at: endedAt, revision: sql`revision + 1` })
    .where('id', '=', session.id)
    .execute();
}

function toSession(row: Selectable<Schema['session']>): Session {
  return Session.parse({
    id: row.id,
    clientId: row.client_id,
    number: row.number,
    title: row.title,
    aim: row.aim,
    format: row.format,
    note: row.note,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    revision: row.revision,
  });
}

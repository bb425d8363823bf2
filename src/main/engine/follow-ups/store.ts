import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { FollowUp } from '#shared/domain/follow-up.ts';
import type { ClientId, FollowUpId, SessionId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's follow-ups: the open ones by due date, those without a date last; then the done ones, the newest first. */
export async function readFollowUps(db: Read, clientId: ClientId): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('follow_up')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy(sql`done_on IS NOT NULL`)
    .orderBy('done_on', 'desc')
    .orderBy(sql`due_on IS NULL`)
    .orderBy('due_on')
    .orderBy('agreed_on')
    .orderBy(sql`rowid`)
    .execute();
  return rows.map(toFollowUp);
}

/** What was agreed in a session, in the order it was agreed. */
export async function readFollowUpsOfSession(db: Read, sessionId: SessionId): Promise<FollowUp[]> {
  const rows = await db.selectFrom('follow_up').selectAll().where('session_id', '=', sessionId).orderBy(sql`rowid`).execute();
  return rows.map(toFollowUp);
}

/** One follow-up. Throws NOT_FOUND. */
export async function expectFollowUp(db: Read, id: FollowUpId): Promise<FollowUp> {
  const row = await db.selectFrom('follow_up').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('followUp');
  return toFollowUp(row);
}

export async function insertFollowUp(db: Write, followUp: Omit<FollowUp, 'revision'>): Promise<void> {
  await db
    .insertInto('follow_up')
    .values({ id: followUp.id, client_id: followUp.clientId, session_id: followUp.sessionId, ...toColumns(followUp) })
    .execute();
}

/** Writes what a counselor may change and raises the revision by one. */
export async function writeFollowUp(db: Write, followUp: FollowUp): Promise<void> {
  await db
    .updateTable('follow_up')
    .set({ ...toColumns(followUp), revision: sql`revision + 1` })
    .where('id', '=', followUp.id)
    .execute();
}

export async function deleteFollowUp(db: Write, id: FollowUpId): Promise<void> {
  await db.deleteFrom('follow_up').where('id', '=', id).execute();
}

function toColumns(followUp: Omit<FollowUp, 'revision'>) {
  return {
    words: followUp.words,
    owner: followUp.owner,
    owner_name: followUp.ownerName,
    agreed_on: followUp.agreedOn,
    due_on: followUp.dueOn,
    done_on: followUp.doneOn,
    outcome: followUp.outcome,
    updated_at: followUp.updatedAt,
  };
}

export function toFollowUp(row: Selectable<Schema['follow_up']>): FollowUp {
  return FollowUp.parse({
    id: row.id,
    clientId: row.client_id,
    sessionId: row.session_id,
    words: row.words,
    owner: row.owner,
    ownerName: row.owner_name,
    agreedOn: row.agreed_on,
    dueOn: row.due_on,
    doneOn: row.done_on,
    outcome: row.outcome,
    revision: row.revision,
    updatedAt: row.updated_at,
  });
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { SessionId } from '#shared/domain/ids.ts';
import { Amendment, type Session } from '#shared/domain/session.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { noteChecksum } from './note-checksum.ts';

/** Closes the note: the file itself refuses every later change of the row. Gives the session as it stays. */
export async function writeSignature(
  db: Transaction<Schema>,
  session: Session & { readonly endedAt: Instant },
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<Session> {
  const sha256 = noteChecksum({ ...session, signedAt: at, signedBy: by });
  await db
    .updateTable('session')
    .set({ ended_at: session.endedAt, signed_at: at, signed_by: by, note_sha256: sha256, revision: sql`revision + 1` })
    .where('id', '=', session.id)
    .execute();
  return { ...session, signed: { at, by, sha256, intact: true }, revision: session.revision + 1 };
}

/** Oldest first. */
export async function readAmendments(db: Kysely<Schema>, sessionId: SessionId): Promise<Amendment[]> {
  const rows = await db
    .selectFrom('session_amendment')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    Amendment.parse({ id: row.id, sessionId: row.session_id, words: row.words, by: row.signed_by, createdAt: row.created_at }),
  );
}

export async function insertAmendment(db: Transaction<Schema>, { id, sessionId, words, by, createdAt }: Amendment): Promise<void> {
  await db.insertInto('session_amendment').values({ id, session_id: sessionId, words, signed_by: by, created_at: createdAt }).execute();
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { SessionId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

/**
 * The private jotter's only reader and writer. It is kept out of `store.ts` and of this feature's `index.ts` on purpose: nothing that
 * lists, searches, prints or exports can come to this text by mistake. A test watches who imports this file.
 */
export interface Jotter {
  readonly text: string;
  /** 0 until something is written. */
  readonly revision: number;
}

export async function readJotter(db: Kysely<Schema> | Transaction<Schema>, sessionId: SessionId): Promise<Jotter> {
  const row = await db.selectFrom('session_jotter').select(['text', 'revision']).where('session_id', '=', sessionId).executeTakeFirst();
  return row ?? { text: '', revision: 0 };
}

/** Writes the text and raises the revision by one. */
export async function writeJotter(db: Transaction<Schema>, sessionId: SessionId, text: string): Promise<void> {
  await db
    .insertInto('session_jotter')
    .values({ session_id: sessionId, text })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ text, revision: sql`session_jotter.revision + 1` }))
    .execute();
}

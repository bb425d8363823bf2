import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PhraseId } from '#shared/domain/ids.ts';
import { Phrase } from '#shared/domain/phrase.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** By shortcut. */
export async function readPhrases(db: Read): Promise<Phrase[]> {
  const rows = await db.selectFrom('phrase').selectAll().orderBy('shortcut').execute();
  return rows.map(toPhrase);
}

export async function findPhrase(db: Read, id: PhraseId): Promise<Phrase | null> {
  const row = await db.selectFrom('phrase').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toPhrase(row) : null;
}

/** Whether another phrase has the shortcut. */
export async function isTaken(db: Read, { id, shortcut }: Phrase): Promise<boolean> {
  const row = await db.selectFrom('phrase').select('id').where('shortcut', '=', shortcut).where('id', '!=', id).executeTakeFirst();
  return row !== undefined;
}

export async function insertPhrase(db: Write, { id, shortcut, words }: Phrase, now: Instant): Promise<void> {
  await db.insertInto('phrase').values({ id, shortcut, words, updated_at: now }).execute();
}

export async function writePhrase(db: Write, { id, shortcut, words, revision }: Phrase, now: Instant): Promise<void> {
  await db.updateTable('phrase').set({ shortcut, words, revision, updated_at: now }).where('id', '=', id).execute();
}

export async function deletePhrase(db: Write, id: PhraseId): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('phrase').where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

function toPhrase({ id, shortcut, words, revision }: Selectable<Schema['phrase']>): Phrase {
  return Phrase.parse({ id, shortcut, words, revision });
}

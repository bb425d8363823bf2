import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PhraseId } from '#shared/domain/ids.ts';
import { Phrase } from '#shared/domain/phrase.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { notFound, refuseUnseen } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** By shortcut. */
export async function readPhrases(db: Read): Promise<Phrase[]> {
  const rows = await db.selectFrom('phrase').selectAll().orderBy('shortcut').execute();
  return rows.map(toPhrase);
}

/** The phrase as it is at `revision`. Throws NOT_FOUND when it is gone, and refuses `changedSince` when it was changed after that. */
export async function findPhraseAt(db: Read, id: PhraseId, revision: number): Promise<Phrase> {
  const row = await db.selectFrom('phrase').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('phrase');
  const phrase = toPhrase(row);
  refuseUnseen(phrase, revision);
  return phrase;
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

export async function deletePhrase(db: Write, id: PhraseId): Promise<void> {
  await db.deleteFrom('phrase').where('id', '=', id).execute();
}

function toPhrase({ id, shortcut, words, revision }: Selectable<Schema['phrase']>): Phrase {
  return Phrase.parse({ id, shortcut, words, revision });
}

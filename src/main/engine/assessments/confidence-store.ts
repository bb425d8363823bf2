import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { ConfidenceReading } from '#shared/domain/assessment/confidence.ts';
import type { ClientId, ConfidenceReadingId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's readings of the ruler, newest first. They go on no paper and into no file. */
export async function readConfidence(db: Read, clientId: ClientId): Promise<ConfidenceReading[]> {
  const rows = await db
    .selectFrom('confidence_reading')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('taken_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return rows.map(toReading);
}

export async function insertConfidence(db: Write, clientId: ClientId, reading: ConfidenceReading): Promise<void> {
  await db
    .insertInto('confidence_reading')
    .values({
      id: reading.id,
      client_id: clientId,
      session_id: reading.sessionId,
      about: reading.about,
      moment: reading.moment,
      value: reading.value,
      taken_at: reading.takenAt,
    })
    .execute();
}

/** Whether there was one to delete. */
export async function deleteConfidence(db: Write, readingId: ConfidenceReadingId): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('confidence_reading').where('id', '=', readingId).executeTakeFirst();
  return numDeletedRows > 0n;
}

function toReading(row: Selectable<Schema['confidence_reading']>): ConfidenceReading {
  return ConfidenceReading.parse({
    id: row.id,
    sessionId: row.session_id,
    about: row.about,
    moment: row.moment,
    value: row.value,
    takenAt: row.taken_at,
  });
}

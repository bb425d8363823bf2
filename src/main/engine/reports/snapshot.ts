import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Kysely, Transaction } from 'kysely';
import type { ReportId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';

/**
 * Keeps what a paper was made from: its data as JSON, compressed. A paper's data never holds what is private, so neither does this. Pictures in
 * it are kept as their hash and length.
 */
export async function keepSnapshot(db: Transaction<Schema>, reportId: ReportId, data: object): Promise<void> {
  const json = JSON.stringify(data, withoutBytes);
  await db
    .insertInto('report_snapshot')
    .values({ report_id: reportId, data: gzipSync(json) })
    .execute();
}

/** The JSON of what a paper was made from with its size as kept; null for one kept before snapshots were. */
export async function readSnapshot(
  db: Kysely<Schema>,
  reportId: ReportId,
): Promise<{ readonly json: string; readonly size: number } | null> {
  const row = await db.selectFrom('report_snapshot').select('data').where('report_id', '=', reportId).executeTakeFirst();
  return row === undefined ? null : { json: gunzipSync(row.data).toString('utf8'), size: row.data.length };
}

/** Called with what holds the value: a Buffer has turned itself into a list of numbers before it is asked for. */
function withoutBytes(this: unknown, key: string, value: unknown): unknown {
  const given: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, key) : value;
  if (given instanceof Uint8Array) return { sha256: createHash('sha256').update(given).digest('hex'), bytes: given.length };
  if (given instanceof Map) return [...given];
  return value;
}

import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { WeightSet, type Weights } from '#shared/domain/assessment/weights.ts';
import type { ClientId, WeightSetId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** A client's weight sets, newest first; of two made in the same instant the one written last. */
export async function readWeightSets(db: Read, clientId: ClientId): Promise<WeightSet[]> {
  const rows = await db
    .selectFrom('weight_set')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('created_at', 'desc')
    .orderBy(sql`rowid`, 'desc')
    .execute();
  return rows.map(toSet);
}

export async function findWeightSet(db: Read, setId: WeightSetId): Promise<WeightSet | null> {
  const row = await db.selectFrom('weight_set').selectAll().where('id', '=', setId).executeTakeFirst();
  return row ? toSet(row) : null;
}

export async function insertWeightSet(db: Write, set: WeightSet): Promise<void> {
  await db
    .insertInto('weight_set')
    .values({
      id: set.id,
      client_id: set.clientId,
      session_id: set.sessionId,
      set_on: set.setOn,
      weights_json: JSON.stringify(set.weights),
      created_at: set.updatedAt,
      updated_at: set.updatedAt,
    })
    .execute();
}

/** Writes other weights into a set and raises its revision by one. */
export async function writeWeights(db: Write, setId: WeightSetId, weights: Weights, now: Instant): Promise<void> {
  await db
    .updateTable('weight_set')
    .set({ weights_json: JSON.stringify(weights), revision: sql`revision + 1`, updated_at: now })
    .where('id', '=', setId)
    .execute();
}

function toSet(row: Selectable<Schema['weight_set']>): WeightSet {
  return WeightSet.parse({
    id: row.id,
    clientId: row.client_id,
    sessionId: row.session_id,
    setOn: row.set_on,
    weights: JSON.parse(row.weights_json),
    revision: row.revision,
    updatedAt: row.updated_at,
  });
}

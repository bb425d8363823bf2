import type { Kysely, Transaction } from 'kysely';
import { type PaperOrder, type UnfinishedBatch, UnfinishedOrder } from '#shared/contract/paper-batch.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { listReports } from '../reports/index.ts';

/** Where in the case file it stands that a batch is under way. */
const NAME = 'batchUnderWay';

/** Writes down what was ordered, before the first paper is made: so that it is known of a batch that was cut off by a lock or a power cut. */
export async function noteBegun(db: Transaction<Schema>, { clientIds, kinds }: PaperOrder, begunAt: Instant): Promise<void> {
  await noteEnded(db);
  await db
    .insertInto('setting')
    .values({ name: NAME, value_json: JSON.stringify({ clientIds, kinds, begunAt }) })
    .execute();
}

/** What became of the batch was told: nothing is left to say of it. */
export async function noteEnded(db: Transaction<Schema>): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', NAME).execute();
}

/** The batch that was cut off, with the papers it had kept until then; null where the last one came to its end. */
export async function readUnfinished(db: Kysely<Schema>): Promise<UnfinishedBatch | null> {
  const row = await db.selectFrom('setting').select('value_json').where('name', '=', NAME).executeTakeFirst();
  if (row === undefined) return null;
  const { begunAt, ...order } = UnfinishedOrder.parse(JSON.parse(row.value_json));
  const wanted = new Set(order.clientIds.flatMap((clientId) => order.kinds.map((kind) => `${clientId} ${kind}`)));
  const made = (await listReports(db)).filter(({ clientId, kind, createdAt }) => createdAt >= begunAt && wanted.has(`${clientId} ${kind}`));
  return { ...order, made };
}

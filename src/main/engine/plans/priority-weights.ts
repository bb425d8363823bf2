import type { Kysely, Transaction } from 'kysely';
import { PriorityWeights, publishedWeights } from '#shared/domain/plan/priority-weights.ts';
import type { Schema } from '../database/schema.ts';

const setting = 'priorityWeights';

/** The office's own weights of the priority rule, or the published ones. */
export async function readPriorityWeights(db: Kysely<Schema> | Transaction<Schema>): Promise<PriorityWeights> {
  const row = await db.selectFrom('setting').select('value_json').where('name', '=', setting).executeTakeFirst();
  return row === undefined ? publishedWeights : PriorityWeights.parse(JSON.parse(row.value_json));
}

export async function writePriorityWeights(db: Transaction<Schema>, weights: PriorityWeights): Promise<void> {
  const value_json = JSON.stringify(weights);
  await db
    .insertInto('setting')
    .values({ name: setting, value_json })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value_json }))
    .execute();
}

import type { Kysely, Transaction } from 'kysely';
import type { PlanId } from '#shared/domain/ids.ts';
import { pairKey } from '#shared/domain/plan/near-skills.ts';
import type { Schema } from '../../database/schema.ts';

/** Keys of the names that were kept apart in a plan, see `pairKey`. */
export async function readApart(db: Kysely<Schema> | Transaction<Schema>, planId: PlanId): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('plan_names_apart').select('pair_key').where('plan_id', '=', planId).execute();
  return new Set(rows.map((row) => row.pair_key));
}

export async function keepNamesApart(
  db: Transaction<Schema>,
  planId: PlanId,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length === 0) return;
  await db
    .insertInto('plan_names_apart')
    .values(pairs.map(([one, other]) => ({ plan_id: planId, pair_key: pairKey(one, other), one_name: one, other_name: other })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

import type { Kysely, Transaction } from 'kysely';
import type { PriorityWeights } from '#shared/domain/plan/priority-weights.ts';
import { rankOrder } from '#shared/domain/plan/rank-skills.ts';
import { createBreath } from '../breath.ts';
import type { Schema } from '../database/schema.ts';
import { loadPlans } from './load-plans.ts';

/** How many clients' newest plans there are, and how many of them have their skills in another order by other weights. */
export async function countReordered(
  db: Kysely<Schema> | Transaction<Schema>,
  now: PriorityWeights,
  next: PriorityWeights,
): Promise<{ plans: number; reordered: number }> {
  const plans = await loadPlans(db, 'newestOfAll');
  const breath = createBreath();
  let reordered = 0;
  for (const plan of plans) {
    await breath();
    const after = rankOrder(plan, next).ranked;
    if (rankOrder(plan, now).ranked.some(({ id }, place) => id !== after[place]?.id)) reordered += 1;
  }
  return { plans: plans.length, reordered };
}

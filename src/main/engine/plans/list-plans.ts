import { type Kysely, sql } from 'kysely';
import type { PlanListing } from '#shared/contract/plans.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readPlanSummaries } from './reading.ts';

/** The newest plan of every client, the one changed last first. */
export async function listPlans(db: Kysely<Schema>, today: CalendarDate): Promise<PlanListing[]> {
  const summaries = await readPlanSummaries(db, null, today);
  const names = await db.selectFrom('client').select(['id', 'name']).where('id', 'in', sql<string>`(SELECT client_id FROM plan)`).execute();
  const nameOf = new Map(names.map((row) => [row.id, row.name]));
  return [...summaries.values()]
    .toSorted((a, b) => b.plan.updatedAt.localeCompare(a.plan.updatedAt))
    .map(({ plan, hoursDone, hours, finish }) => ({
      id: plan.id,
      clientId: plan.clientId,
      clientName: nameOf.get(plan.clientId) ?? '',
      title: plan.title,
      hoursDone,
      hours,
      finish,
    }));
}

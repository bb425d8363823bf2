import type { Kysely } from 'kysely';
import { ClientId } from '#shared/domain/ids.ts';
import { type DueWork, dueWork } from '#shared/domain/plan/due-work.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readPlanSummaries } from './reading.ts';

/** What is due in the newest plan of every client whose case is not closed. */
export async function readDueWork(db: Kysely<Schema>, today: CalendarDate): Promise<DueWork> {
  const names = await db
    .selectFrom('client')
    .select(['id', 'name'])
    .where('status', '!=', 'closed')
    .where('id', 'in', (expression) => expression.selectFrom('plan').select('client_id'))
    .execute();
  const nameOf = new Map(names.map((row) => [row.id, row.name]));
  const ids = names.map((row) => ClientId.parse(row.id));
  const summaries = await readPlanSummaries(db, ids, today);
  const plans = [...summaries.values()].map(({ plan, schedule }) => ({ clientName: nameOf.get(plan.clientId) ?? '', plan, schedule }));
  return dueWork(plans, today);
}

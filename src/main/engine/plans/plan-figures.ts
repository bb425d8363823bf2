import type { Kysely } from 'kysely';
import type { PlanListing } from '#shared/contract/plans.ts';
import { ClientId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { newestPlans } from './load-plans.ts';
import { readPriorityWeights } from './priority-weights.ts';
import { readPlanSummaries } from './reading.ts';

/** What a list of clients shows of a plan. */
export type PlanFigures = Pick<PlanListing, 'hoursDone' | 'hours' | 'finish'>;

/** Figures of the newest plan of each client, or of every client when `only` is null. */
export type ReadPlanFigures = (
  db: Kysely<Schema>,
  only: readonly ClientId[] | null,
  today: CalendarDate,
) => Promise<ReadonlyMap<ClientId, PlanFigures>>;

/**
 * A reader that keeps what it computed. A finish takes ranking and scheduling every skill of a plan, and a list asks for a thousand plans at a
 * time: only those changed since, by their revision and moment of change, are computed again, and all of them on another day or by other
 * weights of the priority rule.
 */
export function createPlanFigures(): ReadPlanFigures {
  let madeFor = '';
  const known = new Map<string, { readonly stamp: string; readonly figures: PlanFigures }>();

  return async (db, only, today) => {
    const wanted = `${today} ${JSON.stringify(await readPriorityWeights(db))}`;
    if (madeFor !== wanted) known.clear();
    madeFor = wanted;
    const newest = await newestPlans(db, only).select(['id', 'client_id', 'revision', 'updated_at']).execute();
    const plans = newest.map((plan) => ({
      id: plan.id,
      clientId: ClientId.parse(plan.client_id),
      stamp: `${plan.revision} ${plan.updated_at}`,
    }));
    const changed = plans.filter(({ id, stamp }) => known.get(id)?.stamp !== stamp);
    const read =
      changed.length === 0
        ? new Map()
        : await readPlanSummaries(
            db,
            changed.map(({ clientId }) => clientId),
            today,
          );
    for (const { id, clientId, stamp } of changed) {
      const summary = read.get(clientId);
      if (summary) known.set(id, { stamp, figures: { hoursDone: summary.hoursDone, hours: summary.hours, finish: summary.finish } });
    }
    return new Map(
      plans.flatMap(({ id, clientId }) => {
        const figures = known.get(id)?.figures;
        return figures ? [[clientId, figures] as const] : [];
      }),
    );
  };
}

import type { Kysely, Transaction } from 'kysely';
import type { PlanListing, PlanReading } from '#shared/contract/plans.ts';
import type { ClientId, PlanId } from '#shared/domain/ids.ts';
import { Funding, paidByOthers } from '#shared/domain/plan/funding.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import type { PriorityWeights } from '#shared/domain/plan/priority-weights.ts';
import { rankOrder, rankSkills } from '#shared/domain/plan/rank-skills.ts';
import type { Schedule } from '#shared/domain/plan/schedule.ts';
import { scheduleOf } from '#shared/domain/plan/schedule-skills.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { loadPlans } from './load-plans.ts';
import { readPriorityWeights } from './priority-weights.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

const OthersMoney = Funding.pick({ kind: true, amount: true, state: true });

/** Hours a week beside the agreed ones for which the finish is told. */
const otherHours = [-2, 2];

/** A client's newest plan with all that the published rules compute from it; null when there is none. */
export async function readClientPlan(db: Read, clientId: ClientId, today: CalendarDate): Promise<PlanReading | null> {
  const [plan] = await loadPlans(db, { newestOf: [clientId] });
  return plan ? readingOf(plan, await readPriorityWeights(db), await readOthersPay(db, plan.id), today) : null;
}

export async function readPlan(db: Read, planId: PlanId, today: CalendarDate): Promise<PlanReading | null> {
  const [plan] = await loadPlans(db, { planId });
  return plan ? readingOf(plan, await readPriorityWeights(db), await readOthersPay(db, plan.id), today) : null;
}

/** The figures of a plan that lists show. */
export type PlanSummary = Pick<PlanListing, 'hoursDone' | 'hours' | 'finish'> & {
  readonly plan: SkillPlan;
  readonly schedule: Schedule;
};

/** The newest plan of each client, or of every client when `only` is null. */
export async function readPlanSummaries(
  db: Read,
  only: readonly ClientId[] | null,
  today: CalendarDate,
): Promise<Map<ClientId, PlanSummary>> {
  const plans = await loadPlans(db, only === null ? 'newestOfAll' : { newestOf: only });
  const weights = await readPriorityWeights(db);
  return new Map(
    plans.map((plan) => {
      const schedule = scheduleOf(plan, rankOrder(plan, weights), today);
      const { totals, finish } = schedule;
      return [plan.clientId, { plan, schedule, hoursDone: totals.hoursDone, hours: totals.hours.low, finish: finish?.earliest ?? null }];
    }),
  );
}

async function readOthersPay(db: Read, planId: PlanId): Promise<number> {
  const rows = await db.selectFrom('plan_funding').select(['kind', 'amount', 'state']).where('plan_id', '=', planId).execute();
  return paidByOthers(OthersMoney.array().parse(rows));
}

function readingOf(plan: SkillPlan, weights: PriorityWeights, othersPay: number, today: CalendarDate): PlanReading {
  const ranking = rankSkills(plan, weights);
  const { hoursPerWeek: agreed } = plan;
  const others = agreed === null ? [] : otherHours.map((difference) => agreed + difference);
  const whatIf = others.flatMap((hoursPerWeek) => {
    const finish = hoursPerWeek >= 1 ? scheduleOf({ ...plan, hoursPerWeek }, ranking, today).finish : null;
    return finish ? [{ hoursPerWeek, finish: finish.earliest }] : [];
  });
  return { plan, ranking, schedule: scheduleOf(plan, ranking, today), today, othersPay, whatIf };
}

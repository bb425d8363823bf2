import type { Kysely, Transaction } from 'kysely';
import type { PlanListing, PlanReading } from '#shared/contract/plans.ts';
import type { ClientId, PlanId } from '#shared/domain/ids.ts';
import type { SkillPlan } from '#shared/domain/plan/plan.ts';
import { isCycle } from '#shared/domain/plan/prerequisites.ts';
import { type RankOrder, rankOrder, rankSkills } from '#shared/domain/plan/rank-skills.ts';
import type { Schedule } from '#shared/domain/plan/schedule.ts';
import { scheduleSkills } from '#shared/domain/plan/schedule-skills.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { loadPlans } from './load-plans.ts';

type Read = Kysely<Schema> | Transaction<Schema>;

/** Hours a week beside the agreed ones for which the finish is told. */
const otherHours = [-2, 2];

/** A client's newest plan with all that the published rules compute from it; null when there is none. */
export async function readClientPlan(db: Read, clientId: ClientId, today: CalendarDate): Promise<PlanReading | null> {
  const [plan] = await loadPlans(db, { newestOf: [clientId] });
  return plan ? readingOf(plan, today) : null;
}

export async function readPlan(db: Read, planId: PlanId, today: CalendarDate): Promise<PlanReading | null> {
  const [plan] = await loadPlans(db, { planId });
  return plan ? readingOf(plan, today) : null;
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
  return new Map(
    plans.map((plan) => {
      const schedule = scheduleOf(plan, rankOrder(plan), today);
      const { totals, finish } = schedule;
      return [plan.clientId, { plan, schedule, hoursDone: totals.hoursDone, hours: totals.hours.low, finish: finish?.earliest ?? null }];
    }),
  );
}

function readingOf(plan: SkillPlan, today: CalendarDate): PlanReading {
  const ranking = rankSkills(plan);
  const { hoursPerWeek: agreed } = plan;
  const others = agreed === null ? [] : otherHours.map((difference) => agreed + difference);
  const whatIf = others.flatMap((hoursPerWeek) => {
    const finish = hoursPerWeek >= 1 ? scheduleOf({ ...plan, hoursPerWeek }, ranking, today).finish : null;
    return finish ? [{ hoursPerWeek, finish: finish.earliest }] : [];
  });
  return { plan, ranking, schedule: scheduleOf(plan, ranking, today), today, whatIf };
}

function scheduleOf(plan: SkillPlan, ranking: RankOrder, today: CalendarDate): Schedule {
  const schedule = scheduleSkills(plan, ranking, today);
  if (isCycle(schedule)) throw new Error('A stored plan has a cycle of prerequisites; every way to write one refuses it.');
  return schedule;
}

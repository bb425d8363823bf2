import type { CalendarDate } from '../time.ts';
import { clientsPart } from './funding.ts';
import { publishedPace } from './learning-pace.ts';
import type { PlanSettings } from './plan.ts';
import { type BudgetState, budgetState, type DeadlineState, deadlineState } from './plan-limits.ts';
import type { RankOrder } from './rank-skills.ts';
import type { Schedule } from './schedule.ts';
import { scheduleOf } from './schedule-skills.ts';
import { type BudgetWaysOut, budgetWaysOut, type DeadlineWaysOut, deadlineWaysOut, type LimitedPlan } from './ways-out.ts';

/** What a client can give a plan, and what other figures are tried of. */
export type PlanLimits = Pick<PlanSettings, 'hoursPerWeek' | 'budget' | 'deadline'>;

/** A plan as it was read. */
export interface TriedPlan {
  readonly plan: LimitedPlan;
  readonly ranking: RankOrder;
  readonly today: CalendarDate;
  /** Granted by others toward the costs, see `paidByOthers`. */
  readonly othersPay: number;
}

/** What comes of a plan with certain limits. */
export interface Outlook {
  readonly limits: PlanLimits;
  readonly schedule: Schedule;
  readonly budget: BudgetState<NonNullable<PlanLimits['budget']>>;
  readonly deadline: DeadlineState;
}

/** The ways out of what an outlook does not keep; null: it is kept, or nothing has dates. */
export interface OutlookWaysOut {
  readonly deadline: DeadlineWaysOut | null;
  readonly budget: BudgetWaysOut | null;
}

/** The plan with other limits. The order of its skills does not depend on them. */
export function outlookOf({ plan, ranking, today, othersPay }: TriedPlan, limits: PlanLimits): Outlook {
  const schedule = scheduleOf({ ...plan, hoursPerWeek: limits.hoursPerWeek }, ranking, today);
  return {
    limits,
    schedule,
    budget: budgetState(limits.budget, clientsPart(schedule.totals.cost, othersPay)),
    deadline: deadlineState(limits.deadline, schedule.finish),
  };
}

/** Looked for by scheduling the plan some twenty times over, so apart from the outlook itself. */
export function outlookWaysOut({ plan, ranking, othersPay }: TriedPlan, { limits, schedule, budget, deadline }: Outlook): OutlookWaysOut {
  const limited = { ...plan, hoursPerWeek: limits.hoursPerWeek };
  const isLate = deadline.kind === 'broken' || deadline.kind === 'atRisk';
  return {
    deadline: isLate ? deadlineWaysOut(limited, ranking, publishedPace, deadline.deadline, schedule) : null,
    budget: budget.kind === 'broken' ? budgetWaysOut(limited, ranking, clientsPart(schedule.totals.cost, othersPay), budget.over) : null,
  };
}

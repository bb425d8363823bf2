import type { PlanReading } from '#shared/contract/plans.ts';
import { type CalendarDate, daysBetween } from '#shared/domain/time.ts';

/** How the hours done stand against the schedule today; `noSchedule` while nothing has dates. Hours are whole. */
export type PlanPace = { readonly kind: 'ahead' | 'behind'; readonly hours: number } | { readonly kind: 'onSchedule' | 'noSchedule' };

/** Ahead of or behind the schedule, by the hours that were due by today. Differences that round to nothing are on schedule. */
export function planPace(reading: PlanReading): PlanPace {
  const { hoursDone, hoursDue } = reading.schedule.totals;
  if (hoursDue === null) return { kind: 'noSchedule' };
  const difference = Math.round(hoursDone - hoursDue);
  if (difference === 0) return { kind: 'onSchedule' };
  return { kind: difference > 0 ? 'ahead' : 'behind', hours: Math.abs(difference) };
}

/** Share of the plan's low hours that is done, and that was due by today, each 0 to 100; null while no hours, or no dates, are known. */
export function planShares(reading: PlanReading): { readonly done: number; readonly due: number | null } | null {
  const { hours, hoursDone, hoursDue } = reading.schedule.totals;
  if (hours.low <= 0) return null;
  const share = (part: number) => Math.min(100, (part / hours.low) * 100);
  return { done: share(hoursDone), due: hoursDue === null ? null : share(hoursDue) };
}

/** Whether any planned skill has an action at all, stated cost or not: without one, the plan's cost is not stated. */
export function costIsStated(reading: PlanReading): boolean {
  return reading.plan.skills.some((skill) => skill.standing === 'planned' && skill.actions.some((action) => action.cost !== null));
}

/** How near a due date is, seen from `today`. */
export type DueState = { readonly kind: 'late' | 'coming'; readonly days: number } | { readonly kind: 'today' };

/** Late, today, or still to come, in whole days. */
export function dueState(due: CalendarDate, today: CalendarDate): DueState {
  const days = daysBetween(today, due);
  if (days === 0) return { kind: 'today' };
  return { kind: days < 0 ? 'late' : 'coming', days: Math.abs(days) };
}

/** Weeks of learning and weeks off between the start and the earliest finish, for the line beside the timeline's title. */
export function planWeeks(reading: PlanReading): { readonly learning: number; readonly off: number } | null {
  const { schedule, plan } = reading;
  if (!schedule.finish) return null;
  const { latest } = schedule.finish;
  const all = Math.ceil((daysBetween(plan.startDate, schedule.finish.earliest) + 1) / 7);
  const off = plan.pauses
    .filter((pause) => pause.to >= plan.startDate && pause.from <= latest)
    .reduce((weeks, pause) => weeks + Math.ceil((daysBetween(pause.from, pause.to) + 1) / 7), 0);
  return { learning: Math.max(0, all - off), off };
}

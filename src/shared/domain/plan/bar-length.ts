import type { PlanSkillId } from '../ids.ts';
import { type CalendarDate, daysBetween } from '../time.ts';
import { spanOf, withSkill } from './bar-move.ts';
import { fillWeeks } from './fill-weeks.ts';
import { publishedPace } from './learning-pace.ts';
import type { HourRange } from './plan.ts';
import { planTasks, type SchedulablePlan, takingOrder } from './plan-tasks.ts';
import { planWeeks } from './plan-weeks.ts';
import { isCycle } from './prerequisites.ts';
import type { RankOrder } from './rank-skills.ts';
import type { Schedule } from './schedule.ts';
import { scheduleOf } from './schedule-skills.ts';

/** What another length of a bar comes to: the estimate that gives it and the schedule with that, or why not. */
export type BarLength =
  | { readonly kind: 'changed'; readonly hours: HourRange; readonly schedule: Schedule }
  /** So many hours are done already, more than would be estimated. */
  | { readonly kind: 'refused'; readonly reason: { readonly kind: 'done'; readonly hours: number } | { readonly kind: 'beyondHorizon' } };

/** More hours than any skill takes. */
const endless = 1_000_000;
const mostHours = 5_000;

/**
 * Makes a skill's bar end with the given week of the plan, counted from 0: its low hours become what the schedule would give it up to there,
 * and its high hours grow or shrink in the same proportion. A bar is never shorter than one week. Whole hours where they end in that week,
 * else tenths.
 */
export function stretchBar(plan: SchedulablePlan, ranking: RankOrder, asOf: CalendarDate, id: PlanSkillId, week: number): BarLength {
  const schedule = scheduleOf(plan, ranking, asOf);
  const span = spanOf(schedule, id);
  const skill = plan.skills.find((entry) => entry.id === id);
  if (!span || !skill?.hours) return { kind: 'refused', reason: { kind: 'beyondHorizon' } };
  const weekOf = (date: CalendarDate) => Math.floor(daysBetween(plan.startDate, date) / 7);
  const last = Math.max(week, weekOf(span.start.earliest));
  if (last === weekOf(span.finish.earliest)) return { kind: 'changed', hours: skill.hours, schedule };
  const given = hoursByWeek(plan, ranking, id, last);
  const upTo = (end: number) => given.slice(0, end).reduce((sum, hours) => sum + hours, 0);
  const low = roundedWithin(upTo(last), upTo(last + 1));
  const high = Math.max(low, Math.round(skill.hours.high * (low / skill.hours.low)));
  if (low <= 0 || high > mostHours) return { kind: 'refused', reason: { kind: 'beyondHorizon' } };
  if (low < skill.hoursDone) return { kind: 'refused', reason: { kind: 'done', hours: skill.hoursDone } };
  const hours = { low, high };
  const stretched = scheduleOf(withSkill(plan, id, { hours }), ranking, asOf);
  return spanOf(stretched, id) ? { kind: 'changed', hours, schedule: stretched } : { kind: 'refused', reason: { kind: 'beyondHorizon' } };
}

/** What each week up to the last would give the skill if its work never ended. */
function hoursByWeek(plan: SchedulablePlan, ranking: RankOrder, id: PlanSkillId, last: number): number[] {
  const ordered = takingOrder(plan.skills, ranking);
  if (isCycle(ordered)) throw new Error('A stored plan has a cycle of prerequisites; every way to write one refuses it.');
  const weeks = planWeeks({ ...plan, hoursPerWeek: plan.hoursPerWeek ?? 0 });
  const { tasks } = planTasks(ordered, weeks);
  const filled = fillWeeks(
    tasks.map((task) => ({ ...task, hours: task.id === id ? endless : task.range.low })),
    { count: last + 1, hours: weeks.hours, parallel: publishedPace.parallel },
  );
  return filled.map((shares) => shares.reduce((sum, share) => sum + (share.id === id ? share.hours : 0), 0));
}

/** The most hours above `least` and not above `most`: whole ones, where there are any, else tenths. */
function roundedWithin(least: number, most: number): number {
  const whole = Math.floor(most + 1e-6);
  return whole > least ? whole : Math.floor(most * 10 + 1e-6) / 10;
}

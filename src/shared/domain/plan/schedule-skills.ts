import type { PlanSkillId } from '../ids.ts';
import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import { fillWeeks, type WeekShare } from './fill-weeks.ts';
import { type LearningPace, publishedPace } from './learning-pace.ts';
import { planTasks, type RangedTask, type SchedulablePlan, type SchedulableSkill, takesTime, takingOrder } from './plan-tasks.ts';
import { horizonWeeks, type PlanWeeks, planWeeks } from './plan-weeks.ts';
import { isCycle } from './prerequisites.ts';
import type { RankOrder } from './rank-skills.ts';
import type { PrerequisiteCycle, Schedule, ScheduledSkill } from './schedule.ts';

/** Days from one review of a plan to the next. */
export const reviewEveryDays = publishedPace.reviewWeeks * 7;

/**
 * The plan in time (docs/data.md, "Priority and schedule"). It is the plan as agreed, from its start date and with all its hours: work
 * already done does not move it, so that "hours due" can be held against "hours done".
 *
 * @param asOf the date up to which hours are due; a week counts when its last day is not after it
 * @returns the schedule, or the chain of prerequisites that closes on itself
 */
export function scheduleSkills(
  plan: SchedulablePlan,
  ranking: RankOrder,
  asOf: CalendarDate,
  pace: LearningPace = publishedPace,
): Schedule | PrerequisiteCycle {
  const ordered = takingOrder(plan.skills, ranking);
  if (isCycle(ordered)) return ordered;
  const { hoursPerWeek } = plan;
  const planned = plan.skills.filter((skill) => skill.standing === 'planned');
  if (hoursPerWeek === null) return undated(planned);
  const weeks = planWeeks({ ...plan, hoursPerWeek });
  const { tasks, later: undatable } = planTasks(ordered, weeks);
  const slowed = (hours: number) => hours * (1 + pace.buffer);
  const { soonest, slowest } = fillBothWays(tasks, weeks, pace);
  const soonestSpans = spans(soonest);
  const slowestSpans = spans(slowest);
  const scheduled: ScheduledSkill[] = [];
  const later = [...undatable];
  for (const { id, range } of tasks) {
    const low = soonestSpans.get(id);
    const high = slowestSpans.get(id);
    if (low && high && isWhole(low, range.low) && isWhole(high, slowed(range.high))) scheduled.push(inDates(id, range, low, high, weeks));
    else later.push({ id, why: 'beyondHorizon' });
  }
  const finish = wholeFinish(scheduled);
  return {
    scheduled,
    later,
    reviews: finish ? reviewDates(plan, finish.earliest, pace.reviewWeeks) : [],
    finish,
    totals: { ...totals(planned), hoursDue: scheduled.length === 0 ? null : hoursDue(soonest, plan.startDate, asOf) },
  };
}

/** The schedule of a plan that is stored: its needs go in no circle, which every way to write one refuses. */
export function scheduleOf(plan: SchedulablePlan, ranking: RankOrder, asOf: CalendarDate): Schedule {
  const schedule = scheduleSkills(plan, ranking, asOf);
  if (isCycle(schedule)) throw new Error('A stored plan has a cycle of prerequisites; every way to write one refuses it.');
  return schedule;
}

/** The weeks filled with the low hours, and with the high ones and the buffer. */
function fillBothWays(tasks: readonly RangedTask[], weeks: PlanWeeks, { parallel, buffer }: LearningPace) {
  const free = { count: horizonWeeks, hours: weeks.hours, parallel };
  const fill = (hours: (task: RangedTask) => number) =>
    fillWeeks(
      tasks.map((task) => ({ ...task, hours: hours(task) })),
      free,
    );
  return { soonest: fill(({ range }) => range.low), slowest: fill(({ range }) => range.high * (1 + buffer)) };
}

/** Hours of one of the plan's weeks, by skill: the fewer and the more of what the low and the high schedule give it. */
export type WeekHours = ReadonlyMap<PlanSkillId, { readonly low: number; readonly high: number }>;

/**
 * What each of the plan's weeks, counted from its start date, asks of its skills; nothing while the hours a week are not stated. A skill that
 * only the high schedule still works on has 0 as its low figure. Hours are to the tenth.
 */
export function hoursByWeek(plan: SchedulablePlan, ranking: RankOrder, pace: LearningPace = publishedPace): WeekHours[] {
  const ordered = takingOrder(plan.skills, ranking);
  const { hoursPerWeek } = plan;
  if (isCycle(ordered) || hoursPerWeek === null) return [];
  const weeks = planWeeks({ ...plan, hoursPerWeek });
  const { soonest, slowest } = fillBothWays(planTasks(ordered, weeks).tasks, weeks, pace);
  return Array.from({ length: Math.max(soonest.length, slowest.length) }, (_, week) => {
    const [fewer, more] = [soonest[week], slowest[week]].map(hoursOf);
    return new Map(
      [...(fewer?.keys() ?? []), ...(more?.keys() ?? [])].map((id) => {
        const both = [fewer?.get(id) ?? 0, more?.get(id) ?? 0];
        return [id, { low: tenths(Math.min(...both)), high: tenths(Math.max(...both)) }];
      }),
    );
  });
}

function hoursOf(shares: readonly WeekShare[] = []): Map<PlanSkillId, number> {
  const hours = new Map<PlanSkillId, number>();
  for (const share of shares) hours.set(share.id, (hours.get(share.id) ?? 0) + share.hours);
  return hours;
}

const tenths = (hours: number) => Math.round(hours * 10) / 10;

/** A plan whose hours a week are not stated: nothing has a date, and all that takes time says why. */
function undated(planned: readonly SchedulableSkill[]): Schedule {
  return {
    scheduled: [],
    later: planned.filter(takesTime).map(({ id }) => ({ id, why: 'noHoursPerWeek' })),
    reviews: [],
    finish: null,
    totals: { ...totals(planned), hoursDue: null },
  };
}

/** The plan's sums, whatever its dates. */
function totals(planned: readonly SchedulableSkill[]): Omit<Schedule['totals'], 'hoursDue'> {
  return {
    hours: {
      low: sum(planned.map((skill) => skill.hours?.low ?? 0)),
      high: sum(planned.map((skill) => skill.hours?.high ?? 0)),
    },
    hoursDone: sum(planned.map((skill) => skill.hoursDone)),
    ...planCost(planned),
  };
}

/** Where a skill begins and ends among the weeks, and the hours it got. */
interface Span {
  first: number;
  last: number;
  hours: number;
}

function spans(weeks: readonly (readonly WeekShare[])[]): Map<PlanSkillId, Span> {
  const found = new Map<PlanSkillId, Span>();
  for (const [week, shares] of weeks.entries()) {
    for (const { id, hours } of shares) {
      const known = found.get(id);
      found.set(id, { first: known?.first ?? week, last: week, hours: (known?.hours ?? 0) + hours });
    }
  }
  return found;
}

const isWhole = (span: Span, hours: number) => hours - span.hours < 1e-6;

/**
 * The earliest dates are the low schedule's alone. More hours pack the weeks differently and can now and then bring a single skill
 * forward, so the latest dates are the later of both schedules'.
 */
function inDates(id: PlanSkillId, hours: ScheduledSkill['hours'], low: Span, high: Span, weeks: PlanWeeks): ScheduledSkill {
  return {
    id,
    start: { earliest: weeks.firstDay(low.first), latest: weeks.firstDay(Math.max(low.first, high.first)) },
    finish: { earliest: weeks.lastDay(low.last), latest: weeks.lastDay(Math.max(low.last, high.last)) },
    hours,
  };
}

function wholeFinish(scheduled: readonly ScheduledSkill[]): Schedule['finish'] {
  const earliest = scheduled
    .map((skill) => skill.finish.earliest)
    .toSorted()
    .at(-1);
  const latest = scheduled
    .map((skill) => skill.finish.latest)
    .toSorted()
    .at(-1);
  return earliest && latest ? { earliest, latest } : null;
}

/**
 * Every so many weeks from the start, the last on or after the finish; one that falls into a pause moves to the day after it, and several that come
 * to the same day are one.
 */
function reviewDates({ startDate, pauses }: SchedulablePlan, finish: CalendarDate, everyWeeks: number): CalendarDate[] {
  const everyDays = everyWeeks * 7;
  const count = Math.ceil(daysBetween(startDate, finish) / everyDays);
  const dates = Array.from({ length: count }, (_, index) => afterPauses(addDays(startDate, (index + 1) * everyDays), pauses));
  return [...new Set(dates)];
}

function afterPauses(date: CalendarDate, pauses: SchedulablePlan['pauses']): CalendarDate {
  const pause = pauses.find(({ from, to }) => from <= date && date <= to);
  return pause ? afterPauses(addDays(pause.to, 1), pauses) : date;
}

/** Hours of the weeks whose last day is not after `asOf`. */
function hoursDue(weeks: readonly (readonly WeekShare[])[], startDate: CalendarDate, asOf: CalendarDate): number {
  const weeksPast = Math.max(0, Math.floor((daysBetween(startDate, asOf) + 1) / 7));
  const due = sum(weeks.slice(0, weeksPast).flatMap((shares) => shares.map((share) => share.hours)));
  return tenths(due);
}

/** Stated costs only, to the hundredth, since sums of cents are not exact in binary; an action without one is counted as missing, never as free. */
function planCost(planned: readonly SchedulableSkill[]): { cost: number; costsMissing: number } {
  const costs = planned.flatMap((skill) => skill.actions.map((action) => action.cost));
  const cost = Math.round(sum(costs.map((each) => each ?? 0)) * 100) / 100;
  return { cost, costsMissing: costs.filter((each) => each === null).length };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

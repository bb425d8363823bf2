import type { PlanSkillId } from '../ids.ts';
import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import { fillWeeks, type Task, type WeekShare } from './fill-weeks.ts';
import { type LearningPace, publishedPace } from './learning-pace.ts';
import type { PlanAction, PlanSkill, SkillPlan } from './plan.ts';
import { horizonWeeks, type PlanWeeks, planWeeks } from './plan-weeks.ts';
import { isCycle, orderByNeeds } from './prerequisites.ts';
import type { RankOrder } from './rank-skills.ts';
import type { PrerequisiteCycle, Schedule, ScheduledSkill } from './schedule.ts';
import { isStrength, skillGap } from './skill-standing.ts';

/** Days from one review of a plan to the next. */
export const reviewEveryDays = publishedPace.reviewWeeks * 7;

/** What a place in time is made from, of one skill. */
export type SchedulableSkill = Pick<PlanSkill, 'id' | 'standing' | 'levelNow' | 'levelTarget' | 'hours' | 'hoursDone' | 'needs'> & {
  readonly actions: readonly Pick<PlanAction, 'cost'>[];
};

/** What a schedule is made from. */
export interface SchedulablePlan extends Pick<SkillPlan, 'startDate' | 'hoursPerWeek' | 'pauses'> {
  readonly skills: readonly SchedulableSkill[];
}

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
  const ordered = orderByNeeds(inRankOrder(plan.skills, ranking));
  if (isCycle(ordered)) return ordered;
  const { hoursPerWeek } = plan;
  const planned = plan.skills.filter((skill) => skill.standing === 'planned');
  if (hoursPerWeek === null) return undated(planned);
  const { tasks, later } = sortOut(ordered);
  const weeks = planWeeks({ ...plan, hoursPerWeek });
  const free = { count: horizonWeeks, hours: weeks.hours, parallel: pace.parallel };
  const slowed = (hours: number) => hours * (1 + pace.buffer);
  const soonest = fillWeeks(
    tasks.map((task) => ({ ...task, hours: task.range.low })),
    free,
  );
  const slowest = fillWeeks(
    tasks.map((task) => ({ ...task, hours: slowed(task.range.high) })),
    free,
  );
  const soonestSpans = spans(soonest);
  const slowestSpans = spans(slowest);
  const scheduled: ScheduledSkill[] = [];
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

/** A strength without hours needs no time any more. */
function takesTime(skill: SchedulableSkill): boolean {
  return skill.hours !== null || !isStrength(skill);
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

/** Strengths that still have hours first, since their time is past; then the final ranks; what is unrated or takes no time any more last. */
function inRankOrder(skills: readonly SchedulableSkill[], ranking: RankOrder): SchedulableSkill[] {
  const ranks = new Map(ranking.ranked.map((entry) => [entry.id, entry.rank]));
  const last = Number.MAX_SAFE_INTEGER;
  const rank = (skill: SchedulableSkill) => (isStrength(skill) && takesTime(skill) ? 0 : (ranks.get(skill.id) ?? last));
  return skills.toSorted((a, b) => rank(a) - rank(b));
}

type Later = Schedule['later'];
type RangedTask = Omit<Task, 'hours'> & { readonly range: { readonly low: number; readonly high: number } };

/**
 * What can be placed in time and what cannot yet. A need holds a skill back only while the needed one is planned itself: what was left
 * out of the plan on purpose does not. A strength without hours needs no time and holds nothing back.
 */
function sortOut(ordered: readonly SchedulableSkill[]): { tasks: RangedTask[]; later: Later } {
  const tasks = new Map<PlanSkillId, RangedTask>();
  const later = new Map<PlanSkillId, Later[number]>();
  for (const skill of ordered.filter((entry) => entry.standing === 'planned')) {
    const { id, hours, needs } = skill;
    if (skillGap(skill) === null) later.set(id, { id, why: 'rateFirst' });
    else if (!takesTime(skill)) continue;
    else if (hours === null) later.set(id, { id, why: 'noHours' });
    else if (needs.some((need) => later.has(need))) later.set(id, { id, why: 'needsLater' });
    else tasks.set(id, { id, range: hours, needs: needs.filter((need) => tasks.has(need)) });
  }
  return { tasks: [...tasks.values()], later: [...later.values()] };
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

/** Every so many weeks from the start, the last on or after the finish; one that falls into a pause moves to the day after it. */
function reviewDates({ startDate, pauses }: SchedulablePlan, finish: CalendarDate, everyWeeks: number): CalendarDate[] {
  const everyDays = everyWeeks * 7;
  const count = Math.ceil(daysBetween(startDate, finish) / everyDays);
  return Array.from({ length: count }, (_, index) => afterPauses(addDays(startDate, (index + 1) * everyDays), pauses));
}

function afterPauses(date: CalendarDate, pauses: SchedulablePlan['pauses']): CalendarDate {
  const pause = pauses.find(({ from, to }) => from <= date && date <= to);
  return pause ? afterPauses(addDays(pause.to, 1), pauses) : date;
}

/** Hours of the weeks whose last day is not after `asOf`. */
function hoursDue(weeks: readonly (readonly WeekShare[])[], startDate: CalendarDate, asOf: CalendarDate): number {
  const weeksPast = Math.max(0, Math.floor((daysBetween(startDate, asOf) + 1) / 7));
  const due = sum(weeks.slice(0, weeksPast).flatMap((shares) => shares.map((share) => share.hours)));
  return Math.round(due * 10) / 10;
}

/** Stated costs only, to the hundredth, since sums of cents are not exact in binary; an action without one is counted as missing, never as free. */
function planCost(planned: readonly SchedulableSkill[]): { cost: number; costsMissing: number } {
  const costs = planned.flatMap((skill) => skill.actions.map((action) => action.cost));
  const cost = Math.round(sum(costs.map((each) => each ?? 0)) * 100) / 100;
  return { cost, costsMissing: costs.filter((each) => each === null).length };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

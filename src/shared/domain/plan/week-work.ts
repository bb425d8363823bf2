import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import { type HoursEntry, sumHours } from './hours-log.ts';
import type { Milestone, PlanAction, PlanSkill, SkillPlan } from './plan.ts';
import type { RankOrder } from './rank-skills.ts';
import type { Schedule } from './schedule.ts';
import { hoursByWeek } from './schedule-skills.ts';

/** A plan with what the rules compute from it. */
export interface ReadPlan {
  readonly plan: SkillPlan;
  readonly ranking: RankOrder;
  readonly schedule: Pick<Schedule, 'reviews'>;
  readonly today: CalendarDate;
}

/** A step with the skill it is of. */
export interface WeekStep {
  readonly action: PlanAction;
  readonly skill: PlanSkill;
}

/** What one week asks for and what was done in it. */
export interface WeekWork {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Skills under way, the most hours first, or with hours logged in the week. `hours` by the schedule; null: the week asks for none. */
  readonly skills: readonly { skill: PlanSkill; hours: { low: number; high: number } | null; logged: number }[];
  /** Open steps whose day is past, the oldest first; in the present week all of them, in an earlier one its own. */
  readonly overdue: readonly WeekStep[];
  /** Open steps due in the week, from today on. */
  readonly due: readonly WeekStep[];
  /** The open step that is due first after the week; null: none has a day then. */
  readonly nextStep: WeekStep | null;
  /** Steps done in the week, in the order they were done. */
  readonly done: readonly WeekStep[];
  /** Milestones due or reached in the week; in the present one those that are late too. */
  readonly milestones: readonly Milestone[];
  readonly reviews: readonly CalendarDate[];
}

/** The first day of the plan's week that holds `day`. A plan's weeks are counted from its start date, whatever weekday that is, before it too. */
export function weekOf({ startDate }: Pick<SkillPlan, 'startDate'>, day: CalendarDate): CalendarDate {
  return addDays(startDate, Math.floor(daysBetween(startDate, day) / 7) * 7);
}

/** The work of the week that begins on `from`, as `weekOf` gives it. */
export function weekWork(reading: ReadPlan, log: readonly HoursEntry[], from: CalendarDate): WeekWork {
  const { plan, today } = reading;
  const to = addDays(from, 6);
  const inWeek = (day: CalendarDate | null) => day !== null && day >= from && day <= to;
  const isPresent = inWeek(today);
  const steps = plannedSteps(plan);
  const open = steps.filter(({ action }) => action.doneOn === null);
  const isPast = (day: CalendarDate | null) => day !== null && day < today && (isPresent || inWeek(day));
  return {
    from,
    to,
    skills: skillsOf(
      reading,
      log.filter(({ day }) => inWeek(day)),
      from,
    ),
    overdue: open.filter(({ action }) => isPast(action.due)).toSorted(byDay(({ action }) => action.due)),
    due: open.filter(({ action: { due } }) => inWeek(due) && !isPast(due)).toSorted(byDay(({ action }) => action.due)),
    nextStep: open.filter(({ action: { due } }) => due !== null && due > to).toSorted(byDay(({ action }) => action.due))[0] ?? null,
    done: steps.filter(({ action }) => inWeek(action.doneOn)).toSorted(byDay(({ action }) => action.doneOn)),
    milestones: plan.milestones
      .filter(({ due, reachedOn }) => inWeek(due) || inWeek(reachedOn) || (reachedOn === null && isPast(due)))
      .toSorted(byDay(({ due }) => due)),
    reviews: reading.schedule.reviews.filter(inWeek),
  };
}

/** Whether a week asks for nothing, and nothing was done in it. */
export function isQuiet({ skills, overdue, due, done, milestones, reviews }: WeekWork): boolean {
  return [skills, overdue, due, done, milestones, reviews].every((list) => list.length === 0);
}

/** The first day after `day` with something: hours of the schedule, a step or milestone that is due, a review; null: nothing is ahead. */
export function nextDayWithWork({ plan, ranking, schedule }: Omit<ReadPlan, 'today'>, day: CalendarDate): CalendarDate | null {
  const weeks = hoursByWeek(plan, ranking).flatMap((hours, week) => (hours.size === 0 ? [] : [addDays(plan.startDate, week * 7)]));
  const steps = plannedSteps(plan).flatMap(({ action }) => (action.doneOn === null && action.due !== null ? [action.due] : []));
  const milestones = plan.milestones.flatMap(({ due, reachedOn }) => (reachedOn === null ? [due] : []));
  return [...weeks, ...steps, ...milestones, ...schedule.reviews].filter((each) => each > day).toSorted()[0] ?? null;
}

function skillsOf({ plan, ranking }: ReadPlan, log: readonly HoursEntry[], from: CalendarDate): WeekWork['skills'] {
  const week = hoursByWeek(plan, ranking)[daysBetween(plan.startDate, from) / 7];
  return plan.skills
    .map((skill) => ({
      skill,
      hours: week?.get(skill.id) ?? null,
      logged: sumHours(log.filter(({ skillId }) => skillId === skill.id)),
    }))
    .filter(({ hours, logged }) => hours !== null || logged > 0)
    .toSorted((one, other) => (other.hours?.high ?? 0) - (one.hours?.high ?? 0));
}

function plannedSteps({ skills }: Pick<SkillPlan, 'skills'>): WeekStep[] {
  return skills.filter(({ standing }) => standing === 'planned').flatMap((skill) => skill.actions.map((action) => ({ action, skill })));
}

function byDay<Entry>(day: (entry: Entry) => CalendarDate | null): (one: Entry, other: Entry) => number {
  return (one, other) => (day(one) ?? '').localeCompare(day(other) ?? '');
}

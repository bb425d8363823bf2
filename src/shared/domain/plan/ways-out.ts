import type { PlanSkillId } from '../ids.ts';
import type { CalendarDate } from '../time.ts';
import type { LearningPace } from './learning-pace.ts';
import { leavingOrder, withNeeding } from './leaving-order.ts';
import type { SchedulablePlan, SchedulableSkill } from './plan-tasks.ts';
import { isCycle } from './prerequisites.ts';
import type { RankableSkill } from './priority.ts';
import type { RankOrder } from './rank-skills.ts';
import type { Schedule } from './schedule.ts';
import { scheduleSkills } from './schedule-skills.ts';
import { isStrength } from './skill-standing.ts';

/** A plan of which the ways out are looked for. */
export interface LimitedPlan extends SchedulablePlan {
  readonly skills: readonly (SchedulableSkill & RankableSkill)[];
}

/** What would keep the day to be done by, each way alone and up to the latest dates; null: that way does not lead there. */
export interface DeadlineWaysOut {
  /** The fewest whole hours a week. */
  readonly hoursPerWeek: number | null;
  /** The day by which the plan as it stands is done even at its latest. */
  readonly deadline: CalendarDate | null;
  /** The least pressing skills, which would have to leave together. */
  readonly leave: readonly PlanSkillId[] | null;
}

/** What would keep the budget, each way alone; null: that way does not lead there. */
export interface BudgetWaysOut {
  /** The budget that would do. */
  readonly budget: number;
  /** Skills whose leaving saves enough, with those that need them. */
  readonly leave: readonly PlanSkillId[] | null;
  /** The dearest skill, if it cost no more than that. */
  readonly cheaper: { readonly id: PlanSkillId; readonly atMost: number } | null;
}

/** Nobody learns more beside the rest of life; the plan's settings take no more either. */
export const mostHoursPerWeek = 60;

/** @param schedule the plan as it stands, which does not keep `deadline` */
export function deadlineWaysOut(
  plan: LimitedPlan,
  ranking: RankOrder,
  pace: LearningPace,
  deadline: CalendarDate,
  { finish, later }: Pick<Schedule, 'finish' | 'later'>,
): DeadlineWaysOut {
  const scheduled = (changed: LimitedPlan) => scheduleSkills(changed, ranking, plan.startDate, pace);
  const hoursPerWeek = leastThat(Math.floor(plan.hoursPerWeek ?? 0) + 1, mostHoursPerWeek, (hours) =>
    keepsDeadline(scheduled({ ...plan, hoursPerWeek: hours }), deadline),
  );
  const leaving = leavingOrder(inOrder(plan, ranking));
  const rest = (count: number) => without(plan, new Set(leaving.slice(0, count).map(({ id }) => id)));
  const count = leastThat(1, leaving.length, (some) => keepsDeadline(scheduled(rest(some)), deadline));
  const leave = count === null || isEmpty(scheduled(rest(count))) ? null : taking(plan, leaving.slice(0, count));
  return { hoursPerWeek, deadline: isBeyondHorizon(later) ? null : (finish?.latest ?? null), leave };
}

/**
 * @param cost of the stated costs what the budget has to hold
 * @param over by how much that is above the budget
 */
export function budgetWaysOut(plan: LimitedPlan, ranking: RankOrder, cost: number, over: number): BudgetWaysOut {
  const planned = plan.skills.filter(({ standing }) => standing === 'planned');
  const dearest = planned.toSorted((one, other) => costOf(other) - costOf(one))[0];
  return {
    budget: cost,
    leave: cheapestLeaving(inOrder(plan, ranking), over),
    cheaper: dearest && costOf(dearest) >= over ? { id: dearest.id, atMost: hundredths(costOf(dearest) - over) } : null,
  };
}

/**
 * Skill by skill the one whose cost is nearest above what is still to be saved, or else the dearest, until enough is saved. Among equals the
 * less pressing one leaves.
 */
function cheapestLeaving(order: LimitedPlan['skills'], over: number): PlanSkillId[] | null {
  let candidates = leavingOrder(order).toSorted((one, other) => costOf(one) - costOf(other));
  let missing = over;
  const leaving: PlanSkillId[] = [];
  while (missing > 0) {
    const highest = Math.max(...candidates.map(costOf));
    const next = candidates.find((skill) => costOf(skill) >= Math.min(missing, highest));
    if (!next || costOf(next) === 0) return null;
    const going = withNeeding([next], candidates);
    missing = hundredths(missing - going.reduce((sum, skill) => sum + costOf(skill), 0));
    leaving.push(...going.map(({ id }) => id));
    candidates = candidates.filter((skill) => !going.includes(skill));
  }
  return leaving;
}

const costOf = ({ actions }: SchedulableSkill) => hundredths(actions.reduce((sum, { cost }) => sum + (cost ?? 0), 0));

/** Sums of cents are not exact in binary. */
const hundredths = (amount: number) => Math.round(amount * 100) / 100;

/** Skills still to be learned in the plan's order; those that must be rated first stand before the others, as they do on the screen. */
function inOrder({ skills }: LimitedPlan, { ranked }: RankOrder): LimitedPlan['skills'] {
  const ranks = new Map(ranked.map(({ id, rank }) => [id, rank]));
  const rank = ({ id }: RankableSkill) => ranks.get(id) ?? 0;
  return skills.filter((skill) => skill.standing === 'planned' && !isStrength(skill)).toSorted((one, other) => rank(one) - rank(other));
}

function without(plan: LimitedPlan, ids: ReadonlySet<PlanSkillId>): LimitedPlan {
  return { ...plan, skills: plan.skills.map((skill) => (ids.has(skill.id) ? { ...skill, standing: 'suggested' } : skill)) };
}

/** Of skills that leave, those whose leaving frees time, and those that need one of these. */
function taking(plan: LimitedPlan, leaving: LimitedPlan['skills']): PlanSkillId[] {
  const timed = leaving.filter((skill) => skill.hours !== null && skill.levelNow !== null && skill.levelTarget !== null);
  const ids = new Set(withNeeding(timed, leaving).map(({ id }) => id));
  return plan.skills.map(({ id }) => id).filter((id) => ids.has(id));
}

type Scheduled = ReturnType<typeof scheduleSkills>;

/** Whether all that has hours is done by the day even at the latest; of a plan in which nothing is left that is so too. */
function keepsDeadline(schedule: Scheduled, deadline: CalendarDate): boolean {
  if (isCycle(schedule)) return false;
  const isLate = schedule.finish !== null && schedule.finish.latest > deadline;
  return !isLate && !isBeyondHorizon(schedule.later);
}

const isBeyondHorizon = (later: Schedule['later']) => later.some(({ why }) => why === 'beyondHorizon');

const isEmpty = (schedule: Scheduled) => isCycle(schedule) || schedule.finish === null;

/** The first whole number between the two for which `holds` is true, found by halving; null when it is not true even for the last. */
function leastThat(first: number, last: number, holds: (value: number) => boolean): number | null {
  if (first > last || !holds(last)) return null;
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

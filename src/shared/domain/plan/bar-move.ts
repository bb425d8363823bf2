import type { PlanSkillId } from '../ids.ts';
import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import type { SchedulablePlan, SchedulableSkill } from './plan-tasks.ts';
import { planWeeks } from './plan-weeks.ts';
import type { RankOrder } from './rank-skills.ts';
import type { Schedule, ScheduledSkill } from './schedule.ts';
import { scheduleOf } from './schedule-skills.ts';

/** Why a skill cannot begin in the week asked for. */
export type MoveRefusal =
  /** The plan begins on that day. */
  | { readonly kind: 'planStart'; readonly date: CalendarDate }
  /** A skill it needs is at work until that day. */
  | { readonly kind: 'needs'; readonly id: PlanSkillId; readonly until: CalendarDate }
  /** The skills that hold the week's places; `inOrder`: one of them stands before it in the order, so that a place further up would help. */
  | { readonly kind: 'places'; readonly ids: readonly PlanSkillId[]; readonly inOrder: boolean }
  | { readonly kind: 'beyondHorizon' };

/** What moving a bar comes to: the date to be kept with the skill and the schedule with it, or why not. */
export type BarMove =
  | { readonly kind: 'moved'; readonly notBefore: CalendarDate | null; readonly schedule: Schedule }
  | { readonly kind: 'refused'; readonly reason: MoveRefusal };

/** The plan with one of its skills changed. */
export function withSkill<Plan extends SchedulablePlan>(plan: Plan, id: PlanSkillId, change: Partial<SchedulableSkill>): Plan {
  return { ...plan, skills: plan.skills.map((skill) => (skill.id === id ? { ...skill, ...change } : skill)) };
}

/**
 * Moves a skill so that it begins in the given week of the plan, counted from 0. Later is always possible: the skill then waits. Earlier is
 * possible as far as the schedule lets it begin without waiting; where it begins there anyway, it no longer waits for any day. A week without
 * hours stands for the next one with some.
 *
 * @param asOf see `scheduleSkills`
 */
export function moveBar(plan: SchedulablePlan, ranking: RankOrder, asOf: CalendarDate, id: PlanSkillId, week: number): BarMove {
  if (week < 0) return { kind: 'refused', reason: { kind: 'planStart', date: plan.startDate } };
  const notBefore = addDays(plan.startDate, week * 7);
  const now = spanOf(scheduleOf(plan, ranking, asOf), id);
  const free = scheduleOf(withSkill(plan, id, { notBefore: null }), ranking, asOf);
  const soonest = spanOf(free, id);
  if (soonest && isFirstPossible(plan, week, soonest)) return { kind: 'moved', notBefore: null, schedule: free };
  const pinned = scheduleOf(withSkill(plan, id, { notBefore }), ranking, asOf);
  const span = spanOf(pinned, id);
  if (!span) return { kind: 'refused', reason: { kind: 'beyondHorizon' } };
  const isLater = now === undefined || notBefore > now.start.earliest;
  if (isLater || isFirstPossible(plan, week, span)) return { kind: 'moved', notBefore, schedule: pinned };
  return { kind: 'refused', reason: whyNot(plan, ranking, pinned, id, notBefore) };
}

export function spanOf({ scheduled }: Schedule, id: PlanSkillId): ScheduledSkill | undefined {
  return scheduled.find((entry) => entry.id === id);
}

/** Whether a skill begins in the week, or in the first one after it that has hours. */
function isFirstPossible(plan: SchedulablePlan, week: number, { start }: ScheduledSkill): boolean {
  const begins = daysBetween(plan.startDate, start.earliest) / 7;
  const { hours } = planWeeks({ ...plan, hoursPerWeek: plan.hoursPerWeek ?? 0 });
  let possible = week;
  while (possible < begins && hours(possible) === 0) possible += 1;
  return possible === begins;
}

function whyNot(plan: SchedulablePlan, ranking: RankOrder, schedule: Schedule, id: PlanSkillId, asked: CalendarDate): MoveRefusal {
  const needs = plan.skills.find((skill) => skill.id === id)?.needs ?? [];
  const [needed] = schedule.scheduled
    .filter((span) => needs.includes(span.id) && span.finish.earliest >= asked)
    .toSorted((one, other) => (one.finish.earliest < other.finish.earliest ? 1 : -1));
  if (needed) return { kind: 'needs', id: needed.id, until: needed.finish.earliest };
  const ids = schedule.scheduled
    .filter((span) => span.id !== id && span.start.earliest <= asked && span.finish.earliest >= asked)
    .map((span) => span.id);
  const rank = (skillId: PlanSkillId) => ranking.ranked.find((entry) => entry.id === skillId)?.rank ?? 0;
  return { kind: 'places', ids, inOrder: ids.some((other) => rank(other) > 0 && rank(other) < rank(id)) };
}

import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import { stretchBar } from '#shared/domain/plan/bar-length.ts';
import { type MoveRefusal, moveBar, withSkill } from '#shared/domain/plan/bar-move.ts';
import type { HourRange } from '#shared/domain/plan/plan.ts';
import { horizonWeeks, planWeeks } from '#shared/domain/plan/plan-weeks.ts';
import { addDays, type CalendarDate, daysBetween } from '#shared/domain/time.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** Which end of a bar is taken: its start moves it, its end makes it shorter or longer. */
export type BarEdge = 'start' | 'end';

/** A bar on its way to another place, before anything is written. */
export interface BarDraft {
  readonly id: PlanSkillId;
  readonly edge: BarEdge;
  /** The week of the plan in which that end is to lie, counted from 0; before the plan: negative. */
  readonly week: number;
}

export type BarRefusal =
  | MoveRefusal
  | { readonly kind: 'done'; readonly hours: number }
  /** All its hours are done. */
  | { readonly kind: 'past' };

/** What letting a bar go there would come to; `reading` is the plan as it would then be. */
export type BarOutcome =
  | { readonly kind: 'waits'; readonly notBefore: CalendarDate | null; readonly reading: PlanReading }
  | { readonly kind: 'takes'; readonly hours: HourRange; readonly reading: PlanReading }
  | { readonly kind: 'refused'; readonly reason: BarRefusal };

/** The weeks of the plan in which a bar begins and ends. */
export function weeksOf({ plan }: PlanReading, { start, finish }: TimelineRow): Record<BarEdge, number> {
  const week = (date: CalendarDate) => Math.floor(daysBetween(plan.startDate, date) / 7);
  return { start: week(start), end: week(finish.earliest) };
}

/** The day that stands for an end in a week: the first of the week for a start, the last for an end. */
export function dayOf({ plan }: PlanReading, { edge, week }: Pick<BarDraft, 'edge' | 'week'>): CalendarDate {
  return addDays(plan.startDate, week * 7 + (edge === 'start' ? 0 : 6));
}

/** The next week with hours in a direction, as a key steps: weeks off are stepped over. */
export function stepFrom({ plan }: PlanReading, week: number, direction: 1 | -1): number {
  const { hours } = planWeeks({ ...plan, hoursPerWeek: plan.hoursPerWeek ?? 0 });
  let next = week + direction;
  while (next > 0 && next < horizonWeeks && hours(next) === 0) next += direction;
  return Math.max(-1, next);
}

export function outcomeOf(reading: PlanReading, row: TimelineRow, { id, edge, week }: BarDraft): BarOutcome {
  const { plan, ranking, today } = reading;
  if (row.share >= 1) return { kind: 'refused', reason: { kind: 'past' } };
  if (edge === 'start') {
    const move = moveBar(plan, ranking, today, id, week);
    if (move.kind === 'refused') return move;
    const { notBefore, schedule } = move;
    return { kind: 'waits', notBefore, reading: { ...reading, plan: withSkill(plan, id, { notBefore }), schedule } };
  }
  const length = stretchBar(plan, ranking, today, id, week);
  if (length.kind === 'refused') return length;
  const { hours, schedule } = length;
  return { kind: 'takes', hours, reading: { ...reading, plan: withSkill(plan, id, { hours }), schedule } };
}

import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { planRows, rowsInOrder } from '../plan-rows.ts';

/** One skill on the timeline: when it runs, how late it may end, and how much of it is done. */
export interface TimelineRow {
  readonly id: PlanSkillId;
  readonly name: string;
  readonly start: CalendarDate;
  readonly latestStart: CalendarDate;
  readonly finish: { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  /** The low figure, which the planned bar is drawn from. */
  readonly hours: number;
  readonly hoursDone: number;
  /** Part done, 0 to 1. */
  readonly share: number;
  /** The day it waits for. */
  readonly notBefore: CalendarDate | null;
}

/** The scheduled skills in the order of the plan's table, with the client's own moves, so that both lists agree. */
export function timelineRows(reading: PlanReading): readonly TimelineRow[] {
  return rowsInOrder(planRows(reading)).flatMap(({ skill, scheduled }) => {
    if (!scheduled) return [];
    const hours = skill.hours?.low ?? scheduled.hours.low;
    return [
      {
        id: skill.id,
        name: skill.name,
        start: scheduled.start.earliest,
        latestStart: scheduled.start.latest,
        finish: scheduled.finish,
        hours,
        hoursDone: skill.hoursDone,
        share: hours > 0 ? Math.min(1, skill.hoursDone / hours) : 0,
        notBefore: skill.notBefore,
      },
    ];
  });
}

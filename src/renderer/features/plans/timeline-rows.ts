import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';

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
}

/** The scheduled skills in the order they start; those that start together stand in the order they end. */
export function timelineRows(reading: PlanReading): readonly TimelineRow[] {
  const skills = new Map(reading.plan.skills.map((skill) => [skill.id, skill]));
  return reading.schedule.scheduled
    .flatMap((scheduled) => {
      const skill = skills.get(scheduled.id);
      if (!skill) return [];
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
        },
      ];
    })
    .sort((left, right) => left.start.localeCompare(right.start) || left.finish.earliest.localeCompare(right.finish.earliest));
}

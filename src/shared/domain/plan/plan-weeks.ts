import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import type { PlanSettings } from './plan.ts';

/** What a calendar of learning is made from: the hours of a week are known. */
export type Pace = Pick<PlanSettings, 'startDate' | 'pauses'> & { readonly hoursPerWeek: number };

/** The plan's calendar: weeks of seven days counted from its start date, whatever weekday that is, numbered from 0. */
export interface PlanWeeks {
  firstDay(week: number): CalendarDate;
  lastDay(week: number): CalendarDate;
  /** Hours for learning in that week; days inside a pause bring none. */
  hours(week: number): number;
}

export function planWeeks({ startDate, hoursPerWeek, pauses }: Pace): PlanWeeks {
  const offDays = new Map<number, Set<number>>();
  for (const { from, to } of pauses) {
    const last = daysBetween(startDate, to);
    for (let day = Math.max(0, daysBetween(startDate, from)); day <= last; day += 1) {
      const week = Math.floor(day / 7);
      offDays.set(week, (offDays.get(week) ?? new Set()).add(day));
    }
  }
  return {
    firstDay: (week) => addDays(startDate, week * 7),
    lastDay: (week) => addDays(startDate, week * 7 + 6),
    hours: (week) => (hoursPerWeek * (7 - (offDays.get(week)?.size ?? 0))) / 7,
  };
}

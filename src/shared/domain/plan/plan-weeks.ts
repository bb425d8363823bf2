import { addDays, type CalendarDate, daysBetween } from '../time.ts';
import type { PlanSettings } from './plan.ts';

/** Three years; what does not fit is "later". */
export const horizonWeeks = 156;

/** What a calendar of learning is made from: the hours of a week are known. */
type WeekSettings = Pick<PlanSettings, 'startDate' | 'pauses'> & { readonly hoursPerWeek: number };

/** The plan's calendar: weeks of seven days counted from its start date, whatever weekday that is, numbered from 0 up to the horizon. */
export interface PlanWeeks {
  firstDay(week: number): CalendarDate;
  lastDay(week: number): CalendarDate;
  /** The first week that begins on or after a day; 0 for days before the plan, and for none. */
  firstWeek(from: CalendarDate | null): number;
  /** Hours for learning in that week; days inside a pause bring none. */
  hours(week: number): number;
}

export function planWeeks({ startDate, hoursPerWeek, pauses }: WeekSettings): PlanWeeks {
  const offDays = new Map<number, Set<number>>();
  for (const { from, to } of pauses) {
    const last = Math.min(horizonWeeks * 7 - 1, daysBetween(startDate, to));
    for (let day = Math.max(0, daysBetween(startDate, from)); day <= last; day += 1) {
      const week = Math.floor(day / 7);
      offDays.set(week, (offDays.get(week) ?? new Set()).add(day));
    }
  }
  const dates = new Map<number, CalendarDate>();
  const date = (day: number): CalendarDate => {
    const known = dates.get(day) ?? addDays(startDate, day);
    dates.set(day, known);
    return known;
  };
  return {
    firstDay: (week) => date(week * 7),
    lastDay: (week) => date(week * 7 + 6),
    firstWeek: (from) => (from === null ? 0 : Math.max(0, Math.ceil(daysBetween(startDate, from) / 7))),
    hours: (week) => (hoursPerWeek * (7 - (offDays.get(week)?.size ?? 0))) / 7,
  };
}

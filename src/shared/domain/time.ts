import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD`, with no time and no zone: what a person writes on paper. */
export const CalendarDate = z.iso.date().brand<'CalendarDate'>();
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An instant, ISO 8601 in UTC, as the engine's clock gives it. */
export const Instant = z.iso.datetime().brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A time on the wall, `HH:MM` of 24 hours, with no zone: what stands in a diary. */
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof ClockTime>;

/** No day that a counselor writes of a person lies before it; an earlier one is a year half typed. */
export const EARLIEST_DAY = CalendarDate.parse('1900-01-01');

/** No day that anyone plans for lies after it; a later one is a slip of the pen, or stands for "never". */
export const LATEST_DAY = CalendarDate.parse('2200-12-31');

/** Whether something can have happened on `day`: not after `today`, and not in a year half typed. */
export function canHaveBeen(day: CalendarDate, today: CalendarDate): boolean {
  return day >= EARLIEST_DAY && day <= today;
}

const DAY = 86_400_000;

/** The date `days` after `date` (negative: before). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Whole months from the end of a month ("2025-05") to the month of `today`. */
export function monthsUntil(month: string, today: CalendarDate): number {
  return (Number(today.slice(0, 4)) - Number(month.slice(0, 4))) * 12 + Number(today.slice(5, 7)) - Number(month.slice(5, 7));
}

/** The UTC calendar date of an instant; the engine's clock says which date it is where the counselor is. */
export function toCalendarDate(date: Date): CalendarDate {
  return CalendarDate.parse(date.toISOString().slice(0, 10));
}

import { randomUUID } from 'node:crypto';
import { CalendarDate, ClockTime, Instant } from '#shared/domain/time.ts';
import type { Clock, Ids } from './context.ts';

/** The computer's own clock, with today's date in the computer's time zone. */
export const systemClock: Clock = {
  now: () => Instant.parse(new Date().toISOString()),
  today: () => dayHere(new Date()),
  dayOf: (instant) => dayHere(new Date(instant)),
  timeOf: (instant) => timeHere(new Date(instant)),
};

/** The calendar date of a moment in the computer's time zone. */
export function dayHere(moment: Date): CalendarDate {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return CalendarDate.parse(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** The time of a moment on a wall in the computer's time zone. */
export function timeHere(moment: Date): ClockTime {
  return ClockTime.parse(`${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`);
}

/** Random ids that never meet, not even across computers. */
export const randomIds: Ids = { next: () => randomUUID() };

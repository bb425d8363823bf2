import type { Session } from '#shared/domain/session.ts';
import { CalendarDate, ClockTime, Instant } from '#shared/domain/time.ts';

/** Whole minutes from start to end; null while the session runs. */
export function sessionMinutes({ startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>): number | null {
  if (endedAt === null) return null;
  return Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000);
}

/** Calendar days, where the counselor is, from the day it took place to the day it was written down; 0 on the same day. */
export function daysLate({ startedAt, createdAt }: Pick<Session, 'startedAt' | 'createdAt'>): number {
  const day = (instant: Instant) => Date.parse(`${localDate(instant)}T00:00:00Z`);
  return Math.round((day(createdAt) - day(startedAt)) / 86_400_000);
}

/** The date of an instant where the counselor is. */
export function localDate(instant: Instant): CalendarDate {
  const date = new Date(instant);
  const part = (value: number) => String(value).padStart(2, '0');
  return CalendarDate.parse(`${String(date.getFullYear()).padStart(4, '0')}-${part(date.getMonth() + 1)}-${part(date.getDate())}`);
}

/** The time of an instant on the wall where the counselor is. */
export function localTime(instant: Instant): ClockTime {
  const date = new Date(instant);
  return ClockTime.parse(`${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`);
}

/** The instant of a date and a time on the wall. */
export function instantAt(date: CalendarDate, time: ClockTime): Instant {
  return Instant.parse(new Date(`${date}T${time}:00`).toISOString());
}

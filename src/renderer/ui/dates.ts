import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';

/** Ways to write a date or a time, in the counselor's own time zone. A calendar date has no zone and never shifts by one day. */
export interface Dates {
  /** 17 November 2026 */
  readonly full: (date: CalendarDate | Instant) => string;
  /** 17 Nov; with the year when it is not this one. */
  readonly short: (date: CalendarDate | Instant) => string;
  /** Tuesday 17 November */
  readonly day: (date: CalendarDate | Instant) => string;
  /** Tue 17 Nov */
  readonly weekday: (date: CalendarDate | Instant) => string;
  /** 10:42 */
  readonly time: (instant: Instant) => string;
  /** Mon 16 November 2026, 17:52 */
  readonly moment: (instant: Instant) => string;
}

function asDate(value: CalendarDate | Instant): { date: Date; timeZone: string | undefined } {
  const isCalendarDate = value.length === 10;
  return { date: new Date(isCalendarDate ? `${value}T00:00:00Z` : value), timeZone: isCalendarDate ? 'UTC' : undefined };
}

/**
 * Writes dates in day, month, year order with the month as a word, as papers do, whatever the region: 03/04 is read two ways, 3 April is not.
 * @param locale BCP 47 tag that gives the month and day names
 * @param thisYear the year left out of short dates
 */
export function createDates(locale: string, thisYear: number): Dates {
  function part(value: CalendarDate | Instant, options: Intl.DateTimeFormatOptions): string {
    const { date, timeZone } = asDate(value);
    return new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone }).format(date);
  }
  const dayOf = (value: CalendarDate | Instant): string => part(value, { day: 'numeric' });
  const yearOf = (value: CalendarDate | Instant): string => part(value, { year: 'numeric' });
  const full = (value: CalendarDate | Instant): string => `${dayOf(value)} ${part(value, { month: 'long' })} ${yearOf(value)}`;
  const time = (value: Instant): string => part(value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    full,
    time,
    short(value) {
      const short = `${dayOf(value)} ${part(value, { month: 'short' })}`;
      return yearOf(value) === String(thisYear) ? short : `${short} ${yearOf(value)}`;
    },
    day: (value) => `${part(value, { weekday: 'long' })} ${dayOf(value)} ${part(value, { month: 'long' })}`,
    weekday: (value) => `${part(value, { weekday: 'short' })} ${dayOf(value)} ${part(value, { month: 'short' })}`,
    moment: (value) => `${part(value, { weekday: 'short' })} ${full(value)}, ${time(value)}`,
  };
}

/** `createDates` in the window's language. */
export function useDates(): Dates {
  const { locale } = useIntl();
  return useMemo(() => createDates(locale, new Date().getFullYear()), [locale]);
}

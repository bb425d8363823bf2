import type { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import type { Text } from '../../paper/index.ts';
import type { Phrases } from '../../paper-parts/index.ts';
import type { Meeting, WallTime } from './short-paper-data.ts';

/** "Friday, 27 November 2026", as the paper's language says it. */
export function dayWords(phrases: Phrases, date: CalendarDate): string {
  const weekday = new Intl.DateTimeFormat(phrases.language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`));
  return phrases.say('paper.when.day', { weekday, date: phrases.date(date) });
}

/** "3:00 PM" or "15:00", as the paper's language tells the time. */
export function timeWords({ language }: Pick<Phrases, 'language'>, time: ClockTime): string {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  // The narrow space before AM and PM is in none of the fonts.
  return format.format(Date.parse(`2026-01-01T${time}:00Z`)).replaceAll(/\s/g, '\u00a0');
}

/** "12 November 2026, 15:00" */
export function momentWords(phrases: Phrases, { day, time }: WallTime): string {
  return phrases.say('paper.when.moment', { date: phrases.date(day), time: timeWords(phrases, time) });
}

/** "Friday, 27 November 2026, 15:00" */
export function dayAndTime(phrases: Phrases, date: CalendarDate, time: ClockTime): string {
  return phrases.say('paper.when.moment', { date: dayWords(phrases, date), time: timeWords(phrases, time) });
}

/** Day, time and way of a meeting in one line. */
export function meetingText(phrases: Phrases, { date, time, mode }: Meeting): Text {
  return [{ text: dayAndTime(phrases, date, time), weight: 'semibold' }, ...phrases.text('paper.when.way', { mode: mode ?? 'none' })];
}

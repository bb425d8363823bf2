import type { AppointmentMode } from '#shared/domain/appointment.ts';
import type { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { plain, type Text } from '../../paper/index.ts';
import type { Composer } from '../composer.ts';
import type { Meeting, WallTime } from './short-paper-data.ts';

/** "Friday, 27 November 2026", as the paper's language says it. */
export function dayWords({ phrases, options }: Composer, date: CalendarDate): string {
  const weekday = new Intl.DateTimeFormat(options.language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`));
  return phrases.say('paper.when.day', { weekday, date: phrases.date(date) });
}

/** "3:00 PM" or "15:00", as the paper's language tells the time. */
export function timeWords({ options }: Pick<Composer, 'options'>, time: ClockTime): string {
  const format = new Intl.DateTimeFormat(options.language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  // The narrow space before AM and PM is in none of the fonts.
  return format.format(Date.parse(`2026-01-01T${time}:00Z`)).replaceAll(/\s/g, '\u00a0');
}

/** "12 November 2026, 15:00" */
export function momentWords(composer: Composer, { day, time }: WallTime): string {
  return composer.phrases.say('paper.when.moment', { date: composer.phrases.date(day), time: timeWords(composer, time) });
}

/** Day, time and way of a meeting in one line. */
export function meetingText(composer: Composer, { date, time, mode }: Meeting): Text {
  return [{ text: dayWords(composer, date), weight: 'semibold' }, { text: ', ' }, ...timeAndWay(composer, time, mode)];
}

/** "3:00 PM, by phone" */
export function timeAndWay(composer: Composer, time: ClockTime, mode: AppointmentMode | null): Text {
  return plain(composer.phrases.say('paper.when.timeAndWay', { time: timeWords(composer, time), mode: mode ?? 'none' }));
}

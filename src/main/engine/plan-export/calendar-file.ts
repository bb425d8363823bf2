import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type Instant } from '#shared/domain/time.ts';
import type { CalendarEntry } from './calendar-entries.ts';

interface CalendarAbout {
  readonly name: string;
  readonly now: Instant;
  /** Rises with every change of the plan: the newer of two files with the same event holds. */
  readonly revision: number;
}

/**
 * The events as an iCalendar file (RFC 5545). Days have no time and no zone, so that they are the same days everywhere; nobody counts as
 * busy on them.
 */
export function calendarFile(entries: readonly CalendarEntry[], { name, now, revision }: CalendarAbout): string {
  const calendar = ical({
    name: withoutControls(name),
    prodId: { company: 'Waymark', product: 'Skill plan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, from, to, title, note } of entries) {
    calendar.createEvent({
      id: uid,
      sequence: revision,
      stamp: now,
      start: from,
      // The day after the last, as the format counts.
      end: addDays(to, 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: withoutControls(title),
      ...(note === null ? {} : { description: withoutControls(note) }),
    });
  }
  return calendar.toString();
}

/** Signs that the format does not allow in a text; a line's end is escaped by the writer. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ');
}

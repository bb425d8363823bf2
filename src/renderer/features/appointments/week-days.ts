import type { ListedAppointment } from '#shared/contract/appointments.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { weekOf } from './day-layout.ts';

/** Days of a working week. */
const working = 5;

/** The days of a date's week with their appointments; Saturday and Sunday only where something is on them, or the date is one of them. */
export function weekDays(
  date: CalendarDate,
  appointments: readonly ListedAppointment[],
): readonly { readonly day: CalendarDate; readonly of: readonly ListedAppointment[] }[] {
  return weekOf(date)
    .map((day) => ({ day, of: appointments.filter((appointment) => appointment.date === day) }))
    .filter(({ day, of }, place) => place < working || of.length > 0 || day === date);
}

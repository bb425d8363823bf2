import { z } from 'zod';
import { type Appointment, AppointmentFields, AppointmentMode } from '#shared/domain/appointment.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

/** What stands in the form; what is not stated yet is null. */
export const AppointmentDraft = z.object({
  title: z.string(),
  date: CalendarDate.nullable(),
  time: ClockTime,
  minutes: z.number().nullable(),
  mode: AppointmentMode.nullable(),
});
export type AppointmentDraft = z.infer<typeof AppointmentDraft>;

/** How long a meeting is unless something else is said. */
export const usualMinutes = 60;

export function draftOf({ title, date, time, minutes, mode }: Appointment): AppointmentDraft {
  return { title, date, time, minutes, mode };
}

export type DraftErrors = Readonly<Partial<Record<'title' | 'date' | 'minutes', MessageId>>>;

type Written = Omit<AppointmentFields, 'clientId'>;

/** What the form says, or what is to be mended at which field. */
export function readDraft(draft: AppointmentDraft, hasClient: boolean): { readonly fields: Written } | { readonly errors: DraftErrors } {
  const { minutes } = AppointmentFields.shape;
  const errors: DraftErrors = {
    ...(!hasClient && draft.title.trim() === '' ? { title: 'appointments.error.title' } : {}),
    ...(draft.date === null ? { date: 'appointments.error.date' } : {}),
    ...(minutes.safeParse(draft.minutes).success ? {} : { minutes: 'appointments.error.minutes' }),
  };
  if (Object.keys(errors).length > 0 || draft.date === null || draft.minutes === null) return { errors };
  return { fields: { ...draft, title: draft.title.trim(), date: draft.date, minutes: draft.minutes } };
}

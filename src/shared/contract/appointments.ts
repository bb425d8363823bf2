import { z } from 'zod';
import { Appointment, AppointmentFields, AppointmentState } from '../domain/appointment.ts';
import { AppointmentId, ClientId, SessionId } from '../domain/ids.ts';
import { ClientLanguage } from '../domain/languages.ts';
import { CalendarDate, Instant } from '../domain/time.ts';
import { procedure } from './base.ts';
import { Changed } from './clients.ts';

/** An appointment with the name to show it under; null where it is with no client. */
export const ListedAppointment = Appointment.extend({ clientName: z.string().nullable() });
export type ListedAppointment = z.infer<typeof ListedAppointment>;

/** What to know of a client before a meeting. */
export const MeetingClient = z.object({
  languages: z.array(ClientLanguage),
  /** Occupations on the shortlist, dropped ones left out. */
  shortlist: z.number().int(),
  /** Notes of the kind question on the client's profiles. */
  questions: z.number().int(),
  /** Hours of the newest plan; null without one. */
  plan: z.object({ hoursDone: z.number(), hours: z.number() }).nullable(),
  /** Sessions so far. */
  sessions: z.number().int(),
  lastSessionAt: Instant.nullable(),
  /** The session that runs with this client. */
  running: SessionId.nullable(),
});
export type MeetingClient = z.infer<typeof MeetingClient>;

/** An appointment as the day shows it, with the session that came of it. */
export const DayAppointment = ListedAppointment.extend({
  client: MeetingClient.nullable(),
  session: z.object({ number: z.number().int(), endedAt: Instant.nullable() }).nullable(),
});
export type DayAppointment = z.infer<typeof DayAppointment>;

/** Most days that are read at once: a month as a calendar shows it. */
const longestSpan = 42;

const AppointmentChanged = Changed.extend({ appointment: Appointment });

export const appointments = {
  /** One day, the earliest first; today without a date. `now` is the engine's clock, for the line across the day. */
  day: procedure
    .input(z.object({ date: CalendarDate.optional() }))
    .output(z.object({ date: CalendarDate, today: CalendarDate, now: Instant, appointments: z.array(DayAppointment) })),
  /** From day to day, both included, the earliest first; at most six weeks. */
  between: procedure
    .input(
      z
        .object({ from: CalendarDate, to: CalendarDate })
        .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) < longestSpan * 86_400_000, {
          message: 'at most six weeks, the first day first',
        }),
    )
    .output(z.array(ListedAppointment)),
  /** All of a client's, the newest first; `next` is the first planned one from today on. */
  forClient: procedure
    .input(z.object({ clientId: ClientId }))
    .output(z.object({ today: CalendarDate, next: Appointment.nullable(), appointments: z.array(Appointment) })),
  get: procedure.input(z.object({ appointmentId: AppointmentId })).output(Appointment),
  make: procedure.input(z.object({ fields: AppointmentFields })).output(AppointmentChanged),
  /** Only the fields given are written; `revision` is the one the window last saw, and a newer one is refused as `changedSince`. */
  update: procedure
    .input(
      z.object({
        appointmentId: AppointmentId,
        revision: z.number().int().positive(),
        fields: AppointmentFields.omit({ clientId: true }).extend({ state: AppointmentState }).partial(),
      }),
    )
    .output(AppointmentChanged),
  /**
   * Made by mistake; one that was called off is cancelled instead, and stays to be seen. A newer revision than the window last saw is refused
   * as `changedSince`.
   */
  remove: procedure.input(z.object({ appointmentId: AppointmentId, revision: z.number().int().positive() })).output(Changed),
};

import { z } from 'zod';
import { AppointmentId, ClientId, SessionId } from './ids.ts';
import { CalendarDate, ClockTime, Instant } from './time.ts';

export const AppointmentMode = z.enum(['inPerson', 'phone', 'video']);
export type AppointmentMode = z.infer<typeof AppointmentMode>;

/** planned: still to come, or past and nobody said how it went. held: a session came of it, or the counselor says so. */
export const AppointmentState = z.enum(['planned', 'held', 'missed', 'cancelled']);
export type AppointmentState = z.infer<typeof AppointmentState>;

/** What a counselor may write of an appointment. */
export const AppointmentFields = z.object({
  /** Null: time held for something else, such as writing up. */
  clientId: ClientId.nullable(),
  title: z.string().trim().normalize().max(200),
  date: CalendarDate,
  /** The time on the wall where the counselor is. */
  time: ClockTime,
  minutes: z.number().int().min(5).max(720),
  /** Null: not stated. */
  mode: AppointmentMode.nullable(),
});
export type AppointmentFields = z.infer<typeof AppointmentFields>;

export const Appointment = AppointmentFields.extend({
  id: AppointmentId,
  /** The session that came of it. */
  sessionId: SessionId.nullable(),
  state: AppointmentState,
  revision: z.number().int().positive(),
  updatedAt: Instant,
});
export type Appointment = z.infer<typeof Appointment>;

type Slot = Pick<Appointment, 'time' | 'minutes'>;

/** Minutes from midnight to the time. */
export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time that many minutes after midnight, at most the last minute of the day. */
export function timeOfMinute(minute: number): ClockTime {
  const within = Math.min(Math.max(Math.round(minute), 0), 24 * 60 - 1);
  return ClockTime.parse(`${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`);
}

/** When it is over, as a time; what goes beyond midnight ends with the day. */
export function endOf({ time, minutes }: Slot): ClockTime {
  return timeOfMinute(minuteOfDay(time) + minutes);
}

/** Whether an appointment takes up its time: one that was missed or cancelled leaves it free. */
export function takesTime({ state }: Pick<Appointment, 'state'>): boolean {
  return state === 'planned' || state === 'held';
}

/** Whether two appointments of one day meet in time; one that begins as the other ends does not. */
export function overlap(one: Slot, other: Slot): boolean {
  const [first, second] = [minuteOfDay(one.time), minuteOfDay(other.time)];
  return first < second + other.minutes && second < first + one.minutes;
}

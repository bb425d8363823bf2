import { type Appointment, minuteOfDay, overlap, timeOfMinute } from '#shared/domain/appointment.ts';
import { addDays, type CalendarDate, type ClockTime } from '#shared/domain/time.ts';

type Slot = Pick<Appointment, 'id' | 'time' | 'minutes'>;

/** The hours a day is drawn from and to, whole. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** A working day as it is drawn where nothing else is known. */
const usual: DaySpan = { from: 9, to: 17 };

/** The usual hours, and as many more as the day's appointments need. */
export function daySpan(appointments: readonly Slot[]): DaySpan {
  const starts = appointments.map(({ time }) => minuteOfDay(time));
  const ends = appointments.map(({ time, minutes }) => Math.min(minuteOfDay(time) + minutes, 24 * 60));
  return {
    from: Math.min(usual.from, ...starts.map((minute) => Math.floor(minute / 60))),
    to: Math.max(usual.to, ...ends.map((minute) => Math.ceil(minute / 60))),
  };
}

/** The first full half hour from a minute of the day on that is free for so long; the last one of a usual day where none is. */
export function firstFreeTime(appointments: readonly Slot[], fromMinute: number, minutes: number): ClockTime {
  const first = Math.max(Math.ceil(fromMinute / 30) * 30, usual.from * 60);
  const last = usual.to * 60 - minutes;
  for (let minute = first; minute <= last; minute += 30) {
    const slot = { time: timeOfMinute(minute), minutes };
    if (!appointments.some((other) => overlap(other, slot))) return slot.time;
  }
  return timeOfMinute(last);
}

/** Which of how many columns an appointment stands in. */
export interface Lane {
  readonly lane: number;
  readonly of: number;
}

/** Appointments that meet in time stand side by side, each as wide as its neighbors; the others take the whole width. */
export function placeInLanes(appointments: readonly Slot[]): ReadonlyMap<Slot['id'], Lane> {
  const placed = new Map<Slot['id'], Lane>();
  let group: Slot[] = [];
  const close = () => {
    const lanes: Slot[][] = [];
    for (const slot of group) {
      const free = lanes.find((lane) => !lane.some((other) => overlap(other, slot)));
      if (free) free.push(slot);
      else lanes.push([slot]);
    }
    for (const [lane, slots] of lanes.entries()) for (const { id } of slots) placed.set(id, { lane, of: lanes.length });
    group = [];
  };
  for (const slot of appointments.toSorted((one, other) => minuteOfDay(one.time) - minuteOfDay(other.time))) {
    if (!group.some((other) => overlap(other, slot))) close();
    group.push(slot);
  }
  close();
  return placed;
}

/** The seven days of a date's week, Monday first. */
export function weekOf(date: CalendarDate): readonly CalendarDate[] {
  const sinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, day) => addDays(date, day - sinceMonday));
}

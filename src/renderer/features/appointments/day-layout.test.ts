import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, timeOfMinute } from '#shared/domain/appointment.ts';
import { AppointmentId } from '#shared/domain/ids.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { daySpan, firstFreeTime, placeInLanes, weekOf } from './day-layout.ts';

const slot = (id: string, time: string, minutes: number) => ({ id: AppointmentId.parse(id), time: ClockTime.parse(time), minutes });

test('a day is drawn from nine to five, and further where an appointment is', () => {
  expect(daySpan([])).toEqual({ from: 9, to: 17 });
  expect(daySpan([slot('a', '07:30', 60), slot('b', '18:15', 60)])).toEqual({ from: 7, to: 20 });
  expect(daySpan([slot('a', '23:30', 90)])).toEqual({ from: 9, to: 24 });
});

test('appointments that meet in time stand side by side; the others take the whole width', () => {
  const placed = placeInLanes([slot('a', '09:00', 60), slot('b', '09:30', 60), slot('c', '10:00', 30), slot('d', '11:00', 30)]);
  expect(Object.fromEntries(placed)).toEqual({
    a: { lane: 0, of: 2 },
    b: { lane: 1, of: 2 },
    c: { lane: 0, of: 2 },
    d: { lane: 0, of: 1 },
  });
});

test('no two appointments ever stand in one place', () => {
  const any = fc.record({ time: fc.integer({ min: 0, max: 1439 }).map(timeOfMinute), minutes: fc.integer({ min: 5, max: 240 }) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 14 }), (times) => {
      const slots = times.map((each, place) => ({ ...each, id: AppointmentId.parse(`a-${place}`) }));
      const placed = placeInLanes(slots);
      return slots.every((one) =>
        slots.every((other) => one.id === other.id || !overlap(one, other) || placed.get(one.id)?.lane !== placed.get(other.id)?.lane),
      );
    }),
  );
});

test('a new appointment is proposed for the first half hour that is free for long enough', () => {
  const day = [slot('a', '09:00', 60), slot('b', '10:30', 30), slot('c', '11:30', 60)];
  expect(firstFreeTime(day, 0, 30)).toBe('10:00');
  expect(firstFreeTime(day, 0, 60)).toBe('12:30');
  expect(firstFreeTime(day, 10 * 60 + 42, 30)).toBe('11:00');
  expect(firstFreeTime([], 18 * 60, 60)).toBe('16:00');
});

test('a week begins on Monday', () => {
  const monday = CalendarDate.parse('2026-11-16');
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-22']) {
    const week = weekOf(CalendarDate.parse(day));
    expect([week[0], week.at(-1)]).toEqual([monday, '2026-11-22']);
  }
});

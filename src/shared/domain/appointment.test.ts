import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, minuteOfDay, overlap, timeOfMinute } from './appointment.ts';
import { ClockTime } from './time.ts';

const slot = (time: string, minutes: number) => ({ time: ClockTime.parse(time), minutes });

test('an appointment ends so many minutes after it begins, and with the day at the latest', () => {
  expect(endOf(slot('09:30', 90))).toBe('11:00');
  expect(endOf(slot('23:30', 90))).toBe('23:59');
});

test('a time is the minute of the day and back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => minuteOfDay(timeOfMinute(minute)) === minute));
});

test('appointments overlap when they share a minute, either way round', () => {
  expect(overlap(slot('09:00', 60), slot('10:00', 30))).toBe(false);
  expect(overlap(slot('09:00', 61), slot('10:00', 30))).toBe(true);
  expect(overlap(slot('10:10', 5), slot('10:00', 30))).toBe(true);
  const anySlot = fc.record({ time: fc.integer({ min: 0, max: 1439 }).map(timeOfMinute), minutes: fc.integer({ min: 5, max: 720 }) });
  fc.assert(fc.property(anySlot, anySlot, (one, other) => overlap(one, other) === overlap(other, one) && overlap(one, one)));
});

test.each(['24:00', '9:00', '12:60', '', '12:00:00'])('%s is no time on the wall', (text) => {
  expect(ClockTime.safeParse(text).success).toBe(false);
});

import { expect, test } from 'vitest';
import { CalendarDate, Instant } from '#shared/domain/time.ts';
import { createDates } from './dates.ts';

const dates = createDates('en', 2026);

test('a calendar date is the same day in every time zone', () => {
  expect(dates.full(CalendarDate.parse('2026-11-17'))).toBe('17 November 2026');
  expect(dates.day(CalendarDate.parse('2026-11-17'))).toBe('Tuesday 17 November');
});

test('short dates leave out this year only', () => {
  expect(dates.short(CalendarDate.parse('2026-11-17'))).toBe('17 Nov');
  expect(dates.short(CalendarDate.parse('2027-03-07'))).toBe('7 Mar 2027');
});

test('times are written with 24 hours', () => {
  expect(dates.time(Instant.parse('2026-11-17T10:42:00Z'))).toMatch(/^\d{2}:42$/);
  expect(dates.moment(Instant.parse('2026-11-17T12:00:00Z'))).toMatch(/^Tue 17 November 2026, \d{2}:00$/);
});

import { expect, test } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { isBackward, keepUnsaved, pauseRows, withoutPause } from './pause-rows.ts';

const pause = (from: string, to: string) => ({ from: CalendarDate.parse(from), to: CalendarDate.parse(to) });
const winter = pause('2026-12-21', '2027-01-03');
const spring = pause('2027-03-29', '2027-04-04');
const backward = pause('2027-03-29', '2027-03-01');

test('a pause of one day runs forward, one that ends before it begins does not', () => {
  expect(isBackward(pause('2026-12-21', '2026-12-21'))).toBe(false);
  expect(isBackward(backward)).toBe(true);
});

test('what was typed stays in its fields while another pause is saved or added', () => {
  const unsaved = keepUnsaved(new Map(), 1, backward);
  expect(pauseRows([winter, spring], unsaved)).toEqual([winter, backward]);
  expect(pauseRows([winter, spring, winter], keepUnsaved(unsaved, 0, null))).toEqual([winter, backward, winter]);
  expect(pauseRows([winter, spring], keepUnsaved(unsaved, 1, null))).toEqual([winter, spring]);
});

test('removing a pause takes what was typed in it along, and moves the others up', () => {
  const unsaved = keepUnsaved(new Map(), 1, backward);
  expect(pauseRows([spring], withoutPause(unsaved, 0))).toEqual([backward]);
  expect(pauseRows([winter], withoutPause(unsaved, 1))).toEqual([winter]);
});

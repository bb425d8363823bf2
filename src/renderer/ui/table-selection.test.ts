import { expect, test } from 'vitest';
import { moveBy, rangeBetween, toggled, withPlace } from './table-selection.ts';

test('keys move within the rows and stop at their ends', () => {
  expect(moveBy('ArrowDown', 9, 10, 5)).toBe(9);
  expect(moveBy('ArrowUp', 0, 10, 5)).toBe(0);
  expect(moveBy('PageDown', 2, 10, 5)).toBe(7);
  expect(moveBy('End', 2, 10, 5)).toBe(9);
  expect(moveBy('a', 2, 10, 5)).toBeNull();
  expect(moveBy('ArrowDown', 0, 0, 5)).toBeNull();
});

test('Shift extends in either direction from where it began', () => {
  expect([...rangeBetween(['a', 'b', 'c', 'd'], 2, 0)]).toEqual(['a', 'b', 'c']);
});

test('Space adds a row and takes it out again', () => {
  const one = toggled(new Set<string>(), 'a');
  expect([...one]).toEqual(['a']);
  expect([...toggled(one, 'a')]).toEqual([]);
});

test('a place out of sight is drawn too, in its order', () => {
  expect(withPlace([7, 8, 9], 2)).toEqual([2, 7, 8, 9]);
  expect(withPlace([7, 8, 9], 8)).toEqual([7, 8, 9]);
});

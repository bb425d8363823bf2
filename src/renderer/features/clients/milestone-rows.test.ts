import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestoneRows } from './milestone-rows.ts';

test('milestones far apart stand in one row, each with the room back to the one before', () => {
  expect(milestoneRows([20, 50, 80])).toEqual([
    { row: 0, room: 20 },
    { row: 0, room: 30 },
    { row: 0, room: 30 },
  ]);
});

test('one that follows close on another stands a row lower, with all the room back to the beginning', () => {
  expect(milestoneRows([74, 84])).toEqual([
    { row: 0, room: 74 },
    { row: 1, room: 84 },
  ]);
});

test('words never meet in a row and always have room to be read', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (places) => {
      const at = places.toSorted((one, other) => one - other);
      const reach = milestoneRows(at).map(({ row, room }, index) => {
        const end = Math.max(at[index] ?? 0, 14);
        return { row, from: end - room, to: end };
      });
      for (const [index, words] of reach.entries()) {
        expect(words.to - words.from).toBeGreaterThanOrEqual(13.999);
        const before = reach.slice(0, index).findLast(({ row }) => row === words.row);
        if (before !== undefined) expect(words.from).toBeGreaterThanOrEqual(before.to - 0.001);
      }
    }),
  );
});

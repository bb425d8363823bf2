import { expect, test } from 'vitest';
import type { CaseEvent } from '#shared/contract/history.ts';
import { Instant } from '#shared/domain/time.ts';
import { byDay } from './by-day.ts';

const event = (row: number, at: string): CaseEvent => ({ row, at: Instant.parse(at), label: 'goalsChanged', takenBack: false, facts: [] });

test('lines stand under the day they were made on, in the order given', () => {
  const events = [event(3, '2026-11-17T10:00:00Z'), event(2, '2026-11-17T08:00:00Z'), event(1, '2026-11-16T18:00:00Z')];
  expect(byDay(events, (at) => at.slice(0, 10)).map(({ day, events: ofDay }) => [day, ofDay.map(({ row }) => row)])).toEqual([
    ['2026-11-17', [3, 2]],
    ['2026-11-16', [1]],
  ]);
});

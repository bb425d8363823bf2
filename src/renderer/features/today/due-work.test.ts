import { expect, test } from 'vitest';
import type { PlanReading } from '#shared/contract/plans.ts';
import { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { type ClientPlan, dueActions, dueReviews } from './due-work.ts';

const today = CalendarDate.parse('2026-11-17');

/** The few parts of a plan's reading that are looked at. */
function plan(
  name: string,
  actions: readonly { text: string; due: string | null; doneOn?: string }[],
  reviews: readonly string[] = [],
): ClientPlan {
  const reading = {
    today,
    plan: {
      title: 'Toward librarian work',
      skills: [
        { standing: 'planned', actions: actions.map((action) => ({ id: action.text, doneOn: null, ...action })) },
        { standing: 'suggested', actions: [{ id: 'not planned', text: 'not planned', due: '2026-11-17', doneOn: null }] },
      ],
    },
    schedule: { reviews, totals: { hoursDone: 74, hoursDue: 80, hours: { low: 150, high: 192 } } },
  } as unknown as PlanReading;
  return { clientId: ClientId.parse(name), clientName: name, reading };
}

test('actions of all plans come in one list by date; done ones stay for the day of the tick', () => {
  const plans = [
    plan('Sample Client A', [
      { text: 'next week', due: '2026-11-24' },
      { text: 'late', due: '2026-11-16' },
      { text: 'far', due: '2026-12-24' },
      { text: 'no date', due: null },
      { text: 'ticked today', due: '2026-11-15', doneOn: '2026-11-17' },
      { text: 'done before', due: '2026-11-15', doneOn: '2026-11-16' },
    ]),
    plan('Sample Client B', [{ text: 'today', due: '2026-11-17' }]),
  ];
  expect(dueActions(plans, today).map((action) => [action.text, action.clientName, action.done])).toEqual([
    ['ticked today', 'Sample Client A', true],
    ['late', 'Sample Client A', false],
    ['today', 'Sample Client B', false],
    ['next week', 'Sample Client A', false],
    ['far', 'Sample Client A', false],
  ]);
});

test('what is due is never cut off; what comes later fills the list up to six', () => {
  const due = Array.from({ length: 8 }, (_, place) => ({ text: `due ${place}`, due: '2026-11-20' }));
  const later = Array.from({ length: 8 }, (_, place) => ({ text: `later ${place}`, due: '2026-12-20' }));
  expect(dueActions([plan('Sample Client A', [...due, ...later])], today)).toHaveLength(8);
  expect(dueActions([plan('Sample Client A', [...due.slice(0, 2), ...later])], today)).toHaveLength(6);
});

test('each plan stands with its next review, the earliest first, and its hours beside what the schedule wants', () => {
  const plans = [plan('Sample Client A', [], ['2026-11-01', '2026-11-20', '2026-12-18']), plan('Sample Client B', [], ['2026-12-18'])];
  expect(dueReviews(plans, today)).toEqual([
    expect.objectContaining({ clientName: 'Sample Client A', review: '2026-11-20', hoursDone: 74, hoursDue: 80, hours: 192 }),
    expect.objectContaining({ clientName: 'Sample Client B', review: '2026-12-18' }),
  ]);
});

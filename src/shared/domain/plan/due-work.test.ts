import { expect, test } from 'vitest';
import { ClientId } from '../ids.ts';
import { CalendarDate } from '../time.ts';
import { type ClientPlan, dueWork } from './due-work.ts';

const today = CalendarDate.parse('2026-11-17');

/** The few parts of a plan that are looked at. */
function plan(
  clientName: string,
  actions: readonly { text: string; due: string | null; doneOn?: string }[],
  reviews: readonly string[] = [],
): ClientPlan {
  return {
    clientName,
    plan: {
      clientId: ClientId.parse(clientName),
      title: 'Toward librarian work',
      skills: [
        { standing: 'planned', actions: actions.map((action) => ({ id: action.text, doneOn: null, ...action })) },
        { standing: 'suggested', actions: [{ id: 'not planned', text: 'not planned', due: '2026-11-17', doneOn: null }] },
      ],
    },
    schedule: { reviews, totals: { hoursDone: 74, hoursDue: 80, hours: { low: 150, high: 192 } } },
  } as unknown as ClientPlan;
}

test('actions of all plans come in one list by date; done ones stay for the day of the tick and count no more', () => {
  const { actions } = dueWork(
    [
      plan('Sample Client A', [
        { text: 'next week', due: '2026-11-24' },
        { text: 'late', due: '2026-11-16' },
        { text: 'far', due: '2026-12-24' },
        { text: 'no date', due: null },
        { text: 'ticked today', due: '2026-11-15', doneOn: '2026-11-17' },
        { text: 'done before', due: '2026-11-15', doneOn: '2026-11-16' },
      ]),
      plan('Sample Client B', [{ text: 'today', due: '2026-11-17' }]),
    ],
    today,
  );
  expect(actions.listed.map((action) => [action.text, action.clientName, action.done])).toEqual([
    ['ticked today', 'Sample Client A', true],
    ['late', 'Sample Client A', false],
    ['today', 'Sample Client B', false],
    ['next week', 'Sample Client A', false],
    ['far', 'Sample Client A', false],
  ]);
  expect(actions).toMatchObject({ due: 3, late: 1 });
});

test('what comes later fills the list up to six; more than a hundred are counted but not listed', () => {
  const many = (count: number, due: string) => Array.from({ length: count }, (_, place) => ({ text: `${due} ${place}`, due }));
  const listed = (due: number, later: number) =>
    dueWork([plan('Sample Client A', [...many(due, '2026-11-20'), ...many(later, '2026-12-20')])], today).actions;
  expect(listed(8, 8).listed).toHaveLength(8);
  expect(listed(2, 8).listed).toHaveLength(6);
  expect(listed(130, 0).listed).toHaveLength(100);
  expect(listed(130, 0).due).toBe(130);
});

test('each plan stands with its next review, the earliest first, and its hours beside what the schedule wants', () => {
  const { reviews } = dueWork(
    [plan('Sample Client B', [], ['2026-12-18']), plan('Sample Client A', [], ['2026-11-01', '2026-11-20', '2026-12-18'])],
    today,
  );
  expect(reviews).toEqual({
    due: 1,
    listed: [
      expect.objectContaining({ clientName: 'Sample Client A', review: '2026-11-20', hoursDone: 74, hoursDue: 80, hours: 192 }),
      expect.objectContaining({ clientName: 'Sample Client B', review: '2026-12-18' }),
    ],
  });
});

import { expect, test } from 'vitest';
import { ClientId } from '../ids.ts';
import { addDays, CalendarDate } from '../time.ts';
import { type ClientPlan, nextReviews } from './due-work.ts';

const today = CalendarDate.parse('2026-11-17');

/** The few parts of a plan that are looked at. */
function plan(clientName: string, reviews: readonly string[]): ClientPlan {
  return {
    clientName,
    plan: { clientId: ClientId.parse(clientName), title: 'Toward librarian work', milestones },
    schedule: { reviews: reviews.map((date) => CalendarDate.parse(date)), totals },
  };
}
const milestones = [
  { title: 'Reached', due: today, reachedOn: today },
  { title: 'Last', due: addDays(today, 90), reachedOn: null },
  { title: 'Next', due: addDays(today, 26), reachedOn: null },
];
const totals = { hoursDone: 74, hoursDue: 80, hours: { low: 150, high: 192 }, cost: 0, costsMissing: 0 };

test('each plan stands with its next review, the earliest first, and its hours beside what the schedule wants', () => {
  const plans = [
    plan('Sample Client B', ['2026-12-18']),
    plan('Sample Client A', ['2026-11-01', '2026-11-20', '2026-12-18']),
    plan('Sample Client C', ['2026-11-16']),
    plan('Sample Client D', []),
  ];
  expect(nextReviews(plans, today)).toEqual([
    expect.objectContaining({
      clientName: 'Sample Client A',
      review: '2026-11-20',
      hoursDone: 74,
      hoursDue: 80,
      hours: 192,
      milestone: { title: 'Next', due: '2026-12-13' },
    }),
    expect.objectContaining({ clientName: 'Sample Client B', review: '2026-12-18' }),
  ]);
});

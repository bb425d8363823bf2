import { expect, test } from 'vitest';
import type { PlanReading } from '#shared/contract/plans.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { planReading, planSkill } from '../../../../../tests/fixtures/plan-reading.ts';
import { planRows, rowsInOrder } from '../plan-rows.ts';
import { timelineRows } from './timeline-rows.ts';

const date = (text: string) => CalendarDate.parse(text);

/** A plan whose skills, given in the order of their ranks, begin on the given days. */
function dated(starts: Readonly<Record<string, string>>): PlanReading {
  const names = Object.keys(starts);
  const reading = planReading({ skills: names.map((name) => planSkill({ name })).toReversed(), ranked: names });
  const scheduled = rowsInOrder(planRows(reading)).map(({ skill }) => {
    const start = date(starts[skill.name] ?? '');
    const finish = { earliest: date('2027-03-07'), latest: date('2027-04-04') };
    return { id: skill.id, hours: { low: 40, high: 40 }, start: { earliest: start, latest: start }, finish };
  });
  return { ...reading, schedule: { ...reading.schedule, scheduled: scheduled.toReversed() } };
}

test('the timeline lists skills as the table does, also where a moved one begins after a later one', () => {
  const reading = dated({ Moved: '2026-11-02', First: '2026-09-07', Second: '2026-10-05' });
  expect(timelineRows(reading).map((row) => row.name)).toEqual(['Moved', 'First', 'Second']);
  expect(timelineRows(reading).map((row) => row.name)).toEqual(rowsInOrder(planRows(reading)).map((row) => row.skill.name));
});

test('a skill without dates has no row', () => {
  const reading = dated({ First: '2026-09-07', Second: '2026-10-05' });
  const schedule = { ...reading.schedule, scheduled: reading.schedule.scheduled.filter(({ id }) => id !== 'First') };
  expect(timelineRows({ ...reading, schedule }).map((row) => row.name)).toEqual(['Second']);
});

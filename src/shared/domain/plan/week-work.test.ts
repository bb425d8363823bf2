import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../time.ts';
import { HoursEntry } from './hours-log.ts';
import { PlanAction, type PlanSkill, SkillPlan } from './plan.ts';
import { isCycle } from './prerequisites.ts';
import { rankOrder } from './rank-skills.ts';
import { hoursByWeek, scheduleSkills } from './schedule-skills.ts';
import { aPlan, aSkill, date } from './testing.ts';
import { isQuiet, nextDayWithWork, type ReadPlan, weekOf, weekWork } from './week-work.ts';

const start = date('2026-09-07');

function step(text: string, due: CalendarDate | null, doneOn: CalendarDate | null = null): PlanAction {
  return PlanAction.parse({
    ...{ id: text, kind: 'do', text, hours: null, cost: null, owner: 'client', ownerName: '', agreedOn: null },
    ...{ due, doneOn, revision: 1 },
  });
}

function read(skills: PlanSkill[], today: CalendarDate, fields: Partial<SkillPlan> = {}): ReadPlan {
  const plan = SkillPlan.parse({
    ...{ id: 'p', clientId: 'c', number: 1, revision: 1, title: 'Toward a post', budget: null, deadline: null, agreedOn: null },
    ...{ milestones: [], updatedAt: '2026-11-17T10:42:00Z' },
    ...aPlan(skills, fields),
  });
  const ranking = rankOrder(plan);
  const schedule = scheduleSkills(plan, ranking, today);
  if (isCycle(schedule)) throw new Error('a cycle');
  return { plan, ranking, schedule, today };
}

const texts = (steps: readonly { action: PlanAction }[]) => steps.map(({ action }) => action.text);

describe('the hours of a week', () => {
  test('are split between two skills; one that only the slow schedule still works on asks from 0', () => {
    // 8 h a week: a takes 12 to 20 h (24 with a fifth more), b 12 h (14.4). Low: 4 + 4 in weeks 0 to 2, done. High: 4 + 4 in weeks 0 to 2, then
    // b has 2.4 h left and a the other 5.6 of week 3, then 6.4 in week 4.
    const a = aSkill('a', { hours: { low: 12, high: 20 } });
    const b = aSkill('b', { hours: { low: 12, high: 12 } });
    const { plan, ranking } = read([a, b], start);
    const weeks = hoursByWeek(plan, ranking).map((week) => Object.fromEntries(week));
    expect(weeks).toEqual([
      { a: { low: 4, high: 4 }, b: { low: 4, high: 4 } },
      { a: { low: 4, high: 4 }, b: { low: 4, high: 4 } },
      { a: { low: 4, high: 4 }, b: { low: 4, high: 4 } },
      { a: { low: 0, high: 5.6 }, b: { low: 0, high: 2.4 } },
      { a: { low: 0, high: 6.4 } },
    ]);
  });

  test('are none while the hours a week are not stated', () => {
    const { plan, ranking } = read([aSkill('a')], start, { hoursPerWeek: null });
    expect(hoursByWeek(plan, ranking)).toEqual([]);
  });
});

describe('a week', () => {
  const skill = aSkill('a', {
    actions: [
      step('late', date('2026-09-01')),
      step('monday', date('2026-09-14')),
      step('friday', date('2026-09-18')),
      step('next week', date('2026-09-22')),
      step('no date', null),
      step('done on time', date('2026-09-14'), date('2026-09-15')),
    ],
  });
  const milestones = [{ title: 'First script', due: date('2026-09-10'), reachedOn: null }];
  const reading = read([skill], date('2026-09-16'), { milestones });
  const week = weekOf(reading.plan, reading.today);

  test('is counted from the start date, before it too', () => {
    expect(week).toBe('2026-09-14');
    expect(weekOf({ startDate: date('2026-09-09') }, date('2026-09-16'))).toBe('2026-09-16');
    expect(weekOf({ startDate: date('2026-09-09') }, date('2026-09-08'))).toBe('2026-09-02');
  });

  test('of today holds all that is late, what is due, what was done, and late milestones', () => {
    const work = weekWork(reading, [], week);
    expect(texts(work.overdue)).toEqual(['late', 'monday']);
    expect(texts(work.due)).toEqual(['friday']);
    expect(work.nextStep?.action.text).toBe('next week');
    expect(texts(work.done)).toEqual(['done on time']);
    expect(work.milestones.map(({ title }) => title)).toEqual(['First script']);
  });

  test('to come holds its own steps and nothing late', () => {
    const work = weekWork(reading, [], date('2026-09-21'));
    expect([texts(work.overdue), texts(work.due), work.milestones]).toEqual([[], ['next week'], []]);
  });

  test('counts the hours logged in it, of a skill that the schedule has no time for as well', () => {
    const entry = (day: string | null, hours: number) =>
      HoursEntry.parse({ id: `${day} ${hours}`, skillId: 'a', day, hours, words: '', revision: 1 });
    const log = [entry('2026-09-14', 1.5), entry('2026-09-20', 2), entry('2026-09-21', 4), entry(null, 30)];
    expect(weekWork(reading, log, week).skills).toMatchObject([{ hours: { low: 8, high: 8 }, logged: 3.5 }]);
    const unplanned = read([aSkill('a', { levelTarget: null })], reading.today);
    expect(weekWork(unplanned, log, week).skills).toMatchObject([{ hours: null, logged: 3.5 }]);
  });

  test('with nothing in it is quiet, and the next day with something is named', () => {
    const pause = { pauses: [{ from: date('2026-09-14'), to: date('2026-09-27') }] };
    const { plan, ranking, schedule, today } = read([aSkill('a')], date('2026-09-16'), pause);
    expect(isQuiet(weekWork({ plan, ranking, schedule, today }, [], week))).toBe(true);
    expect(nextDayWithWork({ plan, ranking, schedule }, date('2026-09-20'))).toBe('2026-09-28');
    expect(nextDayWithWork({ plan, ranking, schedule }, date('2027-09-20'))).toBeNull();
  });
});

test('over all weeks every dated open step of the plan stands once beside the late ones, and the low hours add up to the plan’s', () => {
  const offset = fc.integer({ min: -30, max: 120 });
  const dated = fc.option(offset.map((days) => addDays(start, days)));
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 6 }), fc.integer({ min: 1, max: 60 }), offset, (dues, hours, now) => {
      const actions = dues.map((due, place) => step(`step ${place}`, due));
      const reading = read([aSkill('a', { actions, hours: { low: hours, high: hours } })], addDays(start, now));
      const weeks = Array.from({ length: 40 }, (_, week) => weekWork(reading, [], addDays(start, (week - 10) * 7)));
      const isPresent = ({ from, to }: { from: CalendarDate; to: CalendarDate }) => reading.today >= from && reading.today <= to;
      const inTheirWeek = weeks.flatMap(({ due }) => texts(due));
      const late = texts(weeks.find(isPresent)?.overdue ?? []);
      const expected = actions.filter(({ due }) => due !== null).map(({ text }) => text);
      expect([...inTheirWeek, ...late].toSorted()).toEqual(expected.toSorted());
      const low = hoursByWeek(reading.plan, reading.ranking).reduce(
        (sum, week) => sum + (week.get(reading.plan.skills[0]?.id ?? aSkill('a').id)?.low ?? 0),
        0,
      );
      expect(low).toBeCloseTo(hours, 0);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { planAction, planReading, planSkill } from '../../../../tests/fixtures/plan-reading.ts';
import { nextActions } from './next-actions.ts';
import { dueState, planPace, planShares, planWeeks } from './plan-standing.ts';

const date = (text: string) => CalendarDate.parse(text);

describe('where a plan stands', () => {
  it('says ahead, behind or on schedule in whole hours', () => {
    const pace = (hoursDone: number, hoursDue: number | null) => planPace(planReading({ skills: [], totals: { hoursDone, hoursDue } }));
    expect(pace(74, 80)).toEqual({ kind: 'behind', hours: 6 });
    expect(pace(84, 80)).toEqual({ kind: 'ahead', hours: 4 });
    expect(pace(80.3, 80)).toEqual({ kind: 'onSchedule' });
    expect(pace(12, null)).toEqual({ kind: 'noSchedule' });
  });

  it('draws no tick where no schedule says how much is due', () => {
    const totals = { hours: { low: 192, high: 192 }, hoursDone: 96, hoursDue: null };
    expect(planShares(planReading({ skills: [], totals }))).toEqual({ done: 50, due: null });
  });

  it('draws no progress while no hours are stated', () => {
    expect(planShares(planReading({ skills: [] }))).toBeNull();
    expect(
      planShares(planReading({ skills: [], totals: { hours: { low: 192, high: 192 }, hoursDone: 74, hoursDue: 80 } }))?.done,
    ).toBeCloseTo(38.5, 1);
  });

  it('counts weeks of learning apart from weeks off', () => {
    const reading = planReading({
      skills: [],
      plan: { pauses: [{ from: date('2026-12-21'), to: date('2027-01-03') }] },
      finish: { earliest: '2027-03-07', latest: '2027-05-02' },
    });
    expect(planWeeks(reading)).toEqual({ learning: 24, off: 2 });
  });

  it('names late, today and coming dates', () => {
    expect(dueState(date('2026-11-16'), date('2026-11-17'))).toEqual({ kind: 'late', days: 1 });
    expect(dueState(date('2026-11-17'), date('2026-11-17'))).toEqual({ kind: 'today' });
    expect(dueState(date('2026-12-05'), date('2026-11-17'))).toEqual({ kind: 'coming', days: 18 });
  });
});

describe('next actions', () => {
  const day = (text: string | null) => (text === null ? null : date(text));
  const action = (text: string, due: string | null, doneOn: string | null) => planAction({ text, due: day(due), doneOn: day(doneOn) });

  it('lists what is open, dated ones first, and keeps what was ticked today in place', () => {
    const { plan, today } = planReading({
      skills: [
        planSkill({ name: 'A', actions: [action('someday', null, null), action('ticked today', '2026-11-20', '2026-11-17')] }),
        planSkill({ name: 'B', actions: [action('soon', '2026-11-18', null), action('done before', '2026-11-01', '2026-11-01')] }),
        planSkill({ name: 'C', standing: 'suggested', actions: [action('not planned', '2026-11-18', null)] }),
      ],
    });
    expect(nextActions(plan, today).map(({ action: { text } }) => text)).toEqual(['soon', 'ticked today', 'someday']);
  });
});

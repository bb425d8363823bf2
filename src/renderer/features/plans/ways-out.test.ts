import { describe, expect, it } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { planAction, planReading, planSkill } from '../../../../tests/fixtures/plan-reading.ts';
import { planRows } from './plan-rows.ts';
import { dearestAction, dearestSkill, leastPressing } from './ways-out.ts';

const action = (text: string, cost: number | null, doneOn: string | null = null) =>
  planAction({ text, cost, doneOn: doneOn === null ? null : CalendarDate.parse(doneOn) });

const rows = planRows(
  planReading({
    skills: [
      planSkill({ name: 'License', gate: true, actions: [action('exam', 900)] }),
      planSkill({ name: 'Course', actions: [action('paid', 700, '2026-10-01'), action('book', 40), action('talk', null)] }),
      planSkill({ name: 'Tools', actions: [action('trial', 30)] }),
      planSkill({ name: 'Known', levelNow: 3, actions: [action('meeting', 120)] }),
      planSkill({ name: 'Offered', standing: 'suggested', actions: [action('camp', 5_000)] }),
    ],
    ranked: ['Tools', 'Course', 'License', 'Offered'],
    strengths: ['Known'],
  }),
);
const none = planRows(planReading({ skills: [planSkill({ name: 'License', gate: true })], ranked: ['License'] }));

describe('ways out', () => {
  it('lead to the last skill of the order that nothing requires', () => {
    expect(leastPressing(rows)?.skill.name).toBe('Course');
    expect(leastPressing(none)).toBeNull();
  });

  it('lead to the skill that costs most of those that may leave', () => {
    expect(dearestSkill(rows)?.skill.name).toBe('Course');
    expect(dearestSkill(none)).toBeNull();
  });

  it('lead to the open action that costs most, whatever its skill', () => {
    expect(dearestAction(rows)?.action.text).toBe('exam');
    expect(dearestAction(none)).toBeNull();
  });
});

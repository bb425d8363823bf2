import { expect, it } from 'vitest';
import { rankSkills } from './rank-skills.ts';
import { aPlan, aSkill, date } from './testing.ts';
import { outlookOf, outlookWaysOut, type PlanLimits } from './what-if.ts';

const course = { id: 'x', kind: 'learn', text: 'Course', hours: null, due: null, doneOn: null, revision: 1 };
const skills = [
  aSkill('first', { importance: 5, hours: { low: 40, high: 40 }, actions: [Object.assign({}, course, { cost: 300 }) as never] }),
  aSkill('second', { importance: 2, hours: { low: 40, high: 50 }, actions: [Object.assign({}, course, { cost: 200 }) as never] }),
];
const plan = aPlan(skills);
const read = { plan, ranking: rankSkills(plan), today: date('2026-09-07'), othersPay: 0 };
const outlook = (limits: Partial<PlanLimits>, othersPay = 0) =>
  outlookOf({ ...read, othersPay }, { hoursPerWeek: 8, budget: null, deadline: null, ...limits });

it('gives dates, cost and deadline of the plan with other limits, and leaves the plan as it was', () => {
  // 80 hours: ten weeks of 8, five of 16.
  expect(outlook({}).schedule.finish?.earliest).toBe('2026-11-15');
  expect(outlook({ hoursPerWeek: 16 }).schedule.finish?.earliest).toBe('2026-10-11');
  expect(outlook({ budget: { amount: 450, currency: 'USD' } }).budget).toMatchObject({ kind: 'broken', over: 50 });
  expect(outlook({ deadline: date('2026-11-08') }).deadline).toMatchObject({ kind: 'broken', days: 7 });
  expect(outlook({ hoursPerWeek: null }).schedule.finish).toBeNull();
  expect(plan.hoursPerWeek).toBe(8);
});

it('names the ways out of what is not kept, with the hours tried and not the agreed ones', () => {
  const kept = outlook({ budget: { amount: 500, currency: 'USD' }, deadline: date('2027-06-01') });
  expect(outlookWaysOut(read, kept)).toEqual({ deadline: null, budget: null });
  const broken = outlook({ hoursPerWeek: 4, budget: { amount: 450, currency: 'USD' }, deadline: date('2026-12-27') });
  const ways = outlookWaysOut(read, broken);
  // 108 hours with the buffer in 16 weeks: 7 a week.
  expect(ways.deadline).toMatchObject({ hoursPerWeek: 7, leave: ['second'] });
  expect(ways.budget).toMatchObject({ budget: 500, leave: ['second'] });
});

it('holds against the budget what others leave the client to pay', () => {
  const budget = { amount: 300, currency: 'USD' };
  expect(outlook({ budget }, 200).budget).toMatchObject({ kind: 'within' });
  const broken = outlook({ budget }, 150);
  expect(broken.budget).toMatchObject({ kind: 'broken', over: 50 });
  const ways = outlookWaysOut({ ...read, othersPay: 150 }, broken).budget;
  expect(ways).toEqual({ budget: 350, leave: ['second'], cheaper: { id: 'first', atMost: 250 } });
});

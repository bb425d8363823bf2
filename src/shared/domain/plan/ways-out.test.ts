import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanSkillId } from '../ids.ts';
import { publishedPace } from './learning-pace.ts';
import { leavingOrder } from './leaving-order.ts';
import type { PlanSkill } from './plan.ts';
import { isCycle } from './prerequisites.ts';
import { rankSkills } from './rank-skills.ts';
import { scheduleSkills } from './schedule-skills.ts';
import { aPlan, aSkill, date, skillId } from './testing.ts';
import { budgetWaysOut, deadlineWaysOut, mostHoursPerWeek } from './ways-out.ts';

const ids = (skills: readonly PlanSkill[]) => skills.map(({ id }) => id);

describe('leaving a plan', () => {
  it('begins with the last of the order that nothing needs; what is required stays with all it needs', () => {
    const order = [
      aSkill('top', { needs: [skillId('base')] }),
      aSkill('license', { gate: true, needs: [skillId('course')] }),
      aSkill('middle'),
      aSkill('base'),
      aSkill('course', { needs: [skillId('entry')] }),
      aSkill('entry'),
    ];
    expect(ids(leavingOrder(order))).toEqual(['middle', 'top', 'base']);
  });
});

const hours = (value: number) => ({ low: value, high: value });

/** Needs point back, so that there is no circle. */
const anyPlan = fc
  .record({
    hoursPerWeek: fc.integer({ min: 1, max: 12 }),
    drafts: fc.array(
      fc.record({
        hours: fc.integer({ min: 1, max: 40 }),
        importance: fc.integer({ min: 1, max: 5 }),
        gate: fc.boolean(),
        cost: fc.option(fc.nat(400), { nil: null }),
        needs: fc.array(fc.nat(8), { maxLength: 2 }),
        levelNow: fc.option(fc.nat(2), { nil: null, freq: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ hoursPerWeek, drafts }) => {
    const skills = drafts.map(({ hours: value, cost, needs, ...fields }, place) =>
      aSkill(`s${place}`, {
        ...fields,
        hours: hours(value),
        actions: [{ cost } as PlanSkill['actions'][number]],
        needs: needs.filter((need) => need < place).map((need) => skillId(`s${need}`)),
      }),
    );
    return aPlan(skills, { hoursPerWeek });
  });
type Plan = ReturnType<typeof aPlan>;

function finishOf(plan: Plan) {
  const schedule = scheduleSkills(plan, rankSkills(plan), plan.startDate);
  if (isCycle(schedule)) throw new Error('unexpected circle');
  return schedule;
}

const without = (plan: Plan, gone: readonly PlanSkillId[]): Plan => ({
  ...plan,
  skills: plan.skills.map((skill) => (gone.includes(skill.id) ? { ...skill, standing: 'suggested' } : skill)),
});

/** Nothing that stays is required and gone, or needs what is gone. */
function expectWhole(plan: Plan, gone: readonly PlanSkillId[]) {
  const open = plan.skills.filter(({ levelNow }) => levelNow === null || levelNow < 2);
  for (const skill of open.filter(({ id }) => !gone.includes(id))) expect(skill.needs.filter((need) => gone.includes(need))).toEqual([]);
  for (const skill of open.filter(({ gate }) => gate)) expect(gone).not.toContain(skill.id);
}

describe('the ways out', () => {
  it('of a deadline keep it, each alone, and one hour less would not', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 8 }), (plan, weeks) => {
        const schedule = finishOf(plan);
        const { finish } = schedule;
        const deadline = date(new Date(Date.parse(plan.startDate) + (weeks * 7 - 1) * 86_400_000).toISOString().slice(0, 10));
        if (finish === null || finish.latest <= deadline) return;
        const ways = deadlineWaysOut(plan, rankSkills(plan), publishedPace, deadline, schedule);
        const keeps = (changed: Plan) => (finishOf(changed).finish?.latest ?? '9999') <= deadline;
        expect(ways.deadline).toBe(schedule.later.some(({ why }) => why === 'beyondHorizon') ? null : finish.latest);
        if (ways.hoursPerWeek === null) expect(keeps({ ...plan, hoursPerWeek: mostHoursPerWeek })).toBe(false);
        else {
          expect(keeps({ ...plan, hoursPerWeek: ways.hoursPerWeek })).toBe(true);
          expect(keeps({ ...plan, hoursPerWeek: ways.hoursPerWeek - 1 })).toBe(false);
        }
        if (ways.leave !== null) {
          expect(keeps(without(plan, ways.leave))).toBe(true);
          expectWhole(plan, ways.leave);
        }
      }),
    );
  });

  it('of a budget keep it, each alone', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(900), (plan, budget) => {
        const cost = (changed: Plan) => finishOf(changed).totals.cost;
        const over = cost(plan) - budget;
        if (over <= 0) return;
        const ways = budgetWaysOut(plan, rankSkills(plan), cost(plan), over);
        expect(ways.budget).toBe(cost(plan));
        if (ways.leave !== null) {
          expect(cost(without(plan, ways.leave))).toBeLessThanOrEqual(budget);
          expectWhole(plan, ways.leave);
        }
        if (ways.cheaper !== null) {
          const { id, atMost } = ways.cheaper;
          const [action] = plan.skills.find((skill) => skill.id === id)?.actions ?? [];
          expect(cost(plan) - (action?.cost ?? 0) + atMost).toBe(budget);
        }
      }),
    );
  });

  it('of a budget are to be found among the skills that cost the plan something, and to the cent', () => {
    const costing = (name: string, cost: number, fields: Partial<PlanSkill> = {}) =>
      aSkill(name, { actions: [{ cost } as PlanSkill['actions'][number]], ...fields });
    const plan = aPlan([
      costing('license', 5, { gate: true }),
      costing('course', 0.7),
      costing('book', 0.1),
      costing('left', 900, { standing: 'suggested' }),
    ]);
    const { cost } = finishOf(plan).totals;
    expect(budgetWaysOut(plan, rankSkills(plan), cost, 0.8)).toEqual({
      budget: 5.8,
      leave: ['course', 'book'],
      cheaper: { id: 'license', atMost: 4.2 },
    });
  });

  it('of a deadline are found soon in a plan whose skills all need one another in turn', () => {
    const chain = Array.from({ length: 1500 }, (_, place) =>
      aSkill(`s${place}`, { hours: hours(1), needs: place === 0 ? [] : [skillId(`s${place - 1}`)] }),
    );
    const plan = aPlan(chain, { hoursPerWeek: 1 });
    const ways = deadlineWaysOut(plan, rankSkills(plan), publishedPace, date('2026-10-04'), finishOf(plan));
    // With the buffer two weeks each: two are done by then, more hours do not help, and what does not fit at all has no later date.
    expect(ways).toEqual({ hoursPerWeek: null, deadline: null, leave: ids(chain.slice(2)) });
  });

  it('do not lead over skills that are required', () => {
    const plan = aPlan([aSkill('license', { gate: true, hours: hours(400), actions: [{ cost: 900 } as PlanSkill['actions'][number]] })], {
      hoursPerWeek: 60,
    });
    const schedule = finishOf(plan);
    expect(deadlineWaysOut(plan, rankSkills(plan), publishedPace, date('2026-09-13'), schedule)).toEqual({
      hoursPerWeek: null,
      deadline: schedule.finish?.latest,
      leave: null,
    });
    expect(budgetWaysOut(plan, rankSkills(plan), 900, 300)).toEqual({ budget: 900, leave: null, cheaper: { id: 'license', atMost: 600 } });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FundingFields, FundingKind, FundingState, fundingSums } from './funding.ts';
import { PlanAction } from './plan.ts';
import { planCosts } from './plan-costs.ts';
import { aSkill } from './testing.ts';

type Source = Pick<FundingFields, 'kind' | 'amount' | 'state'>;
const source = (kind: Source['kind'], amount: Source['amount'], state: Source['state']): Source => ({ kind, amount, state });
const budget = { amount: 300, currency: 'USD' };

describe('the sums of a plan’s funding', () => {
  test('are those of a plan of 660: 120 own and 240 of others granted, 100 asked, 50 to ask, 500 refused', () => {
    const sources = [
      source('own', 120, 'granted'),
      source('employer', 240, 'granted'),
      source('scholarship', 100, 'asked'),
      source('publicProgram', 50, 'toAsk'),
      source('other', 500, 'refused'),
      source('publicProgram', null, 'asked'),
      source('other', null, 'refused'),
    ];
    expect(fundingSums(660, budget, sources)).toEqual({
      needed: 660,
      granted: 360,
      asked: 100,
      toAsk: 50,
      open: 300,
      left: 420,
      budget: { kind: 'broken', budget, over: 120 },
      amountsMissing: 1,
    });
  });

  test('more than is needed leaves nothing open', () => {
    expect(fundingSums(100, budget, [source('employer', 240, 'granted')])).toMatchObject({ open: 0, left: 0, budget: { kind: 'within' } });
    expect(fundingSums(100, null, [])).toMatchObject({ open: 100, left: 100, budget: { kind: 'noBudget' } });
  });

  test('asking or being refused never lowers what is open', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 10_000_000 }));
    const sources = fc.array(
      fc.record({ kind: fc.constantFrom(...FundingKind.options), amount, state: fc.constantFrom(...FundingState.options) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), sources, (needed, all) => {
        const granted = all.filter(({ state }) => state === 'granted');
        const { open, left } = fundingSums(needed, budget, all);
        expect(open).toBe(fundingSums(needed, budget, granted).open);
        expect(open).toBeGreaterThanOrEqual(0);
        expect(left).toBeGreaterThanOrEqual(open);
        expect(left).toBeLessThanOrEqual(needed);
      }),
    );
  });
});

test('the costs of a skill tell what is free from what nobody has stated', () => {
  const step = (text: string, cost: number | null) =>
    PlanAction.parse({
      ...{ id: text, kind: 'learn', text, hours: null, cost, owner: 'client', ownerName: '', agreedOn: null },
      ...{ due: null, doneOn: null, revision: 1 },
    });
  const told = (costs: (number | null)[]) => {
    const [skill] = planCosts({ skills: [aSkill('a', { actions: costs.map((cost, place) => step(`s${place}`, cost)) })] });
    return skill && [skill.stated, skill.missing, skill.free.length, skill.paid.map(({ cost }) => cost)];
  };
  expect(told([20, 0, null, 480])).toEqual([500, 1, 1, [480, 20]]);
  expect(told([0])).toEqual([0, 0, 1, []]);
  expect(told([null])).toEqual([null, 1, 0, []]);
  expect(told([])).toEqual([null, 0, 0, []]);
  expect(planCosts({ skills: [aSkill('a', { standing: 'suggested' })] })).toEqual([]);
});

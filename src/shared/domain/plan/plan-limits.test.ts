import { describe, expect, it } from 'vitest';
import { budgetState, deadlineState } from './plan-limits.ts';
import { date } from './testing.ts';

describe('the limits of a plan', () => {
  it('hold the dates against the day to be done by, only when there are both', () => {
    const finish = { earliest: date('2027-03-07'), latest: date('2027-04-04') };
    expect(deadlineState(null, finish)).toEqual({ kind: 'none' });
    expect(deadlineState(date('2027-01-31'), null)).toEqual({ kind: 'none' });
    expect(deadlineState(date('2027-04-04'), finish)).toEqual({ kind: 'kept' });
    expect(deadlineState(date('2027-03-31'), finish)).toEqual({ kind: 'atRisk', deadline: '2027-03-31', finish: '2027-04-04', days: 4 });
    expect(deadlineState(date('2027-02-28'), finish)).toEqual({ kind: 'broken', deadline: '2027-02-28', finish: '2027-03-07', days: 7 });
  });

  it('say by how much the budget is broken', () => {
    const budget = { amount: 1200, currency: 'USD' };
    expect(budgetState(budget, 660)).toEqual({ kind: 'within', budget });
    expect(budgetState(budget, 2500)).toEqual({ kind: 'broken', budget, over: 1300 });
    expect(budgetState({ amount: 100.3, currency: 'USD' }, 33.1 + 33.6 + 33.6)).toMatchObject({ kind: 'within' });
    expect(budgetState(null, 660)).toEqual({ kind: 'noBudget' });
  });
});

import { type CalendarDate, daysBetween } from '../time.ts';
import type { Schedule } from './schedule.ts';

/** The stated cost against the budget. `over` is how much the budget lacks, in the budget's unit. */
export type BudgetState<Money> =
  | { readonly kind: 'noBudget' }
  | { readonly kind: 'within'; readonly budget: Money }
  | { readonly kind: 'broken'; readonly budget: Money; readonly over: number };

/** Whether stated costs fit a budget. Costs that nobody stated are not counted, so "within" can still be wrong. */
export function budgetState<Money extends { readonly amount: number }>(budget: Money | null, cost: number): BudgetState<Money> {
  if (!budget) return { kind: 'noBudget' };
  // In hundredths: sums of cents are not exact in binary, and a budget kept to the cent is kept.
  const over = Math.round((cost - budget.amount) * 100) / 100;
  return over > 0 ? { kind: 'broken', budget, over } : { kind: 'within', budget };
}

/** The dates against the day the client is to be done by. */
export type DeadlineState =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept' }
  | {
      /** broken: even the earliest finish is too late. atRisk: only the latest one is. */
      readonly kind: 'broken' | 'atRisk';
      readonly deadline: CalendarDate;
      readonly finish: CalendarDate;
      readonly days: number;
    };

/** Whether dates keep a deadline; `none` while there is no deadline, or nothing has dates to hold against it. */
export function deadlineState(deadline: CalendarDate | null, finish: Schedule['finish']): DeadlineState {
  if (deadline === null || finish === null) return { kind: 'none' };
  if (finish.latest <= deadline) return { kind: 'kept' };
  const kind = finish.earliest > deadline ? 'broken' : 'atRisk';
  const late = kind === 'broken' ? finish.earliest : finish.latest;
  return { kind, deadline, finish: late, days: daysBetween(deadline, late) };
}

import { z } from 'zod';
import type { Budget } from '../client.ts';
import { PlanFundingId } from '../ids.ts';
import { CalendarDate } from '../time.ts';
import { type BudgetState, budgetState } from './plan-limits.ts';

/** Whose money it is. */
export const FundingKind = z.enum(['own', 'employer', 'publicProgram', 'scholarship', 'other']);
export type FundingKind = z.infer<typeof FundingKind>;

export const FundingState = z.enum(['toAsk', 'asked', 'granted', 'refused']);
export type FundingState = z.infer<typeof FundingState>;

/** What a counselor writes of a source of money for a plan. */
export const FundingFields = z.object({
  name: z.string().trim().normalize().min(1).max(200),
  kind: FundingKind,
  /** Whole units of the plan's currency, never converted; null: not stated. */
  amount: z.number().int().min(1).max(10_000_000).nullable(),
  state: FundingState,
  /** The day by which an answer is expected; null: not stated. */
  answerBy: CalendarDate.nullable(),
  /** For the case; papers leave it out. */
  note: z.string().trim().normalize().max(500),
});
export type FundingFields = z.infer<typeof FundingFields>;

export const Funding = FundingFields.extend({ id: PlanFundingId, revision: z.number().int().positive() });
export type Funding = z.infer<typeof Funding>;

/** How the money stands, in whole units of the plan's currency. */
export interface FundingSums {
  /** The stated costs. */
  readonly needed: number;
  /** Of each state, the stated amounts. */
  readonly granted: number;
  readonly asked: number;
  readonly toAsk: number;
  /** What the stated costs still lack: needed less granted, never below 0. */
  readonly open: number;
  /** What others than the client do not pay, held against the budget. */
  readonly left: number;
  readonly budget: BudgetState<z.infer<typeof Budget>>;
  /** Sources that are not refused and state no amount. */
  readonly amountsMissing: number;
}

/** What others than the client have granted. */
export function paidByOthers(sources: readonly Pick<Funding, 'kind' | 'amount' | 'state'>[]): number {
  const granted = sources.filter(({ kind, state }) => kind !== 'own' && state === 'granted');
  return granted.reduce((total, { amount }) => total + (amount ?? 0), 0);
}

/** What others leave the client to pay of the stated costs; it is this that a budget has to hold. */
export function clientsPart(cost: number, othersPay: number): number {
  return Math.max(0, cost - othersPay);
}

/** Sums what is stated; what nobody stated is counted apart and never taken for 0. Only granted money lowers what is open. */
export function fundingSums(
  needed: number,
  budget: z.infer<typeof Budget> | null,
  sources: readonly Pick<Funding, 'kind' | 'amount' | 'state'>[],
): FundingSums {
  const sum = (of: readonly Pick<Funding, 'amount'>[]) => of.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const inState = (state: FundingState) => sources.filter((source) => source.state === state);
  const granted = inState('granted');
  const left = clientsPart(needed, paidByOthers(sources));
  return {
    needed,
    granted: sum(granted),
    asked: sum(inState('asked')),
    toAsk: sum(inState('toAsk')),
    open: Math.max(0, needed - sum(granted)),
    left,
    budget: budgetState(budget, left),
    amountsMissing: sources.filter(({ amount, state }) => amount === null && state !== 'refused').length,
  };
}

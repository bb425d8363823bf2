import { type PayPeriod, SalaryLevel } from '../profile/profile.ts';
import type { ComparedOption, ComparedPay } from './comparison.ts';

type Tier = ComparedPay['tiers'][number];

/** Pay of one currency and one span of time: what may stand on one axis. */
export interface PayGroup {
  readonly currency: string;
  /** null: not said for how long. */
  readonly period: PayPeriod | null;
  /**
   * Tiers that any of the options states, the first ones of a working life first; each with what the options state, in their order. A page may
   * state several that fit no level: each has a row, and such rows say nothing of one another.
   */
  readonly rows: readonly { readonly level: SalaryLevel; readonly cells: readonly (Tier | null)[] }[];
}

/** Sorts the pay of all options into groups that are never mixed, since none is ever converted. */
export function payGroups(options: readonly Pick<ComparedOption, 'pay'>[]): PayGroup[] {
  const groups = new Map<string, Pick<PayGroup, 'currency' | 'period'>>();
  for (const { pay } of options) {
    for (const { currency } of pay.tiers) groups.set(`${currency} ${pay.period}`, { currency, period: pay.period });
  }
  return [...groups.values()].map(({ currency, period }) => ({
    currency,
    period,
    rows: SalaryLevel.options.flatMap((level) => {
      const stated = options.map(({ pay }) =>
        pay.period === period ? pay.tiers.filter((tier) => tier.level === level && tier.currency === currency) : [],
      );
      const most = Math.max(...stated.map((tiers) => tiers.length));
      return Array.from({ length: most }, (_, place) => ({ level, cells: stated.map((tiers) => tiers[place] ?? null) }));
    }),
  }));
}

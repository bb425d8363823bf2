import type { Money, Say } from '#renderer/ui/index.ts';
import type { MoneyRange, PayPeriod, SalaryTier } from '#shared/domain/profile/profile.ts';

const perPeriod = { year: 'profile.pay.rangeYear', month: 'profile.pay.rangeMonth', hour: 'profile.pay.rangeHour' } as const;

/** $13–17 an hour */
export function payRange(say: Say, money: Money, range: MoneyRange, period: PayPeriod): string {
  return say(perPeriod[period], { range: money.range(range) });
}

/** 3–7 years of experience, or 7 years on; null where the tier does not say. */
export function experienceYears(say: Say, { years }: SalaryTier): string | null {
  if (years === null) return null;
  const { from, to } = years;
  return to === null ? say('profile.pay.yearsOn', { from }) : say('profile.pay.years', { from, to });
}

/** 2, or 4–5 */
export function yearRange({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low}–${high}`;
}

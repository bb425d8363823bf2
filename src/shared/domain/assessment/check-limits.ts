import type { DealBreaker } from '../intake/deal-breaker.ts';
import type { LeftOut, SuggestedFrom, SuggestionCheck, SuggestionInputs } from './suggestion.ts';

/** The first limit a figure breaks, or what is to be asked about because no figure settles it. */
export type LimitsVerdict =
  | { readonly breaks: Pick<LeftOut, 'rule' | 'amount'> }
  | { readonly breaks: null; readonly checks: readonly SuggestionCheck[] };

/**
 * Holds an occupation against the client's limits; study already done counts, whatever its field. It breaks one only where a figure says so; what no figure settles becomes a check. That a
 * degree cannot be studied beside work is nowhere stated, so "no full-time study" never leaves an occupation out.
 */
export function checkLimits(occupation: SuggestedFrom, { limits, studied }: Pick<SuggestionInputs, 'limits' | 'studied'>): LimitsVerdict {
  const { entry } = occupation;
  const toStudy = entry && { education: entry.education, years: Math.max(0, entry.years - (studied ?? 0)) };
  const checks: SuggestionCheck[] = [];
  for (const limit of limits) {
    const found = checkLimit({ ...occupation, entry: toStudy }, limit);
    if (found === null) continue;
    if ('rule' in found) return { breaks: found };
    checks.push(found);
  }
  return { breaks: null, checks };
}

function checkLimit(
  { entry, licence, medianPay }: SuggestedFrom,
  { rule, amount }: DealBreaker,
): Pick<LeftOut, 'rule' | 'amount'> | SuggestionCheck | null {
  switch (rule) {
    case 'noFullTimeStudy':
      if (entry === null) return { kind: 'studyUnknown' };
      return entry.years === 0 ? null : { kind: 'studyPartTime', ...entry };
    case 'studyYearsAtMost':
      if (amount === null) return null;
      if (entry === null) return { kind: 'studyUnknown' };
      return entry.years > amount ? { rule, amount } : null;
    case 'payAtLeast':
      if (amount === null) return null;
      if (medianPay === null) return { kind: 'payUnknown' };
      return medianPay < amount ? { rule, amount } : null;
    case 'noLicense':
      if (licence === 'required') return { rule, amount: null };
      if (licence === 'some') return { kind: 'licenseSome' };
      return licence === 'unknown' ? { kind: 'licenseUnknown' } : null;
    case 'other':
      return null;
  }
}

/** Limits that hold a figure and have none stated. */
export function needsFigure({ rule, amount }: DealBreaker): boolean {
  return (rule === 'studyYearsAtMost' || rule === 'payAtLeast') && amount === null;
}

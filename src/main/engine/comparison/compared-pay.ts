import type { ComparedPay } from '#shared/domain/comparison/comparison.ts';
import { surveyOf } from '#shared/domain/derived-profile/pay.ts';
import type { Occupation } from '#shared/domain/occupation/occupation.ts';
import { hasOpenEnd } from '#shared/domain/profile/compare-profiles/index.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';

/**
 * The pay that a profile states.
 * @param occupation whose wages a computed profile was made from; null for a page, which states no year
 */
export function comparedPay({ salary }: Pick<OccupationProfile, 'salary'>, occupation: Pick<Occupation, 'wages'> | null): ComparedPay {
  return {
    period: salary.period,
    tiers: salary.tiers.map(({ level, name, range, text }) => ({
      level,
      name,
      ...range,
      isOpen: hasOpenEnd(text),
      year: level === 'other' ? null : (surveyOf(occupation?.wages ?? null, level)?.year ?? null),
    })),
  };
}

import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, step } from './build-score.ts';
import { medianPay, payInput } from './figures.ts';
import type { Score } from './score.ts';

/** Median pay in dollars a year that gives 1 point, and 10. */
export const payScale = { floor: 30_000, ceiling: 200_000 } as const;

/**
 * 1 + 9 × ln(median ÷ 30,000) ÷ ln(200,000 ÷ 30,000): equal ratios of pay are equal steps. Not stated where no median is published, or
 * pay by the hour only.
 */
export function incomeScore(occupation: Pick<Occupation, 'wages'>): Score {
  const pay = medianPay(occupation);
  if (!pay) return missingScore('income', occupation.wages?.period === 'hour' ? 'payByTheHour' : 'payNotPublished');
  const share = Math.log(pay.value / payScale.floor) / Math.log(payScale.ceiling / payScale.floor);
  return statedScore('income', {
    value: pointsOfShare(share),
    inputs: [payInput(pay)],
    steps: [step('payShare', share)],
    cautions: pay.isNewest ? ['employeesOnly'] : ['employeesOnly', 'olderPay'],
  });
}

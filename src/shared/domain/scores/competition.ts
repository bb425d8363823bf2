import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, step, weightedMean } from './build-score.ts';
import { medianPay, openingsRate, payInput, projectionInputs, scoreInput } from './figures.ts';
import type { Population } from './population.ts';
import type { Score } from './score.ts';

/**
 * 1 + 9 × (0.5 × few openings for each job + 0.3 × pay above others of the job zone + 0.2 × slow growth), each as a rank among all
 * occupations. A proxy: no figures on applicants are published. Without a yearly median or a job zone the pay term falls away.
 */
export function competitionScore(
  occupation: Pick<Occupation, 'projection' | 'wages' | 'jobZone' | 'scheduleA'>,
  population: Population,
): Score {
  const { projection } = occupation;
  if (!projection) return missingScore('competition', 'projectionNotPublished');
  const rate = openingsRate(projection);
  const premium = payPremium(occupation, population);
  const { share, steps, missing } = weightedMean([
    { key: 'scarceOpenings', weight: 0.5, share: rate === null ? null : 1 - population.rank('openingsRate', rate) },
    { key: 'payPremiumRank', weight: 0.3, share: premium && population.rank('payPremium', premium.ratio) },
    { key: 'slowGrowth', weight: 0.2, share: 1 - population.rank('changePercent', projection.changePercent) },
  ]);
  return statedScore('competition', {
    value: pointsOfShare(share),
    inputs: [...projectionInputs(projection, ['openings', 'employment', 'changePercent']), ...(premium?.inputs ?? [])],
    steps: [
      ...(rate === null ? [] : [step('openingsRate', rate)]),
      ...(premium ? [step('zonePay', premium.zonePay), step('payPremium', premium.ratio)] : []),
      ...steps,
    ],
    missing,
    cautions: occupation.scheduleA ? ['proxyOnly', 'officialShortage'] : ['proxyOnly'],
  });
}

/** Median pay against the median of its job zone, 1 = the same; null where either is not known. */
function payPremium(occupation: Pick<Occupation, 'wages' | 'jobZone'>, population: Population) {
  const pay = medianPay(occupation);
  const zone = occupation.jobZone;
  const zonePay = zone && population.zonePay(zone.value);
  if (!pay || !zone || zonePay === null) return null;
  const zoneInput = scoreInput({
    key: 'jobZone',
    value: zone.value,
    unit: 'jobZone',
    source: 'onet',
    year: zone.year,
    coverage: zone.coverage,
    from: zone.from,
    note: null,
  });
  return { ratio: pay.value / zonePay, zonePay, inputs: [payInput(pay), zoneInput] };
}

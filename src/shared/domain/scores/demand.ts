import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, step, weightedMean } from './build-score.ts';
import { openingsRate, projectionInputs } from './figures.ts';
import type { Population } from './population.ts';
import type { Score } from './score.ts';

/**
 * 1 + 9 × mean of three ranks among all occupations: openings a year for each job, openings a year, and jobs added in the ten years.
 * Without the third, occupations that lose jobs but many people leave would stand at the top (docs/decisions/0008-nine-scores.md).
 */
export function demandScore({ projection }: Pick<Occupation, 'projection'>, population: Population): Score {
  if (!projection) return missingScore('demand', 'projectionNotPublished');
  const rate = openingsRate(projection);
  const { share, steps, missing } = weightedMean([
    { key: 'openingsRateRank', weight: 1 / 3, share: rate === null ? null : population.rank('openingsRate', rate) },
    { key: 'openingsRank', weight: 1 / 3, share: population.rank('openings', projection.openings) },
    { key: 'newJobsRank', weight: 1 / 3, share: population.rank('change', projection.change) },
  ]);
  return statedScore('demand', {
    value: pointsOfShare(share),
    inputs: projectionInputs(projection, ['openings', 'employment', 'change']),
    steps: rate === null ? steps : [step('openingsRate', rate), ...steps],
    missing,
    cautions: projection.change < 0 ? ['turnover', 'jobsFall'] : ['turnover'],
  });
}

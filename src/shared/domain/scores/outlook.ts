import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, statedScore, step } from './build-score.ts';
import { projectionInputs } from './figures.ts';
import type { Score } from './score.ts';

/** Points for a change of employment in ten years, in percent; straight lines between, flat beyond the ends. All occupations grow by 3.1. */
const outlookPoints = [
  { change: -15, points: 1 },
  { change: -5, points: 2.5 },
  { change: 0, points: 4 },
  { change: 3, points: 5.5 },
  { change: 7, points: 7.5 },
  { change: 15, points: 10 },
] as const;

/** The projected change of employment, by interpolation. */
export function outlookScore({ projection }: Pick<Occupation, 'projection'>): Score {
  if (!projection) return missingScore('outlook', 'projectionNotPublished');
  const { lower, upper } = around(projection.changePercent);
  const way = lower === upper ? 0 : (projection.changePercent - lower.change) / (upper.change - lower.change);
  const steps = [step('lowerChange', lower.change), step('lowerPoints', lower.points)];
  if (lower !== upper) steps.push(step('upperChange', upper.change), step('upperPoints', upper.points));
  return statedScore('outlook', {
    value: lower.points + way * (upper.points - lower.points),
    inputs: projectionInputs(projection, ['changePercent', 'change']),
    steps,
    cautions: [],
  });
}

/** The two points of the line that a change lies between; the same one twice where it lies on it or beyond the ends. */
function around(change: number) {
  const lower = outlookPoints.findLast((point) => point.change <= change);
  const upper = outlookPoints.find((point) => point.change >= change);
  const only = lower ?? upper ?? outlookPoints[0];
  return { lower: lower ?? only, upper: upper ?? only };
}

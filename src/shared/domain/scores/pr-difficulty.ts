import type { Licence, Occupation } from '../occupation/occupation.ts';
import { missingScore, statedScore, step } from './build-score.ts';
import { licenceInput } from './certification.ts';
import { prCautions } from './pr-friendliness.ts';
import type { Score } from './score.ts';
import type { SourceYears } from './source-years.ts';

/** Points a licence adds: it must be won again in the US; voluntary certificates need not. */
const licencePoints: Readonly<Record<Licence['level'], number | null>> = { required: 1.5, some: 0.75, optional: 0, none: 0, unknown: null };

/** 11 − PR friendliness as shown, + 1.5 where a licence is required and half of it where some states or roles do, within 1 to 10. */
export function prDifficultyScore(occupation: Pick<Occupation, 'code' | 'licence'>, friendliness: Score, years: SourceYears): Score {
  if (friendliness.value === null) return missingScore('prDifficulty', friendliness.reason);
  const added = licencePoints[occupation.licence.level];
  if (added === null) return missingScore('prDifficulty', 'licenceNotReviewed', friendliness.inputs);
  return statedScore('prDifficulty', {
    value: 11 - friendliness.value + added,
    inputs: [...friendliness.inputs, licenceInput(occupation, years)],
    steps: [step('prFriendliness', friendliness.value), step('turned', 11 - friendliness.value), step('licencePoints', added)],
    cautions: occupation.licence.level === 'some' ? [...prCautions, 'someLicence'] : prCautions,
  });
}

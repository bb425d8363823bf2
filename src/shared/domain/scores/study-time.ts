import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, step } from './build-score.ts';
import { projectionInputs } from './figures.ts';
import { preparationYears } from './preparation.ts';
import type { Score } from './score.ts';

/** A professional degree of eight years and a residency of three: the longest way in. */
const longestYears = 11;

/** 1 + 9 × years ÷ 11: years of education and training and half of the years of experience, which are paid work. */
export function studyTimeScore({ projection }: Pick<Occupation, 'projection'>): Score {
  if (!projection) return missingScore('studyTime', 'projectionNotPublished');
  const { education, training, experience } = preparationYears(projection);
  const total = education + training + experience / 2;
  return statedScore('studyTime', {
    value: pointsOfShare(total / longestYears),
    inputs: projectionInputs(projection, ['entryEducation', 'training', 'experience']),
    steps: [
      step('educationYears', education),
      step('trainingYears', training),
      step('experienceYears', experience / 2),
      step('totalYears', total),
      step('share', Math.min(1, total / longestYears)),
    ],
    cautions: ['typicalEntry'],
  });
}

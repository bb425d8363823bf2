import type { Occupation } from '../occupation/occupation.ts';
import { medianPay } from '../scores/figures.ts';
import { studyYears } from '../scores/preparation.ts';
import type { NineScores } from './nine-scores.ts';
import type { SuggestedFrom } from './suggestion.ts';

/** What the rule looks at in an occupation: its published figures and its nine scores. */
export function suggestedFrom(
  occupation: Pick<Occupation, 'code' | 'title' | 'interests' | 'wages' | 'licence' | 'projection'>,
  scores: NineScores,
): SuggestedFrom {
  const { code, title, interests, licence, projection } = occupation;
  return {
    socCode: code,
    title,
    interests: interests?.scores ?? null,
    scores,
    medianPay: medianPay(occupation)?.value ?? null,
    licence: licence.level,
    entry: projection && { education: projection.entryEducation, years: studyYears(projection.entryEducation) },
  };
}

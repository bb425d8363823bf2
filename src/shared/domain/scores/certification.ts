import type { Licence, Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, weightedMean } from './build-score.ts';
import { projectionInputs, scoreInput } from './figures.ts';
import type { Score, ScoreInput } from './score.ts';
import type { SourceYears } from './source-years.ts';

/** How much of a hurdle the law's licence is; unknown is not none. */
const licenceShares: Readonly<Record<Licence['level'], number | null>> = { required: 1, some: 0.5, optional: 0.2, none: 0, unknown: null };

/** Supervised training that ends in a credential counts whole, long training on the job half, shorter not at all. */
const formalTraining: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 0.5 };

/**
 * 1 + 9 × (0.55 × licence + 0.30 × (importance of certification − 1) ÷ 4 + 0.15 × formal training). Not stated while the licence facts
 * are unknown, for they weigh most; where one of the others is missing, the rest is renormalised.
 */
export function certificationScore(
  occupation: Pick<Occupation, 'code' | 'licence' | 'certification' | 'projection'>,
  years: SourceYears,
): Score {
  const { certification, projection, licence } = occupation;
  const licenceShare = licenceShares[licence.level];
  const others = [...certificationInputs(certification), ...(projection ? projectionInputs(projection, ['training']) : [])];
  if (licenceShare === null) return missingScore('certification', 'licenceNotReviewed', others);
  const { share, steps, missing } = weightedMean([
    { key: 'licenceShare', weight: 0.55, share: licenceShare },
    { key: 'certificationShare', weight: 0.3, share: certification && (certification.importance - 1) / 4 },
    { key: 'formalTrainingShare', weight: 0.15, share: projection && (formalTraining[projection.training] ?? 0) },
  ]);
  return statedScore('certification', {
    value: pointsOfShare(share),
    inputs: [licenceInput(occupation, years), ...others],
    steps,
    missing,
    cautions: licence.level === 'some' ? ['varies', 'someLicence'] : ['varies'],
  });
}

/** The reviewed licence level as an input of a score. */
export function licenceInput({ code, licence }: Pick<Occupation, 'code' | 'licence'>, years: SourceYears): ScoreInput {
  return scoreInput({
    key: 'licence',
    value: licence.level,
    unit: 'licence',
    source: 'ownTables',
    year: years('ownTables'),
    coverage: 'exact',
    from: code,
    note: null,
  });
}

function certificationInputs(certification: Occupation['certification']): ScoreInput[] {
  if (!certification) return [];
  const { importance, year, coverage, from } = certification;
  return [
    scoreInput({ key: 'certificationImportance', value: importance, unit: 'importance', source: 'onet', year, coverage, from, note: null }),
  ];
}

import type { Occupation } from '../occupation/occupation.ts';
import { missingScore, pointsOfShare, statedScore, weightedMean } from './build-score.ts';
import { type ExposureMeasure, exposure, exposureMeasures, scoreInput } from './figures.ts';
import type { Population } from './population.ts';
import type { Score, ScoreInput, StepKey } from './score.ts';
import type { SourceYears } from './source-years.ts';

const rankSteps: Readonly<Record<ExposureMeasure, StepKey>> = {
  eloundou: 'eloundouRank',
  microsoft: 'microsoftRank',
  anthropic: 'anthropicRank',
};

/** Measures further apart than this, in points, are called a disagreement. */
const disagreement = 3;

/**
 * 1 + 9 × mean of the ranks among all occupations by each measure of what language models touch; the range is what the lowest and the
 * highest rank alone would give. It says how much of the work is touched, not that jobs will be lost.
 */
export function aiExposureScore(occupation: Pick<Occupation, 'ai'>, population: Population, years: SourceYears): Score {
  const measured = exposureMeasures.map((measure) => ({ measure, figure: exposure(occupation, measure) }));
  const inputs = measured.flatMap(({ measure, figure }): ScoreInput[] =>
    figure === null
      ? []
      : [
          scoreInput({
            key: measure,
            value: figure.value,
            unit: measure === 'microsoft' ? 'index' : 'share',
            source: measure,
            year: years(measure),
            coverage: figure.coverage,
            from: figure.from,
            note: measure === 'anthropic' && figure.value === 0 ? 'noUseObserved' : null,
          }),
        ],
  );
  if (inputs.length === 0) return missingScore('aiRisk', 'exposureNotMeasured');
  const terms = measured.map(({ measure, figure }) => ({
    key: rankSteps[measure],
    weight: 1 / 3,
    share: figure === null ? null : population.rank(measure, figure.value),
  }));
  const { share, steps, missing } = weightedMean(terms);
  const alone = terms.flatMap((term) => (term.share === null ? [] : [pointsOfShare(term.share)]));
  const range = alone.length > 1 ? { low: Math.min(...alone), high: Math.max(...alone) } : null;
  return statedScore('aiRisk', {
    value: pointsOfShare(share),
    inputs,
    steps,
    missing,
    range,
    cautions: range && range.high - range.low > disagreement ? ['notReplacement', 'measuresDisagree'] : ['notReplacement'],
  });
}

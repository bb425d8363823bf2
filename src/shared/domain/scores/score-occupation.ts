import type { Coverage } from '../occupation/coverage.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { PackSource } from '../occupation/pack.ts';
import { DimensionName } from '../profile/dimensions.ts';
import { aiExposureScore } from './ai-exposure.ts';
import { tenths, worstCoverage } from './build-score.ts';
import { certificationScore } from './certification.ts';
import { competitionScore } from './competition.ts';
import { demandScore } from './demand.ts';
import { incomeScore } from './income.ts';
import { outlookScore } from './outlook.ts';
import { createPopulation, type Population } from './population.ts';
import { prDifficultyScore } from './pr-difficulty.ts';
import { prFriendlinessScore } from './pr-friendliness.ts';
import type { Score, ScoreCaution } from './score.ts';
import { type SourceYears, sourceYears } from './source-years.ts';
import { studyTimeScore } from './study-time.ts';

/** The mean of the stated scores with burdens turned (11 − score), every score alike. A client's weights replace it in a case. */
export interface OverallScore {
  /** 1 to 10, one decimal; null where no score is stated. */
  readonly value: number | null;
  /** How many of the nine are stated. */
  readonly stated: number;
  /** The worst of the stated scores. */
  readonly coverage: Coverage | null;
  readonly cautions: readonly ScoreCaution[];
}

export interface OccupationScores {
  readonly scores: Readonly<Record<DimensionName, Score>>;
  readonly overall: OverallScore;
}

/**
 * Gives the function that scores one occupation among all. `occupations` is the whole library, which ranks are taken in; `sources` date the
 * figures that carry no year of their own. To be made once a pack is read.
 */
export function createScorer(
  occupations: readonly Occupation[],
  sources: readonly Pick<PackSource, 'id' | 'date'>[],
): (occupation: Occupation) => OccupationScores {
  const population = createPopulation(occupations);
  const years = sourceYears(sources);
  return (occupation) => {
    const scores = nineScores(occupation, population, years);
    return { scores, overall: overallScore(scores) };
  };
}

function nineScores(occupation: Occupation, population: Population, years: SourceYears): Record<DimensionName, Score> {
  const prFriendliness = prFriendlinessScore(occupation, years);
  return {
    income: incomeScore(occupation),
    demand: demandScore(occupation, population),
    outlook: outlookScore(occupation),
    prFriendliness,
    aiRisk: aiExposureScore(occupation, population, years),
    competition: competitionScore(occupation, population),
    studyTime: studyTimeScore(occupation),
    certification: certificationScore(occupation, years),
    prDifficulty: prDifficultyScore(occupation, prFriendliness, years),
  };
}

/** A score as more is better: burdens are turned. */
export function turned({ value, direction }: Pick<Score, 'value' | 'direction'>): number | null {
  if (value === null) return null;
  return direction === 'burden' ? 11 - value : value;
}

export function overallScore(scores: Readonly<Record<DimensionName, Score>>): OverallScore {
  const stated = DimensionName.options.map((name) => scores[name]).filter((score) => score.value !== null);
  const sum = stated.reduce((total, score) => total + (turned(score) ?? 0), 0);
  return {
    value: stated.length === 0 ? null : tenths(sum / stated.length),
    stated: stated.length,
    coverage: worstCoverage(stated),
    cautions: stated.length < DimensionName.options.length ? ['prTwice', 'partMissing'] : ['prTwice'],
  };
}

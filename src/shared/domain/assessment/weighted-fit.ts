import { DimensionName, dimensionDirection } from '../profile/dimensions.ts';
import { turned } from '../scores/score-occupation.ts';
import type { Weights } from './weights.ts';

/** An occupation's nine scores, 1 to 10; null: not stated. */
export type NineScores = Readonly<Record<DimensionName, number | null>>;

/** The nine as lists hold them, in page order. */
export function nineScores(values: readonly (number | null)[]): NineScores {
  const [income, demand, outlook, prFriendliness, aiRisk, competition, studyTime, certification, prDifficulty] = values;
  return {
    income: income ?? null,
    demand: demand ?? null,
    outlook: outlook ?? null,
    prFriendliness: prFriendliness ?? null,
    aiRisk: aiRisk ?? null,
    competition: competition ?? null,
    studyTime: studyTime ?? null,
    certification: certification ?? null,
    prDifficulty: prDifficulty ?? null,
  };
}

export interface WeightedFit {
  /** 1 to 10, from the stated scores alone. */
  readonly value: number;
  /** What it would be were every unknown score the worst, and the best, there is. The same as `value` where all are stated. */
  readonly low: number;
  readonly high: number;
  /** Dimensions that carry weight and whose score is not stated, and the part of the whole weight they carry, 0 to 1. */
  readonly unknown: readonly DimensionName[];
  readonly unknownShare: number;
}

/**
 * How well an occupation does on what matters: sum of weight times score, burdens turned so that more is better, over the sum of weights. An
 * unknown score is left out and never zero. null where no weight is above 0 or none of the weighted scores is stated.
 */
export function weightedFit({ dimensions }: Pick<Weights, 'dimensions'>, scores: NineScores): WeightedFit | null {
  let [known, sum, open] = [0, 0, 0];
  const unknown: DimensionName[] = [];
  for (const name of DimensionName.options) {
    const weight = dimensions[name] ?? 0;
    if (weight === 0) continue;
    const score = turned({ value: scores[name], direction: dimensionDirection[name] });
    if (score === null) {
      unknown.push(name);
      open += weight;
    } else {
      known += weight;
      sum += weight * score;
    }
  }
  if (known === 0) return null;
  const total = known + open;
  return { value: sum / known, low: (sum + open) / total, high: (sum + open * 10) / total, unknown, unknownShare: open / total };
}

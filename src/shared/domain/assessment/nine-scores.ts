import type { DimensionName } from '../profile/dimensions.ts';

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

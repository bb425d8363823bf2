import { DimensionName, dimensionDirection } from '../profile/dimensions.ts';
import { meanRank } from '../scores/mean-rank.ts';
import { turned } from '../scores/score-occupation.ts';
import type { NineScores } from './nine-scores.ts';

/** Where an occupation's score stands among all, 0 to 1, turned so that more is better; null where it is not stated. */
export type DimensionRanks = (name: DimensionName, scores: NineScores) => number | null;

/** Made once for all occupations of the library. */
export function dimensionRanks(library: readonly { readonly scores: NineScores }[]): DimensionRanks {
  const sorted = new Map(
    DimensionName.options.map((name) => [name, Float64Array.from(library.flatMap(({ scores }) => turnedScore(name, scores) ?? [])).sort()]),
  );
  return (name, scores) => {
    const score = turnedScore(name, scores);
    const all = sorted.get(name);
    return score === null || all === undefined ? null : meanRank(all, score);
  };
}

const turnedScore = (name: DimensionName, scores: NineScores) => turned({ value: scores[name], direction: dimensionDirection[name] });

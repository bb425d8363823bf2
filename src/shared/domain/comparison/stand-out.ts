import type { FitComparison } from '../fit/compare-fits.ts';
import { type Criterion, criterionId } from '../fit/criterion.ts';
import type { WeighedOption } from './rank-options.ts';

/** By what an option gains most, and loses most, against the mean of the others it is ranked with; null: by nothing that would be seen. */
export interface StandOut {
  readonly ahead: Criterion | null;
  readonly behind: Criterion | null;
}

/** Points of a fit that are worth a word. */
const worthSaying = 0.05;

/** Says of each option of a ranking, in its order, where its fit differs most from the others. What one of them does not state says nothing. */
export function standOut({ options }: FitComparison<WeighedOption>): StandOut[] {
  return options.map(({ fit, option }) => {
    const others = options.flatMap((each) => (each.option === option || each.fit === null ? [] : [each.fit]));
    const differences = (fit?.contributions ?? []).flatMap(({ criterion, points }) => {
      const theirs = others.map(
        (other) => other.contributions.find((each) => criterionId(each.criterion) === criterionId(criterion))?.points ?? null,
      );
      if (points === null || theirs.length === 0 || theirs.some((each) => each === null)) return [];
      return [{ criterion, by: points - theirs.reduce<number>((sum, each) => sum + (each ?? 0), 0) / theirs.length }];
    });
    const sorted = differences.toSorted((one, other) => other.by - one.by);
    const [most, least] = [sorted[0], sorted.at(-1)];
    return {
      ahead: most !== undefined && most.by >= worthSaying ? most.criterion : null,
      behind: least !== undefined && least.by <= -worthSaying ? least.criterion : null,
    };
  });
}

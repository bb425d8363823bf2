import { Weight } from '../assessment/weights.ts';
import type { Criterion } from './criterion.ts';
import { fitOf, type WeighedOccupation } from './fit.ts';

/** One weight that, changed alone, puts the other occupation first. */
export interface TippingWeight {
  readonly criterion: Criterion;
  /** The nearest weight that does. */
  readonly to: Weight;
}

/**
 * Which single weights would turn two occupations round, the smallest change first. An occupation that has no fit under a change does not count
 * as passed.
 * @param better has the higher fit now
 */
export function tippingWeights(better: WeighedOccupation, other: WeighedOccupation, criteria: readonly Criterion[]): TippingWeight[] {
  return criteria
    .flatMap((criterion): (TippingWeight & { readonly step: number })[] => {
      const nearestFirst = Array.from({ length: 6 }, (_, weight) => Weight.parse(weight))
        .filter((weight) => weight !== criterion.weight)
        .toSorted((one, two) => Math.abs(one - criterion.weight) - Math.abs(two - criterion.weight));
      const to = nearestFirst.find((weight) => {
        const changed = criteria.map((each) => (each === criterion ? { ...each, weight } : each));
        const [was, comes] = [fitOf(better, changed), fitOf(other, changed)];
        return was !== null && comes !== null && comes.value > was.value;
      });
      return to === undefined ? [] : [{ criterion, to, step: Math.abs(to - criterion.weight) }];
    })
    .toSorted((one, two) => one.step - two.step)
    .map(({ criterion, to }) => ({ criterion, to }));
}

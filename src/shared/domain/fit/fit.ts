import { weightShares } from '../assessment/weights.ts';
import { type Criterion, criterionId } from './criterion.ts';

/** The worst and the best a score can be, as its source has it: a page scores 0 to 10, the computed scores are 1 to 10. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

export const pageScale: Scale = { low: 0, high: 10 };
export const computedScale: Scale = { low: 1, high: 10 };

/** An occupation as it is weighed: what is stated of it by `criterionId`; what is missing is not stated, and never zero. */
export interface WeighedOccupation {
  readonly scale: Scale;
  readonly values: ReadonlyMap<string, number>;
}

/** One criterion's part of a fit. */
export interface Contribution {
  readonly criterion: Criterion;
  /** As it is stated; null: not stated. */
  readonly stated: number | null;
  /** The same so that more is better: a burden becomes the sum of the scale's ends less the score. */
  readonly turned: number | null;
  /** What it gives to the fit; the points of all contributions add up to it. */
  readonly points: number | null;
}

export interface Fit {
  /** Weighted mean of what is stated, on the scale of the scores. */
  readonly value: number;
  /** The mean were everything unknown the worst, and the best, there is. Both are `value` where all is stated. */
  readonly low: number;
  readonly high: number;
  /** Criteria with a weight above 0, the heaviest first; like ones in the client's order. */
  readonly contributions: readonly Contribution[];
  /** Of the criteria with weight: how many are stated, how many there are, and the points of 100 that the unknown ones carry. */
  readonly coverage: { readonly known: number; readonly of: number; readonly unknownPoints: number };
}

/**
 * How well an occupation does on what matters to a client: sum of weight times score, burdens turned so that more is better, over the sum of the
 * weights of what is stated. The overall score of a source plays no part. null where nothing has weight, or nothing with weight is stated.
 */
export function fitOf({ scale, values }: WeighedOccupation, criteria: readonly Criterion[]): Fit | null {
  const weighed = criteria.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  const parts = weighed.map((criterion) => {
    const stated = values.get(criterionId(criterion)) ?? null;
    return { criterion, stated, turned: turnedOn(scale, stated, criterion) };
  });
  const weightOf = (some: readonly { readonly criterion: Criterion }[]) => some.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const known = parts.filter(({ turned }) => turned !== null);
  const knownWeight = weightOf(known);
  if (knownWeight === 0) return null;
  const total = weightOf(parts);
  const open = total - knownWeight;
  const sum = known.reduce((so, { criterion, turned }) => so + criterion.weight * (turned ?? 0), 0);
  const shares = weightShares(weighed.map(({ weight }) => weight));
  return {
    value: sum / knownWeight,
    low: (sum + open * scale.low) / total,
    high: (sum + open * scale.high) / total,
    contributions: parts.map((part) => ({
      ...part,
      points: part.turned === null ? null : (part.criterion.weight * part.turned) / knownWeight,
    })),
    coverage: {
      known: known.length,
      of: parts.length,
      unknownPoints: parts.reduce((points, { turned }, place) => points + (turned === null ? (shares[place] ?? 0) : 0), 0),
    },
  };
}

function turnedOn({ low, high }: Scale, stated: number | null, { direction }: Criterion): number | null {
  if (stated === null) return null;
  return direction === 'burden' ? low + high - stated : stated;
}

import { Coverage } from '../occupation/coverage.ts';
import { type DimensionName, dimensionDirection } from '../profile/dimensions.ts';
import type { MissingReason, MissingScore, Score, ScoreCaution, ScoreInput, ScoreStep, StatedScore, StepKey } from './score.ts';

/** One decimal, as scores are shown. Halves go up as they do by hand: the hair added undoes what binary fractions lose, 2.3499… for 2.35. */
export const tenths = (value: number) => Math.round(value * 10 + 1e-9) / 10;

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A share from 0 to 1 as points from 1 to 10, one decimal. */
export const pointsOfShare = (share: number) => tenths(1 + 9 * clamp(share, 0, 1));

/** The worst coverage among inputs or scores: group before combined before exact; null where none has any. */
export function worstCoverage(parts: readonly { readonly coverage: Coverage | null }[]): Coverage | null {
  let worst = -1;
  for (const { coverage } of parts) if (coverage) worst = Math.max(worst, Coverage.options.indexOf(coverage));
  return Coverage.options[worst] ?? null;
}

interface Parts {
  readonly value: number;
  readonly inputs: readonly ScoreInput[];
  readonly steps: readonly ScoreStep[];
  readonly cautions: readonly ScoreCaution[];
  readonly missing?: readonly StepKey[];
  readonly range?: Score['range'];
}

/** A stated score. Cautions about missing terms and borrowed figures follow from its parts. */
export function statedScore(name: DimensionName, { value, inputs, steps, cautions, missing = [], range = null }: Parts): StatedScore {
  const coverage = worstCoverage(inputs);
  return {
    name,
    direction: dimensionDirection[name],
    value: tenths(clamp(value, 1, 10)),
    reason: null,
    range,
    inputs,
    steps,
    missing,
    coverage,
    cautions: [...cautions, ...(missing.length > 0 ? (['partMissing'] as const) : []), ...coverageCautions(coverage)],
  };
}

function coverageCautions(coverage: Coverage | null): ScoreCaution[] {
  if (coverage === 'group') return ['groupFigure'];
  return coverage === 'combined' ? ['combinedFigure'] : [];
}

/** A score that is not stated; what inputs there are stay visible. */
export function missingScore(name: DimensionName, reason: MissingReason, inputs: readonly ScoreInput[] = []): MissingScore {
  return {
    name,
    direction: dimensionDirection[name],
    value: null,
    reason,
    range: null,
    inputs,
    steps: [],
    missing: [],
    coverage: worstCoverage(inputs),
    cautions: [],
  };
}

/** A term of a weighted mean; `share` is 0 to 1, null where the figure is missing. */
export interface Term {
  readonly key: StepKey;
  readonly weight: number;
  readonly share: number | null;
}

/**
 * The weighted mean of the known terms: their weights are raised in proportion to add up to 1. At least one term must be known.
 * Gives the steps in the order of the terms, the mean as the last of them.
 */
export function weightedMean(terms: readonly Term[]): { share: number; steps: ScoreStep[]; missing: StepKey[] } {
  const total = terms.reduce((sum, term) => sum + (term.share === null ? 0 : term.weight), 0);
  const steps: ScoreStep[] = [];
  const missing: StepKey[] = [];
  let mean = 0;
  for (const { key, weight, share } of terms) {
    if (share === null) {
      missing.push(key);
      continue;
    }
    steps.push({ key, value: share, weight: weight / total });
    mean += (share * weight) / total;
  }
  steps.push(step('share', mean));
  return { share: mean, steps, missing };
}

/** A number on the way that is not itself a term. */
export const step = (key: StepKey, value: number): ScoreStep => ({ key, value, weight: null });

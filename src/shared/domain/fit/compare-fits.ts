import { weightShares } from '../assessment/weights.ts';
import { type Criterion, criterionId } from './criterion.ts';
import { type Fit, fitOf, type WeighedOccupation } from './fit.ts';
import { orderFits, type PlacedFit } from './order-fits.ts';
import { type TippingWeight, tippingWeights } from './tipping-weights.ts';

/** Version of the rule in docs/fit.md; changes when the same scores and weights would give another order. */
export const fitRule = 'fit-1';

/** Single weights named for one pair. */
const tippingAtMost = 3;

/** What would turn one option and the next one round. */
export interface Tipping<Option> {
  readonly first: Option;
  readonly second: Option;
  /** The smallest changes first; empty: no single weight does. */
  readonly weights: readonly TippingWeight[];
}

export interface FitComparison<Option> {
  readonly ruleVersion: typeof fitRule;
  /** Criteria with their share of 100; null where none has weight. */
  readonly criteria: readonly (Criterion & { readonly share: number | null })[];
  /** The best first. */
  readonly options: readonly PlacedFit<Option>[];
  /** For each neighbor in the order of the figures alone. */
  readonly tipping: readonly Tipping<Option>[];
  /** Criteria with weight by which no option can be told from another: each states the same, or none states anything. */
  readonly tellNothing: readonly Criterion[];
}

/** Orders occupations by what matters to a client, with all that is needed to question the order. */
export function compareFits<Option extends WeighedOccupation>(
  options: readonly Option[],
  criteria: readonly Criterion[],
): FitComparison<Option> {
  const shares = weightShares(criteria.map(({ weight }) => weight));
  const placed = orderFits(options.map((option): { option: Option; fit: Fit | null } => ({ option, fit: fitOf(option, criteria) })));
  return {
    ruleVersion: fitRule,
    criteria: criteria.map((criterion, place) => ({ ...criterion, share: shares[place] ?? null })),
    options: placed,
    tipping: neighbors(placed).map(([first, second]) => ({
      first,
      second,
      weights: tippingWeights(first, second, criteria).slice(0, tippingAtMost),
    })),
    tellNothing: criteria.filter((criterion) => criterion.weight > 0 && isAlike(options, criterion)),
  };
}

/** Each option with the one whose figure comes next. */
function neighbors<Option>(placed: readonly PlacedFit<Option>[]): (readonly [Option, Option])[] {
  const byFigure = placed.filter(({ fit }) => fit !== null).toSorted((one, two) => (two.fit?.value ?? 0) - (one.fit?.value ?? 0));
  return byFigure.flatMap(({ option }, place) => {
    const next = byFigure[place + 1];
    return next === undefined ? [] : [[option, next.option] as const];
  });
}

function isAlike(options: readonly WeighedOccupation[], criterion: Criterion): boolean {
  return new Set(options.map(({ values }) => values.get(criterionId(criterion)) ?? null)).size === 1;
}

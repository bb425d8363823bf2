import type { Weights } from '../assessment/weights.ts';
import { compareFits, type FitComparison } from '../fit/compare-fits.ts';
import { type Criterion, criteriaOf, criterionId } from '../fit/criterion.ts';
import type { WeighedOccupation } from '../fit/fit.ts';
import { DimensionName } from '../profile/dimensions.ts';
import type { ComparedOption, EnteredValue } from './comparison.ts';

/** What is known of an option by one criterion. */
export interface KnownValue {
  readonly value: number;
  /** null: its source states it. */
  readonly entered: EnteredValue | null;
}

/** What the source states goes before what was entered by hand; null: not known. */
export function knownValue({ stated, entered }: ComparedOption, criterion: Pick<Criterion, 'kind' | 'name'>): KnownValue | null {
  const id = criterionId(criterion);
  const dimension = criterion.kind === 'dimension' ? DimensionName.parse(criterion.name) : null;
  const bySource = dimension === null ? null : stated[dimension];
  if (bySource !== null) return { value: bySource, entered: null };
  const byHand = entered.find((each) => each.criterion === id);
  return byHand === undefined ? null : { value: byHand.value, entered: byHand };
}

/** Whether a deal-breaker rules the occupation out. */
export function isRuledOut({ limits }: ComparedOption): boolean {
  return limits !== null && limits.breaks.length > 0;
}

export interface WeighedOption extends WeighedOccupation {
  readonly option: ComparedOption;
}

/** The order of the options whose scores are of one kind. */
export interface Ranking {
  readonly origin: ComparedOption['origin'];
  readonly fits: FitComparison<WeighedOption>;
}

/**
 * Orders options by the client's weights. Scores of imported pages and computed scores stand on two scales and were made
 * in two ways, so each kind is ordered among itself.
 */
export function rankOptions(options: readonly ComparedOption[], weights: Weights): Ranking[] {
  const criteria = criteriaOf(weights);
  return (['page', 'computed'] as const).flatMap((origin) => {
    const ofKind = options.filter((option) => option.origin === origin);
    if (ofKind.length === 0) return [];
    return [
      {
        origin,
        fits: compareFits(
          ofKind.map((option) => weighed(option, criteria)),
          criteria,
        ),
      },
    ];
  });
}

function weighed(option: ComparedOption, criteria: readonly Criterion[]): WeighedOption {
  const values = criteria.flatMap((criterion) => {
    const known = knownValue(option, criterion);
    return known === null ? [] : [[criterionId(criterion), known.value] as const];
  });
  return { option, scale: option.scale, values: new Map(values) };
}

/** Whether imported pages and computed profiles stand side by side. */
export function isMixed(options: readonly ComparedOption[]): boolean {
  return new Set(options.map(({ origin }) => origin)).size > 1;
}

/** The options that do best by a criterion; none where their scores are of two kinds, or where all that is known is the same. */
export function bestBy(options: readonly ComparedOption[], criterion: Pick<Criterion, 'kind' | 'name' | 'direction'>): ComparedOption[] {
  if (isMixed(options)) return [];
  const known = options.flatMap((option) => {
    const found = knownValue(option, criterion);
    return found === null ? [] : [{ option, value: found.value }];
  });
  const values = known.map(({ value }) => value);
  if (new Set(values).size < 2) return [];
  const best = criterion.direction === 'benefit' ? Math.max(...values) : Math.min(...values);
  return known.filter(({ value }) => value === best).map(({ option }) => option);
}

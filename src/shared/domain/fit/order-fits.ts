import type { Fit } from './fit.ts';

/** Fits nearer than this are no order: it is the last digit that is shown. */
const shownStep = 0.1;
/** Below this a difference is the noise of binary fractions: 5.1 and 5.0 are a whole step apart. */
const crumb = 1e-9;

/** Whether no order of the two can be told: they are nearer than what is shown, or what is unknown of either could turn them round. */
export function isTooClose(one: Fit, two: Fit): boolean {
  const [better, other] = one.value >= two.value ? [one, two] : [two, one];
  return better.value - other.value < shownStep - crumb || other.high >= better.low;
}

export interface PlacedFit<Option> {
  readonly option: Option;
  readonly fit: Fit | null;
  /** One more than the number of options that are surely better; so what is too close to call can share a place. null where there is no fit. */
  readonly place: number | null;
  /** Too close to call with the next one. */
  readonly nearNext: boolean;
}

/**
 * Options by their place, and by their fit within a place; without a fit last, in the order given. What is unknown can put an option of a lower
 * fit at a better place: nothing is surely better than it.
 */
export function orderFits<Option>(options: readonly { readonly option: Option; readonly fit: Fit | null }[]): PlacedFit<Option>[] {
  const placed = options
    .map(({ option, fit }) => ({
      option,
      fit,
      place: fit === null ? null : 1 + options.filter((each) => isSurelyBetter(each.fit, fit)).length,
    }))
    .toSorted(
      (one, two) =>
        (one.place ?? Number.POSITIVE_INFINITY) - (two.place ?? Number.POSITIVE_INFINITY) || (two.fit?.value ?? 0) - (one.fit?.value ?? 0),
    );
  return placed.map((each, index) => {
    const next = placed[index + 1]?.fit ?? null;
    return { ...each, nearNext: each.fit !== null && next !== null && isTooClose(each.fit, next) };
  });
}

function isSurelyBetter(one: Fit | null, than: Fit): boolean {
  return one !== null && one.value > than.value && !isTooClose(one, than);
}

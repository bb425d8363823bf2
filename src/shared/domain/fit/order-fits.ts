import type { Fit } from './fit.ts';

/** Fits nearer than this are no order: it is the last digit that is shown. */
const shownStep = 0.1;
/** Below this a difference is the noise of binary fractions: 5.1 and 5.0 are a whole step apart. */
const crumb = 1e-9;

/** Whether no order of the two can be told: they are nearer than what is shown, or what is unknown of either could turn them round. */
export function isTooClose(better: Fit, other: Fit): boolean {
  return better.value - other.value < shownStep - crumb || other.high >= better.low;
}

export interface PlacedFit<Option> {
  readonly option: Option;
  readonly fit: Fit | null;
  /** Counted from 1; those that are too close to call with the one before share its place. null where there is no fit. */
  readonly place: number | null;
  /** Too close to call with the next one. */
  readonly nearNext: boolean;
}

/** Options by their fit, the best first; without a fit last, in the order given. */
export function orderFits<Option>(options: readonly { readonly option: Option; readonly fit: Fit | null }[]): PlacedFit<Option>[] {
  const sorted = options.toSorted((one, other) => (other.fit?.value ?? -1) - (one.fit?.value ?? -1));
  const placed: PlacedFit<Option>[] = [];
  for (const [index, { option, fit }] of sorted.entries()) {
    const next = sorted[index + 1]?.fit ?? null;
    const before = placed.at(-1);
    const place = fit === null ? null : before?.nearNext ? before.place : index + 1;
    placed.push({ option, fit, place, nearNext: fit !== null && next !== null && isTooClose(fit, next) });
  }
  return placed;
}

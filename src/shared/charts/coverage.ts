/** How much of a result rests on what is known, and how far it may lie once the rest is. */

export interface Coverage {
  readonly knownWidth: number;
  /** The part that is not stated, behind the known one; null when all is known. */
  readonly gap: { readonly x: number; readonly width: number } | null;
  /** From the lowest to the highest the result may be; null without an interval. */
  readonly whisker: { readonly x: number; readonly width: number } | null;
}

/** Lays a known share and an interval, both 0 to 1, over `width`. What lies outside is taken to the nearer end, an interval given the wrong way about is turned. */
export function coverage(input: {
  readonly known: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly width: number;
}): Coverage {
  const at = (share: number) => round(Math.min(1, Math.max(0, share)) * input.width);
  const knownWidth = at(input.known);
  const { interval, width } = input;
  const low = interval === null ? 0 : at(Math.min(interval.low, interval.high));
  const high = interval === null ? 0 : at(Math.max(interval.low, interval.high));
  return {
    knownWidth,
    gap: knownWidth < width ? { x: knownWidth, width: round(width - knownWidth) } : null,
    whisker: interval === null ? null : { x: low, width: round(high - low) },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

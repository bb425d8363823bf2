import { scaleLinear } from 'd3-scale';

/** Pay bars on one shared scale for all tiers and all occupations compared. */

export interface PayTier {
  readonly id: string;
  readonly low: number;
  /** Same as `low` where the page gives one figure. */
  readonly high: number;
}

export interface PayScale {
  readonly domain: { readonly low: number; readonly high: number };
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** `width` is 0 for a single figure: draw a mark. */
  readonly bars: readonly {
    readonly id: string;
    readonly low: number;
    readonly high: number;
    readonly x: number;
    readonly width: number;
  }[];
}

/**
 * Lays pay out over `width`. A third of the spread is left free at both ends for the figures beside the bars; the scale never starts
 * below zero and ends on round figures. Null when there is no tier to draw.
 */
export function payScale({ tiers, width }: { readonly tiers: readonly PayTier[]; readonly width: number }): PayScale | null {
  if (tiers.length === 0) return null;
  const low = Math.min(...tiers.map((tier) => tier.low));
  const high = Math.max(...tiers.map((tier) => tier.high));
  const room = Math.max((high - low) / 3, high * 0.15, 1);
  const scale = scaleLinear([Math.max(0, low - room), high + room], [0, width]).nice(6);
  const [start = 0, end = 0] = scale.domain();
  return {
    domain: { low: start, high: end },
    ticks: scale.ticks(6).map((value) => ({ value, x: round(scale(value)) })),
    bars: tiers.map((tier) => ({
      id: tier.id,
      low: tier.low,
      high: tier.high,
      x: round(scale(tier.low)),
      width: round(scale(tier.high) - scale(tier.low)),
    })),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

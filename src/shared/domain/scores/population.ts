import type { Occupation } from '../occupation/occupation.ts';
import { type ExposureMeasure, exposure, medianPay, openingsRate } from './figures.ts';
import { meanRank } from './mean-rank.ts';

/** What occupations are ranked by. */
export type RankedMeasure = 'openingsRate' | 'openings' | 'change' | 'changePercent' | 'payPremium' | ExposureMeasure;

/**
 * All occupations, to compare one with. Of each measure only figures published for occupations count (coverage exact or combined), each
 * published code once: a combined code is one occupation there, and means of groups would count their members twice.
 */
export interface Population {
  /**
   * Share of the population below a value, those equal to it counted half: ties have their mean rank, the order of occupations plays no
   * part, and values outside the population can be ranked in it. 0.5, the middle, in a population of none.
   */
  readonly rank: (measure: RankedMeasure, value: number) => number;
  /** Median of the median pay of a job zone's occupations, dollars a year; null where the zone has none. */
  readonly zonePay: (jobZone: number) => number | null;
}

export function createPopulation(occupations: readonly Occupation[]): Population {
  // Members of a combined code can differ in their job zone: the first by code stands for it.
  const inOrder = occupations.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const zonePays = payByZone(inOrder);
  const sorted: Record<RankedMeasure, Float64Array> = {
    openingsRate: projected(inOrder, openingsRate),
    openings: projected(inOrder, (projection) => projection.openings),
    change: projected(inOrder, (projection) => projection.change),
    changePercent: projected(inOrder, (projection) => projection.changePercent),
    payPremium: payPremiums(inOrder, zonePays),
    eloundou: exposures(inOrder, 'eloundou'),
    microsoft: exposures(inOrder, 'microsoft'),
    anthropic: exposures(inOrder, 'anthropic'),
  };
  return {
    rank: (measure, value) => meanRank(sorted[measure], value),
    zonePay: (jobZone) => zonePays.get(jobZone) ?? null,
  };
}

function projected(occupations: readonly Occupation[], value: (projection: NonNullable<Occupation['projection']>) => number | null) {
  return oncePerCode(occupations, ({ projection }) => {
    if (!projection || projection.coverage === 'group') return null;
    const figure = value(projection);
    return figure === null ? null : { from: projection.from, figure };
  });
}

function exposures(occupations: readonly Occupation[], measure: ExposureMeasure) {
  return oncePerCode(occupations, (occupation) => {
    const measured = exposure(occupation, measure);
    return measured && measured.coverage !== 'group' ? { from: measured.from, figure: measured.value } : null;
  });
}

/** Pay of an occupation with a published pay and a job zone of its own. */
function payAndZone(occupation: Occupation) {
  const pay = medianPay(occupation);
  const zone = occupation.jobZone;
  return pay && zone && pay.coverage !== 'group' && zone.coverage !== 'group' ? { from: pay.from, pay: pay.value, zone: zone.value } : null;
}

function payByZone(occupations: readonly Occupation[]): Map<number, number> {
  const zones = new Map<number, Map<string, number>>();
  for (const occupation of occupations) {
    const known = payAndZone(occupation);
    if (known) zones.set(known.zone, (zones.get(known.zone) ?? new Map()).set(known.from, known.pay));
  }
  return new Map([...zones].map(([zone, pays]) => [zone, median(Float64Array.from(pays.values()).sort())]));
}

function payPremiums(occupations: readonly Occupation[], zonePays: ReadonlyMap<number, number>) {
  return oncePerCode(occupations, (occupation) => {
    const known = payAndZone(occupation);
    const typical = known && zonePays.get(known.zone);
    return known && typical ? { from: known.from, figure: known.pay / typical } : null;
  });
}

function oncePerCode(occupations: readonly Occupation[], read: (occupation: Occupation) => { from: string; figure: number } | null) {
  const byCode = new Map<string, number>();
  for (const occupation of occupations) {
    const published = read(occupation);
    if (published && !byCode.has(published.from)) byCode.set(published.from, published.figure);
  }
  return Float64Array.from(byCode.values()).sort();
}

/** Of a sorted, non-empty list; the mean of the middle two where there is no middle one. */
function median(sorted: Float64Array): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

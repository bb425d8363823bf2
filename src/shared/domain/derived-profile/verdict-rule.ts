import type { Occupation } from '../occupation/occupation.ts';
import type { AiVerdict } from '../profile/profile.ts';
import { type ExposureMeasure, exposure, exposureMeasures } from '../scores/figures.ts';
import type { Population } from '../scores/population.ts';

/** A third of all occupations rank below the first, a third above the second. */
const thirds = { low: 1 / 3, high: 2 / 3 } as const;

/** Percent in ten years. The projections' own words call 5 and more faster than average, and a decline what is 1 or more below nothing. */
const faster = 5;
const decline = -1;

export type ExposureBand = 'low' | 'middle' | 'high';
export type JobsTrend = 'grow' | 'steady' | 'fall';

/** What one measure says of an occupation, with its share of all occupations that lie below; null: not measured. */
export function exposureRank(occupation: Pick<Occupation, 'ai'>, population: Pick<Population, 'rank'>, measure: ExposureMeasure) {
  const found = exposure(occupation, measure);
  return found && { ...found, rank: population.rank(measure, found.value) };
}

/** By the median of the ranks, of two by their mean; null without any. */
export function exposureBand(ranks: readonly number[]): ExposureBand | null {
  const sorted = ranks.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const lower = sorted[Math.floor(middle)];
  const upper = sorted[Math.ceil(middle)];
  if (lower === undefined || upper === undefined) return null;
  const median = (lower + upper) / 2;
  if (median < thirds.low) return 'low';
  return median > thirds.high ? 'high' : 'middle';
}

/** @param changePercent projected change of employment in percent over ten years */
export function jobsTrend(changePercent: number): JobsTrend {
  if (changePercent <= decline) return 'fall';
  return changePercent >= faster ? 'grow' : 'steady';
}

/** Growing or shrinking as the jobs do, mixed where jobs do not shrink though much of the work is exposed, else steady (kind "other"). */
export function verdictOf(jobs: JobsTrend, band: ExposureBand): AiVerdict {
  if (jobs === 'fall') return 'shrinking';
  if (band === 'high') return 'mixed';
  return jobs === 'grow' ? 'growing' : 'other';
}

/** The verdict of an occupation's computed profile; null without a projection or any measure of exposure. */
export function aiVerdict(occupation: Pick<Occupation, 'ai' | 'projection'>, population: Pick<Population, 'rank'>): AiVerdict | null {
  const band = exposureBand(exposureMeasures.flatMap((measure) => exposureRank(occupation, population, measure)?.rank ?? []));
  return occupation.projection && band && verdictOf(jobsTrend(occupation.projection.changePercent), band);
}

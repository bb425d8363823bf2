import type { PackSource } from '../occupation/pack.ts';
import type { ScoreSource } from './score.ts';

/** The year of a source as the pack states it, for figures that carry none of their own; null where the pack does not name the source. */
export type SourceYears = (source: ScoreSource) => number | null;

export function sourceYears(sources: readonly Pick<PackSource, 'id' | 'date'>[]): SourceYears {
  const years = new Map(sources.map(({ id, date }) => [id, Number(date.slice(0, 4))]));
  return (source) => years.get(source) ?? null;
}

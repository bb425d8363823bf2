import type { OccupationDetail } from '../occupation/occupation.ts';

/** Importance of one skill or area of knowledge among all occupations, 1 to 5. */
export interface ElementNorm {
  readonly median: number;
  readonly upperQuartile: number;
}

export type ElementNorms = Readonly<Record<string, ElementNorm>>;

/**
 * Median and upper quartile of the importance of each element, of occupations that are rated themselves: means of groups would count their
 * members twice. To be made once a pack is read.
 */
export function createElementNorms(details: readonly Pick<OccupationDetail, 'skills' | 'knowledge'>[]): ElementNorms {
  const importances = new Map<string, number[]>();
  for (const block of details.flatMap(({ skills, knowledge }) => [skills, knowledge])) {
    if (block?.coverage !== 'exact') continue;
    for (const { element, importance } of block.ratings) {
      if (importance === null) continue;
      const known = importances.get(element);
      if (known) known.push(importance);
      else importances.set(element, [importance]);
    }
  }
  return Object.fromEntries(
    [...importances].map(([element, values]) => {
      const sorted = values.toSorted((one, other) => one - other);
      return [element, { median: quantile(sorted, 0.5), upperQuartile: quantile(sorted, 0.75) }];
    }),
  );
}

/** The entry at this share of a sorted, non-empty list; the lower one where it falls between two. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

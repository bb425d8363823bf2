import type { OccupationDetail } from '../occupation/occupation.ts';

/** Others by nearness to an occupation, by code, the nearest first. */
export type Nearest = (code: string) => readonly string[];

/** How many of O*NET's nearest related occupations ("primary short") stand among the first twenty of a measure, over all occupations. */
export function recallOfRelated(
  details: readonly OccupationDetail[],
  nearest: Nearest,
): { readonly found: number; readonly wanted: number } {
  let [found, wanted] = [0, 0];
  for (const { code, related } of details) {
    const near = related.filter(({ tier }) => tier === 'primaryShort').map((each) => each.code);
    if (near.length === 0) continue;
    const first = new Set(nearest(code).slice(0, 20));
    wanted += near.length;
    found += near.filter((each) => first.has(each)).length;
  }
  return { found, wanted };
}

/** All others by the cosine of the importance of their skills, the measure a reader would try first. */
export function plainCosine(all: readonly OccupationDetail[]): Nearest {
  const vectors = all.flatMap(({ code, skills }) => {
    const values = skills?.ratings.toSorted((a, b) => (a.element < b.element ? -1 : 1)).map(({ importance }) => importance ?? 0);
    return values === undefined ? [] : [{ code, values, length: Math.hypot(...values) }];
  });
  return (code) => {
    const own = vectors.find((vector) => vector.code === code);
    if (own === undefined) return [];
    const cosine = (other: (typeof vectors)[number]) =>
      own.values.reduce((sum, value, place) => sum + value * (other.values[place] ?? 0), 0) / (own.length * other.length);
    return vectors
      .filter((vector) => vector !== own)
      .map((vector) => ({ code: vector.code, cosine: cosine(vector) }))
      .toSorted((a, b) => b.cosine - a.cosine)
      .map((near) => near.code);
  };
}

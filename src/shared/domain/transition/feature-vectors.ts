/** What an occupation is made of in one respect, by name; the length is 1. */
export type FeatureVector = ReadonlyMap<string, number>;

/**
 * Counted things, such as activities: what few occupations have tells more (logarithm of how many have it, Spärck Jones 1972). null where an
 * occupation lists none.
 */
export function tellingVectors(counts: readonly (ReadonlyMap<string, number> | null)[]): (FeatureVector | null)[] {
  const having = new Map<string, number>();
  for (const features of counts) for (const feature of features?.keys() ?? []) having.set(feature, (having.get(feature) ?? 0) + 1);
  return counts.map((features) => {
    if (features === null || features.size === 0) return null;
    return toLengthOne(new Map([...features].map(([name, count]) => [name, count * Math.log(counts.length / (having.get(name) ?? 1))])));
  });
}

/**
 * Ratings that every occupation has: how far each lies from the mean of all, in standard deviations, so that what is usual everywhere does not
 * make everything alike. null where an occupation is not rated.
 */
export function unusualVectors(ratings: readonly (ReadonlyMap<string, number> | null)[]): (FeatureVector | null)[] {
  const rated = ratings.filter((each) => each !== null);
  const spreads = new Map([...new Set(rated.flatMap((each) => [...each.keys()]))].map((name) => [name, spreadOf(rated, name)]));
  return ratings.map((each) => {
    if (each === null) return null;
    const far = [...each].map(([name, value]): [string, number] => {
      const { mean, deviation } = spreads.get(name) ?? { mean: 0, deviation: 0 };
      return [name, deviation === 0 ? 0 : (value - mean) / deviation];
    });
    return toLengthOne(new Map(far));
  });
}

function spreadOf(rated: readonly ReadonlyMap<string, number>[], name: string): { mean: number; deviation: number } {
  const values = rated.flatMap((each) => each.get(name) ?? []);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

function toLengthOne(vector: ReadonlyMap<string, number>): FeatureVector {
  const length = Math.hypot(...vector.values());
  return length === 0 ? vector : new Map([...vector].map(([name, value]) => [name, value / length]));
}

import type { FeatureVector } from './feature-vectors.ts';

interface Sparse {
  readonly features: Uint16Array;
  readonly values: Float64Array;
}

/** The vectors of all occupations in one respect, in numbers, so that one can be held against all others in a few milliseconds. */
export class FeatureSpace {
  readonly #names: readonly string[];
  readonly #vectors: readonly (Sparse | null)[];

  /** @param vectors by occupation, of length 1; null where nothing is known */
  constructor(vectors: readonly (FeatureVector | null)[]) {
    this.#names = [...new Set(vectors.flatMap((vector) => [...(vector?.keys() ?? [])]))];
    const places = new Map(this.#names.map((name, place) => [name, place]));
    this.#vectors = vectors.map((vector) =>
      vector === null
        ? null
        : {
            features: Uint16Array.from(vector.keys(), (name) => places.get(name) ?? 0),
            values: Float64Array.from(vector.values()),
          },
    );
  }

  isKnown(place: number): boolean {
    return this.#vectors[place] != null;
  }

  /** Cosines of one occupation with each, -1 to 1, by place; 0 where either is not known. */
  likenessTo(place: number): Float64Array {
    const own = this.#spread(place);
    return Float64Array.from(this.#vectors, (vector) => {
      if (vector === null) return 0;
      let sum = 0;
      for (let at = 0; at < vector.features.length; at += 1) sum += (vector.values[at] ?? 0) * (own[vector.features[at] ?? 0] ?? 0);
      return sum;
    });
  }

  /** Names of what both have more of than most, those that give most to their likeness first. */
  shared(one: number, other: number): string[] {
    const [first, second] = [this.#spread(one), this.#spread(other)];
    return this.#names
      .map((name, feature) => ({ name, product: Math.max(0, first[feature] ?? 0) * Math.max(0, second[feature] ?? 0) }))
      .filter(({ product }) => product > 0)
      .toSorted((a, b) => b.product - a.product || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name);
  }

  #spread(place: number): Float64Array {
    const spread = new Float64Array(this.#names.length);
    const vector = this.#vectors[place];
    for (const [at, feature] of vector?.features.entries() ?? []) spread[feature] = vector?.values[at] ?? 0;
    return spread;
  }
}

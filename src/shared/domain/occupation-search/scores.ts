/** The best score of each occupation so far, and the text that gave it. */
export class Scores {
  readonly #scores: Float64Array;
  readonly #texts: Uint32Array;
  #found = 0;

  /** @param occupations how many there are */
  constructor(occupations: number) {
    this.#scores = new Float64Array(occupations);
    this.#texts = new Uint32Array(occupations);
  }

  /** Occupations that have a score. */
  get found(): number {
    return this.#found;
  }

  /** @param place of the occupation; @param score above 0; @param text its number */
  add(place: number, score: number, text: number): void {
    const before = this.#scores[place] ?? 0;
    if (score <= before) return;
    if (before === 0) this.#found += 1;
    this.#scores[place] = score;
    this.#texts[place] = text;
  }

  /** The best `limit` occupations, best first; those of one score in their own order. */
  best(limit: number): { place: number; text: number; score: number }[] {
    const score = (place: number): number => this.#scores[place] ?? 0;
    const places: number[] = [];
    for (let place = 0; place < this.#scores.length; place += 1) if (score(place) > 0) places.push(place);
    return places
      .sort((one, other) => score(other) - score(one) || one - other)
      .slice(0, limit)
      .map((place) => ({ place, text: this.#texts[place] ?? 0, score: score(place) }));
  }
}

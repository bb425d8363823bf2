import type { OccupationDetail, Rating } from '../occupation/occupation.ts';
import { FeatureSpace } from './feature-space.ts';
import { tellingVectors, unusualVectors } from './feature-vectors.ts';

/** Version of the rule in docs/transition.md; changes when the same figures would give another order. */
export const closenessRule = 'closeness-1';

export const closenessParts = ['activities', 'knowledge', 'skills', 'tools'] as const;
export type ClosenessPart = (typeof closenessParts)[number];

/** What people do counts half, what they know a quarter, the rest what they can and what they use. */
const share: Readonly<Record<ClosenessPart, number>> = { activities: 1 / 2, knowledge: 1 / 4, skills: 1 / 8, tools: 1 / 8 };

/** From this on two occupations are called near: the twentieth nearest of an occupation is, in the middle, as near as that. */
export const nearFrom = 0.29;

/** Shared things named for each part. */
const namedAtMost = 5;

export interface NearOccupation {
  readonly code: string;
  /** -1 to 1, for the order and the cut-off; never shown as a score. */
  readonly closeness: number;
}

/** What two occupations have in common, the most telling first: ids of activities and elements, names of tools. */
export type SharedFeatures = Readonly<Record<ClosenessPart, readonly string[]>>;

/**
 * How near the work of one occupation is to that of another, from what O*NET publishes of each alone: its detailed work activities, knowledge,
 * skills and technology. O*NET's own lists of related occupations play no part, so that the rule can be held against them. It is the same in both
 * directions; what a step asks for is not (see `compareTransition`). Where no activities are published nothing is told: ratings alone put
 * unlike work together.
 */
export class Closeness {
  readonly #codes: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #spaces: Readonly<Record<ClosenessPart, FeatureSpace>>;

  constructor(details: readonly OccupationDetail[]) {
    this.#codes = details.map(({ code }) => code);
    this.#places = new Map(this.#codes.map((code, place) => [code, place]));
    const activities = details.map((detail) => new Map(detail.activities.map(({ id, tasks }) => [id, Math.log(1 + tasks)])));
    const tools = details.map((detail) => new Map(detail.technology.map(({ name }) => [name, 1])));
    this.#spaces = {
      activities: new FeatureSpace(tellingVectors(activities)),
      knowledge: new FeatureSpace(unusualVectors(details.map((detail) => ratingsOf(detail.knowledge?.ratings)))),
      skills: new FeatureSpace(unusualVectors(details.map((detail) => ratingsOf(detail.skills?.ratings)))),
      tools: new FeatureSpace(tellingVectors(tools)),
    };
  }

  /** All others, the nearest first; empty where nothing is told of the code. */
  nearest(from: string): NearOccupation[] {
    const own = this.#placeOf(from);
    if (own === null) return [];
    const likeness = closenessParts.map((part) => ({ weight: share[part], to: this.#spaces[part].likenessTo(own) }));
    return this.#codes
      .flatMap((code, place) => {
        if (place === own || !this.#spaces.activities.isKnown(place)) return [];
        return [{ code, closeness: likeness.reduce((sum, { weight, to }) => sum + weight * (to[place] ?? 0), 0) }];
      })
      .toSorted((a, b) => b.closeness - a.closeness || (a.code < b.code ? -1 : 1));
  }

  /** What brings the two together; nothing where nothing is told of either. */
  shared(from: string, to: string): SharedFeatures {
    const [one, other] = [this.#placeOf(from), this.#placeOf(to)];
    const names = (part: ClosenessPart): string[] => {
      if (one === null || other === null) return [];
      // A rating's importance and its level are one thing to name.
      const shared = this.#spaces[part].shared(one, other).map((name) => name.replace(/^(importance|level) /, ''));
      return [...new Set(shared)].slice(0, namedAtMost);
    };
    return { activities: names('activities'), knowledge: names('knowledge'), skills: names('skills'), tools: names('tools') };
  }

  #placeOf(code: string): number | null {
    const place = this.#places.get(code);
    return place === undefined || !this.#spaces.activities.isKnown(place) ? null : place;
  }
}

/** Importance and level apart, so that either can be unusual. */
function ratingsOf(ratings: readonly Rating[] | undefined): ReadonlyMap<string, number> | null {
  if (ratings === undefined) return null;
  const stated = ratings.flatMap(({ element, importance, level }): [string, number][] => [
    ...(importance === null ? [] : [[`importance ${element}`, importance] satisfies [string, number]]),
    ...(level === null ? [] : [[`level ${element}`, level] satisfies [string, number]]),
  ]);
  return stated.length === 0 ? null : new Map(stated);
}

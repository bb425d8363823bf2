import type { Licence } from '../occupation/occupation.ts';
import { type Closeness, nearFrom } from './closeness.ts';

/** More study than this before the first day is not called within reach: a certificate beside work takes a year. */
export const reachableYears = 1;
/** Bridges of each kind, and routes, that are listed. */
const listedAtMost = 20;

/** What the way into an occupation asks for. */
export interface Entry {
  /** Years of study after high school for typical entry; null: not published. */
  readonly years: number | null;
  readonly licence: Licence['level'];
}

/** What stands between a person and an occupation that is near. Empty: within reach. */
export type Obstacle =
  | { readonly kind: 'study'; readonly years: number }
  | { readonly kind: 'credential' }
  | { readonly kind: 'entryUnknown' };

/** An occupation near to one the client has held. */
export interface Bridge {
  /** The occupation held. */
  readonly from: string;
  readonly to: string;
  /** For the order alone; never shown. */
  readonly closeness: number;
  readonly obstacles: readonly Obstacle[];
}

/** To an occupation that is not near, by way of one that is: each step is near, and the first is within reach. */
export interface TwoStepRoute {
  readonly first: Bridge;
  readonly second: Bridge;
}

export interface RouteFinder {
  /** Whether it is near to one held, listed or not. */
  isNear(held: readonly string[], target: string): boolean;
  /** Near occupations from all that were held, each once, from where it is nearest; the nearest first. Those held are left out. */
  bridges(held: readonly string[]): { readonly within: readonly Bridge[]; readonly beyond: readonly Bridge[] };
  /** Ways to `target` in two steps, the one whose longer step is shortest first; none where it is near to one held. */
  twoSteps(held: readonly string[], target: string): readonly TwoStepRoute[];
}

/**
 * Finds what lies near to what a client has done, by closeness alone and with published cut-offs; what stands in the way is named, not
 * weighed (docs/transition.md).
 * @param entryOf null where the library has no such code
 * @param studied years of study after high school that the client has done; null: not stated, and then those of the occupation held count
 */
export function createRouteFinder(closeness: Closeness, entryOf: (code: string) => Entry | null, studied: number | null): RouteFinder {
  const done = (from: string) => Math.max(studied ?? 0, entryOf(from)?.years ?? 0);
  const bridgesFrom = (from: string): Bridge[] =>
    closeness
      .nearest(from)
      .filter((near) => near.closeness >= nearFrom)
      .map((near) => ({
        from,
        to: near.code,
        closeness: near.closeness,
        obstacles: obstaclesTo(entryOf(near.code), done(from)),
      }));

  const nearestOfEach = (held: readonly string[]): Bridge[] => {
    const nearest = new Map<string, Bridge>();
    for (const bridge of held.flatMap(bridgesFrom)) {
      if (held.includes(bridge.to) || (nearest.get(bridge.to)?.closeness ?? -1) >= bridge.closeness) continue;
      nearest.set(bridge.to, bridge);
    }
    return [...nearest.values()].toSorted((a, b) => b.closeness - a.closeness || (a.to < b.to ? -1 : 1));
  };

  return {
    isNear: (held, target) => nearestOfEach(held).some(({ to }) => to === target),
    bridges(held) {
      const all = nearestOfEach(held);
      return {
        within: all.filter(({ obstacles }) => obstacles.length === 0).slice(0, listedAtMost),
        beyond: all.filter(({ obstacles }) => obstacles.length > 0).slice(0, listedAtMost),
      };
    },
    twoSteps(held, target) {
      const first = nearestOfEach(held);
      if (held.includes(target) || first.some(({ to }) => to === target)) return [];
      const nearTarget = new Map(bridgesFrom(target).map((bridge) => [bridge.to, bridge.closeness]));
      return first
        .filter(({ obstacles }) => obstacles.length === 0)
        .flatMap((bridge): TwoStepRoute[] => {
          const there = nearTarget.get(bridge.to);
          if (there === undefined) return [];
          const obstacles = obstaclesTo(entryOf(target), Math.max(done(bridge.from), done(bridge.to)));
          return [{ first: bridge, second: { from: bridge.to, to: target, closeness: there, obstacles } }];
        })
        .toSorted((a, b) => shorterOf(b) - shorterOf(a))
        .slice(0, listedAtMost);
    },
  };
}

function shorterOf({ first, second }: TwoStepRoute): number {
  return Math.min(first.closeness, second.closeness);
}

function obstaclesTo(there: Entry | null, done: number): Obstacle[] {
  if (there === null || there.years === null) return [{ kind: 'entryUnknown' }];
  const years = there.years - done;
  return [
    ...(years > reachableYears ? [{ kind: 'study', years } as const] : []),
    // Whether a license that is held is the one that is asked for, no source says.
    ...(there.licence === 'required' ? [{ kind: 'credential' } as const] : []),
  ];
}

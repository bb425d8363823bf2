import type { closenessRule, SharedFeatures } from './closeness.ts';
import type { Bridge, TwoStepRoute } from './routes.ts';

/** A bridge with the titles and with what the two occupations have in common, in the library's names. */
export type NamedBridge = Bridge & { readonly fromTitle: string; readonly toTitle: string; readonly shared: SharedFeatures };

export interface NamedRoutes {
  readonly ruleVersion: typeof closenessRule;
  readonly within: readonly NamedBridge[];
  readonly beyond: readonly NamedBridge[];
}

export type NamedTwoStepRoute = Readonly<Record<keyof TwoStepRoute, NamedBridge>>;

/** What lies near to what a client has done. */
export interface RoutesFromHistory extends NamedRoutes {
  /** Occupations of the work history that the library has. */
  readonly held: readonly string[];
  /** By target of the shortlist that is not near to one held; without a way in two steps the list is empty. */
  readonly toTargets: readonly { readonly target: string; readonly title: string; readonly ways: readonly NamedTwoStepRoute[] }[];
}

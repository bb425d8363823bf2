import type { OwnCriterion, Weight, Weights } from '#shared/domain/assessment/weights.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';

/** A weight that was changed here and, to something else, in another window. */
export type ContestedWeight =
  | { readonly dimension: DimensionName; readonly theirs: Weight | null }
  | { readonly own: readonly OwnCriterion[] };

export interface RebasedWeights {
  /** Theirs with what was changed here put into it. */
  readonly merged: Weights;
  readonly contested: readonly ContestedWeight[];
}

/**
 * Puts what was changed here since `base` onto what another window made of it. Each dimension is a thing of its own, the client's own criteria
 * together are one: what only one side touched stands as that side left it.
 */
export function rebaseWeights(base: Weights, mine: Weights, theirs: Weights): RebasedWeights {
  const changed = DimensionName.options.filter((name) => mine.dimensions[name] !== base.dimensions[name]);
  const isOther = (name: DimensionName) =>
    theirs.dimensions[name] !== base.dimensions[name] && theirs.dimensions[name] !== mine.dimensions[name];
  const [ownBase, ownMine, ownTheirs] = [base, mine, theirs].map(({ own }) => JSON.stringify(own));
  const isOwnOther = ownMine !== ownBase && ownTheirs !== ownBase && ownTheirs !== ownMine;
  return {
    merged: {
      dimensions: { ...theirs.dimensions, ...Object.fromEntries(changed.map((name) => [name, mine.dimensions[name]])) },
      own: ownMine === ownBase ? theirs.own : mine.own,
    },
    contested: [
      ...changed.filter(isOther).map((name) => ({ dimension: name, theirs: theirs.dimensions[name] })),
      ...(isOwnOther ? [{ own: theirs.own }] : []),
    ],
  };
}

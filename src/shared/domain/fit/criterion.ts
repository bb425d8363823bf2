import type { Weight, Weights } from '../assessment/weights.ts';
import { DimensionName, type Direction, dimensionDirection } from '../profile/dimensions.ts';

/** What an occupation is weighed by: one of the nine dimensions, or something of the client's own, where more is better. */
export type Criterion = ({ readonly kind: 'dimension'; readonly name: DimensionName } | { readonly kind: 'own'; readonly name: string }) & {
  readonly direction: Direction;
  readonly weight: Weight;
};

/** Names a criterion among all of a client; an own one never has the name of a dimension by accident. */
export function criterionId({ kind, name }: Pick<Criterion, 'kind' | 'name'>): string {
  return kind === 'dimension' ? name : `own:${name.toLocaleLowerCase('en')}`;
}

/** The criteria a client has put a weight on, 0 too, the nine in page order and then the client's own. Not said is not the same as 0, and is left out. */
export function criteriaOf({ dimensions, own }: Weights): Criterion[] {
  return [
    ...DimensionName.options.flatMap((name): Criterion[] => {
      const weight = dimensions[name];
      return weight === null ? [] : [{ kind: 'dimension', name, direction: dimensionDirection[name], weight }];
    }),
    ...own.flatMap(({ name, weight }): Criterion[] => (weight === null ? [] : [{ kind: 'own', name, direction: 'benefit', weight }])),
  ];
}

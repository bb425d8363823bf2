import { useText } from '#renderer/ui/index.ts';
import type { Criterion } from '#shared/domain/fit/criterion.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';

/** A criterion as a person reads it: a dimension in the words of all screens, an own one in the client's. */
export function useCriterionName(): (criterion: Pick<Criterion, 'kind' | 'name'>) => string {
  const say = useText();
  return ({ kind, name }) => {
    const dimension = kind === 'dimension' ? DimensionName.safeParse(name).data : undefined;
    return dimension === undefined ? name : say(`profile.dimension.${dimension}`);
  };
}

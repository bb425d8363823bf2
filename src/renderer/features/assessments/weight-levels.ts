import { useIntl } from 'react-intl';
import { useText } from '#renderer/ui/index.ts';
import type { Weight, Weights } from '#shared/domain/assessment/weights.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';

export interface WeightLevel {
  readonly weight: Weight;
  /** What carries it, joined as the language does. */
  readonly names: string;
}

/** What carries which weight, the heaviest first; what is not said or does not matter is left out. */
export function useLevels(): (weights: Weights) => WeightLevel[] {
  const say = useText();
  const intl = useIntl();
  return ({ dimensions, own }) => {
    const named = [...DimensionName.options.map((name) => ({ name: say(`profile.dimension.${name}`), weight: dimensions[name] })), ...own];
    return [5, 4, 3, 2, 1].flatMap((weight) => {
      const names = named.filter((each) => each.weight === weight).map(({ name }) => name);
      return names.length === 0 ? [] : [{ weight, names: intl.formatList(names) }];
    });
  };
}

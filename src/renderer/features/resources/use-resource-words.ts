import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { type Money, useMoney, useText } from '#renderer/ui/index.ts';
import { languageName } from '#shared/domain/resource/languages.ts';
import type { Resource } from '#shared/domain/resource/resource.ts';

/** The facts of a resource in words; what is not stated is said so. */
export interface ResourceWords {
  readonly kind: (kind: Resource['kind']) => string;
  readonly hours: (hours: Resource['hours']) => string;
  readonly cost: (cost: Resource['cost']) => string;
  readonly language: (tag: string) => string;
  readonly languages: (tags: readonly string[]) => string;
  readonly where: (where: Resource['where']) => string;
}

export function useResourceWords(): ResourceWords {
  const say = useText();
  const money: Money = useMoney();
  const { locale, formatNumber } = useIntl();
  return useMemo(() => {
    const notStated = say('resources.notStated');
    const language = (tag: string) => languageName(tag, locale);
    const range = ({ low, high }: { readonly low: number; readonly high: number }) =>
      low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
    return {
      kind: (kind) => say(`resources.kind.${kind}`),
      hours: (hours) => (hours === null ? notStated : say('resources.hoursValue', { hours: range(hours) })),
      cost: (cost) =>
        cost === null ? notStated : cost.currency === null ? say('resources.free') : money.amount(cost.amount, cost.currency),
      language,
      languages: (tags) => (tags.length === 0 ? notStated : tags.map(language).join(', ')),
      where: (where) => (where === null ? notStated : say(`resources.where.${where}`)),
    };
  }, [say, money, locale, formatNumber]);
}

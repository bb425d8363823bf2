import type { Money, Say } from '#renderer/ui/index.ts';
import type { FacetId, LibraryView } from '#shared/domain/library-view.ts';
import { chosenIn, type FilterId } from './facets.ts';
import { payAxis } from './pay-bins.ts';

/** A filter's value as its check box says it. */
export function valueWords(say: Say, id: FacetId, value: string): string {
  // A message's "other" is what stands for no value; the verdict of that name has a word of its own.
  return say(`library.value.${id}`, { value: value === 'other' ? 'steady' : value });
}

/** What a filter is set to, in a few words. */
export function filterWords(say: Say, money: Money, view: LibraryView, id: FilterId): string {
  if (id === 'pay') return payWords(say, money, view);
  const [only, ...others] = chosenIn(view, id);
  const facet = say(`library.facet.${id}`);
  return only === undefined || others.length > 0
    ? say('library.chip.many', { facet, count: others.length + 1 })
    : say('library.chip.one', { facet, value: valueWords(say, id, only) });
}

function payWords(say: Say, money: Money, { payFrom, payTo, payNotStated }: LibraryView): string {
  if (payFrom === undefined && payTo === undefined) return say('library.chip.payNotStated');
  const range = payRangeWords(say, money, payFrom, payTo);
  return say(payNotStated === true ? 'library.chip.payOrNotStated' : 'library.chip.pay', { range });
}

/** "$30k–120k", "$60k or more", "up to $50k". */
export function payRangeWords(say: Say, money: Money, from: number | undefined, to: number | undefined): string {
  if (to === undefined) return say('library.pay.orMore', { pay: money.short(from ?? payAxis.low, 'USD') });
  if (from === undefined) return say('library.pay.orLess', { pay: money.short(to, 'USD') });
  return money.shortRange({ low: from, high: to, currency: 'USD' });
}

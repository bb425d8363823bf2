import { useMoney } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { useReading } from '../reading-context.ts';

/** One end of a contradiction: the item and what it says. */
interface QuotedItem {
  readonly itemId: ItemId;
  readonly quote: string;
}

/**
 * What an item says, fit to be read in a sentence: a pay tier by its figures alone, since the page glues them to the words around; anything
 * else in the page's own words.
 */
export function useQuoted(): (item: QuotedItem) => string {
  const money = useMoney();
  const { tiers } = useReading().profile.salary;
  return ({ itemId, quote }) => {
    const tier = tiers.find(({ id }) => id === itemId);
    return tier === undefined ? quote : money.range(tier.range);
  };
}

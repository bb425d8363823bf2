import type { ItemId } from '../../ids.ts';
import { skillNameKey } from '../../plan/skill-name.ts';
import type { ComparedRow, Difference, SectionPair, Topic } from './comparison.ts';
import { passagesOf, rowOf, textRow } from './rows.ts';

interface Entry {
  readonly id: ItemId;
}

/** How entries of a list are told to be the same thing, and what is said of two that are. */
export interface ListRule<Item extends Entry> {
  readonly topic: Topic;
  /** Null for an entry of which it is not certain: it is paired with none. */
  readonly key: (entry: Item) => string | null;
  /** Without it, the words of a pair stand beside one another. */
  readonly compare?: (page: Item, computed: Item) => Difference;
}

/** Lists whose entries are known by their name. */
export function byName({ name }: { readonly name: string }): string | null {
  return skillNameKey(name) || null;
}

/**
 * Two lists: a row for each pair that is surely the same thing, in the order of the page, and one row with all that is left of both. A key
 * that one side has twice makes no pair.
 */
export function compareLists<Item extends Entry>(
  section: SectionPair,
  { topic, key, compare }: ListRule<Item>,
  lists: Readonly<Record<'page' | 'computed', readonly Item[]>>,
): readonly ComparedRow[] {
  const computedByKey = onceByKey(lists.computed, key);
  const pairs = [...onceByKey(lists.page, key)].flatMap(([name, page]) => {
    const computed = computedByKey.get(name);
    return computed === undefined ? [] : [{ page, computed }];
  });
  const rows = pairs.flatMap(({ page, computed }) => {
    const passages = passagesOf(section, { page: [page.id], computed: [computed.id] });
    return compare === undefined ? textRow(topic, passages, 'details') : rowOf(topic, passages, () => compare(page, computed));
  });
  const paired = new Set(pairs.flatMap((pair) => [pair.page, pair.computed]));
  const leftOver = (side: 'page' | 'computed'): readonly ItemId[] => lists[side].filter((entry) => !paired.has(entry)).map(({ id }) => id);
  const others = passagesOf(section, { page: leftOver('page'), computed: leftOver('computed') });
  const counts = { page: others.page.length, computed: others.computed.length };
  return [...rows, ...rowOf(topic, others, () => ({ kind: 'differs', respects: [{ about: 'names', counts }] }))];
}

/** The entries whose key no other entry of the list has. */
function onceByKey<Item>(entries: readonly Item[], key: (entry: Item) => string | null): ReadonlyMap<string, Item> {
  const once = [...Map.groupBy(entries, key)].flatMap(([name, [entry, ...others]]): [string, Item][] =>
    name === null || entry === undefined || others.length > 0 ? [] : [[name, entry]],
  );
  return new Map(once);
}

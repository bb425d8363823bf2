import type { ItemChange } from '#shared/contract/library.ts';
import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';
import { likeness } from './likeness.ts';

type Item = Pick<AnchorableItem, 'id' | 'section' | 'text'>;

/** A pair is one passage reworded when at least two fifths of the pairs of letters of both are the same. */
const alikeFrom = 0.4;
/** Above this many pairs in one section nothing is taken for reworded: comparing them all would take longer than anybody waits. */
const mostPairs = 10_000;

/**
 * Passages that differ between two versions, in the order of the page. A passage is the same one when its id is; of the others, the likest of
 * a section are taken as one passage reworded. What is gone stands after the passage it stood after.
 */
export function compareItems(before: readonly Item[], after: readonly Item[]): ItemChange[] {
  const newIds = new Set(after.map(({ id }) => id));
  const oldById = new Map(before.map((item) => [item.id, item]));
  const reworded = pairReworded(
    before.filter(({ id }) => !newIds.has(id)),
    after.filter(({ id }) => !oldById.has(id)),
  );
  const oldOf = new Map(after.flatMap((item) => [oldById.get(item.id) ?? reworded.get(item)].map((old) => [item, old] as const)));
  const goneAfter = goneBehind(before, new Set(oldOf.values()));
  const gone = (place: Item | null): ItemChange[] =>
    (goneAfter.get(place) ?? []).map(({ id, section, text }) => ({ itemId: id, section, before: text, after: null }));
  return [
    ...gone(null),
    ...after.flatMap((item) => {
      const old = oldOf.get(item);
      const change = { itemId: item.id, section: item.section, before: old?.text ?? null, after: item.text };
      return [...(old?.text === item.text ? [] : [change]), ...(old === undefined ? [] : gone(old))];
    }),
  ];
}

/** New passages by the gone ones they reword; the likest pairs first, each passage in one pair at most. */
function pairReworded(gone: readonly Item[], fresh: readonly Item[]): ReadonlyMap<Item, Item> {
  const goneOf = Map.groupBy(gone, ({ section }) => section);
  const pairs = [...Map.groupBy(fresh, ({ section }) => section)].flatMap(([section, items]) => {
    const old = goneOf.get(section) ?? [];
    return old.length * items.length > mostPairs
      ? []
      : items.flatMap((item) => old.map((was) => ({ item, old: was, alike: likeness(was.text, item.text) })));
  });
  const found = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { item, old } of pairs.filter(({ alike }) => alike >= alikeFrom).sort((one, other) => other.alike - one.alike)) {
    if (!found.has(item) && !taken.has(old)) {
      found.set(item, old);
      taken.add(old);
    }
  }
  return found;
}

/** Gone passages by the last passage before them that is kept; null where none is. */
function goneBehind(before: readonly Item[], kept: ReadonlySet<Item | undefined>): ReadonlyMap<Item | null, readonly Item[]> {
  const behind = new Map<Item | null, Item[]>();
  let last: Item | null = null;
  for (const item of before) {
    if (kept.has(item)) {
      last = item;
    } else {
      behind.set(last, [...(behind.get(last) ?? []), item]);
    }
  }
  return behind;
}

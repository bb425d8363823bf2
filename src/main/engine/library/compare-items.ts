import type { ItemChange } from '#shared/contract/library.ts';
import type { AnchorableItem } from '#shared/domain/annotation/anchoring.ts';

/** Items that differ between two versions, in the newer one's order; those that are gone stand at the end. */
export function compareItems(
  before: readonly Pick<AnchorableItem, 'id' | 'text'>[],
  after: readonly Pick<AnchorableItem, 'id' | 'text'>[],
): ItemChange[] {
  const old = new Map(before.map((item) => [item.id, item.text]));
  const kept = new Set(after.map((item) => item.id));
  return [
    ...after.flatMap(({ id, text }) => {
      const was = old.get(id) ?? null;
      return was === text ? [] : [{ itemId: id, before: was, after: text }];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map(({ id, text }) => ({ itemId: id, before: text, after: null })),
  ];
}

import { ItemId } from '#shared/domain/ids.ts';

/** A stretch of one item's text as a person selected it; offsets are UTF-16 units in the item's NFC text, `end` is exclusive. */
export interface SelectedPassage {
  readonly itemId: ItemId;
  readonly start: number;
  readonly end: number;
}

/**
 * What is selected inside `roots`, as offsets in the one item whose text it reaches; `several` when it reaches the text of more than one,
 * null when no item's text is selected. Items are elements with `data-item-id`; their text stands in elements with `data-at`, the offset
 * of their first character, and `data-stands-for` where other words stand for a text of that length. Raised numbers and other furniture
 * between those elements are passed over, so the offsets never depend on them.
 */
export function selectedPassage(roots: readonly HTMLElement[], selection: Selection | null): SelectedPassage | 'several' | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let selected: SelectedPassage | null = null;
  for (const item of passageElements(roots)) {
    if (!range.intersectsNode(item)) continue;
    const reach = reachWithin(item, range);
    const itemId = ItemId.safeParse(item.dataset.itemId);
    if (reach === null || !itemId.success) continue;
    if (selected !== null && selected.itemId !== itemId.data) return 'several';
    selected ??= { itemId: itemId.data, ...reach };
  }
  return selected;
}

/** The elements that show the passages, in reading order; without those folded away under their plain words. */
export function passageElements(roots: readonly HTMLElement[]): readonly HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-item-id]')].filter((element) => element.checkVisibility()));
}

/** The whole text of an item, from the first character shown to the last; null when it shows none. */
export function wholePassage(roots: readonly HTMLElement[], itemId: ItemId): SelectedPassage | null {
  const item = itemElement(roots, itemId);
  if (item === null) return null;
  const range = document.createRange();
  range.selectNodeContents(item);
  const reach = reachWithin(item, range);
  return reach === null ? null : { itemId, ...reach };
}

/** The element that shows an item; where several do, the first. */
export function itemElement(roots: readonly HTMLElement[], itemId: ItemId): HTMLElement | null {
  return passageElements(roots).find((element) => element.dataset.itemId === itemId) ?? null;
}

/** The range's first and last offset in the item's own text, without blanks at either end. */
function reachWithin(item: HTMLElement, range: Range): { start: number; end: number } | null {
  let first: number | null = null;
  let last = 0;
  for (const run of item.querySelectorAll<HTMLElement>('[data-at]')) {
    const text = run.firstChild;
    if (!(text instanceof Text) || !range.intersectsNode(text)) continue;
    const at = Number(run.dataset.at);
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    const selected = text.data.slice(from, to);
    if (selected.trim() === '') continue;
    const standsFor = run.dataset.standsFor;
    if (standsFor !== undefined) {
      first ??= at;
      last = at + Number(standsFor);
      continue;
    }
    first ??= at + from + (selected.length - selected.trimStart().length);
    last = at + to - (selected.length - selected.trimEnd().length);
  }
  return first === null ? null : { start: first, end: last };
}

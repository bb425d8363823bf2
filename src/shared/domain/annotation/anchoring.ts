import search from 'approx-string-match';
import type { ItemId } from '../ids.ts';
import type { ProfileSection } from '../profile/profile.ts';
import type { Anchor, AnchorState } from './annotation.ts';

/** The text of one item as an anchor sees it. `hash` is the hash of the NFC text; the engine says which function makes it. */
export interface AnchorableItem {
  readonly id: ItemId;
  readonly section: ProfileSection;
  readonly text: string;
  readonly hash: string;
}

/** Where an anchor stands in a version of a page. An orphan keeps the anchor it had. */
export interface FoundAnchor {
  readonly anchor: Anchor;
  readonly state: AnchorState;
}

/** Characters of context kept on either side of a quotation. */
const context = 32;
/** A quotation found with more than a fifth of its characters different is not found. */
const mostErrors = 0.2;
/** Below this length a quotation with errors says nothing. */
const shortestFuzzy = 8;

/**
 * Makes an anchor on the characters `start` to `end` of an item's text (UTF-16 offsets, brought inside the text and to whole characters).
 * @returns null when nothing is selected
 */
export function makeAnchor(item: AnchorableItem, start: number, end: number): Anchor | null {
  const text = item.text.normalize('NFC');
  const from = wholeCharacter(text, Math.max(0, Math.min(start, text.length)), -1);
  const to = wholeCharacter(text, Math.max(0, Math.min(end, text.length)), 1);
  if (from >= to) {
    return null;
  }
  return {
    itemId: item.id,
    itemHash: item.hash,
    exact: text.slice(from, to),
    prefix: text.slice(wholeCharacter(text, Math.max(0, from - context), 1), from),
    suffix: text.slice(to, wholeCharacter(text, Math.min(text.length, to + context), -1)),
    start: from,
    end: to,
  };
}

/**
 * Finds an anchor again among the items of a new version, in this order: an item of the same section with the very same text; the exact
 * quotation, where its surroundings decide between several; the quotation with at most a fifth of it changed; else it is an orphan. The
 * item with the anchor's own id goes before others, and the anchor's section before other sections.
 * @param section the section of the item it was made on
 */
export function findAnchor(anchor: Anchor, section: ProfileSection | null, items: readonly AnchorableItem[]): FoundAnchor {
  const near = items.filter((item) => item.id === anchor.itemId || item.section === section);
  return (
    sameText(anchor, near) ??
    sameQuotation(anchor, near) ??
    sameQuotation(anchor, items) ??
    similarQuotation(anchor, near) ?? { anchor, state: 'orphan' }
  );
}

function sameText(anchor: Anchor, items: readonly AnchorableItem[]): FoundAnchor | null {
  const same = items.filter((item) => item.hash === anchor.itemHash);
  const item = same.find((candidate) => candidate.id === anchor.itemId) ?? same[0];
  if (item === undefined) {
    return null;
  }
  const moved = makeAnchor(item, anchor.start, anchor.end);
  return moved === null || moved.exact !== anchor.exact ? null : { anchor: moved, state: 'exact' };
}

/** Every place where the quotation stands word for word; the surroundings have to tell one of them from the rest. */
function sameQuotation(anchor: Anchor, items: readonly AnchorableItem[]): FoundAnchor | null {
  const places = items.flatMap((item) => {
    const text = item.text.normalize('NFC');
    return occurrences(text, anchor.exact).map((start) => ({
      item,
      start,
      likeness: likeness(text, start, start + anchor.exact.length, anchor),
    }));
  });
  const ranked = places.toSorted((one, other) => rank(other, anchor) - rank(one, anchor));
  const [best, next] = ranked;
  if (best === undefined) {
    return null;
  }
  const isShort = anchor.exact.trim().length < shortestFuzzy;
  const isDecided = next === undefined || rank(best, anchor) > rank(next, anchor);
  if (!isDecided || (isShort && best.item.id !== anchor.itemId && best.likeness < 0.5)) {
    return null;
  }
  const moved = makeAnchor(best.item, best.start, best.start + anchor.exact.length);
  return moved === null ? null : { anchor: moved, state: 'moved' };
}

/** The quotation with changes inside it, at most a fifth of its characters; the fewest changes win, then the likest surroundings. */
function similarQuotation(anchor: Anchor, items: readonly AnchorableItem[]): FoundAnchor | null {
  if (anchor.exact.length < shortestFuzzy) {
    return null;
  }
  const allowed = Math.floor(anchor.exact.length * mostErrors);
  const places = items.flatMap((item) => {
    const text = item.text.normalize('NFC');
    return search(text, anchor.exact, allowed).map(({ start, end, errors }) => ({
      item,
      start,
      end,
      errors,
      likeness: likeness(text, start, end, anchor),
    }));
  });
  const score = (place: (typeof places)[number]): number => -place.errors / anchor.exact.length + rank(place, anchor) / 100;
  const best = places.toSorted((one, other) => score(other) - score(one))[0];
  const moved = best === undefined ? null : makeAnchor(best.item, best.start, best.end);
  return moved === null ? null : { anchor: moved, state: 'fuzzy' };
}

/** Likeness of the surroundings, and a point for the anchor's own item. */
function rank(place: { item: AnchorableItem; likeness: number }, anchor: Anchor): number {
  return place.likeness + (place.item.id === anchor.itemId ? 1 : 0);
}

/** Share of the anchor's prefix and suffix that stands around a place, counted outward from it, 0 to 1; 1 where it had none. */
function likeness(text: string, start: number, end: number, anchor: Anchor): number {
  const before = text.slice(Math.max(0, start - anchor.prefix.length), start);
  const after = text.slice(end, end + anchor.suffix.length);
  let same = 0;
  while (same < before.length && same < anchor.prefix.length && before.at(-1 - same) === anchor.prefix.at(-1 - same)) {
    same += 1;
  }
  let sameAfter = 0;
  while (sameAfter < after.length && sameAfter < anchor.suffix.length && after[sameAfter] === anchor.suffix[sameAfter]) {
    sameAfter += 1;
  }
  const all = anchor.prefix.length + anchor.suffix.length;
  return all === 0 ? 1 : (same + sameAfter) / all;
}

function occurrences(text: string, quotation: string): number[] {
  const found: number[] = [];
  for (let start = text.indexOf(quotation); start >= 0 && found.length < 100; start = text.indexOf(quotation, start + 1)) {
    found.push(start);
  }
  return found;
}

/** Moves an offset off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + step : offset;
}

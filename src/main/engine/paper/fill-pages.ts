import { type Mark, moved } from './marks.ts';
import { type Strip, strip, totalHeight } from './strips.ts';

/** One page's marks, by place on the page. */
export interface PlacedPage {
  readonly marks: Mark[];
  /** How much of the text area is taken, in points. */
  used: number;
  /** Height of what came next and could not stand on this page; null: the page ends by itself. */
  waiting: number | null;
}

/** Where text stands on a page: the top of the area and its height, in points. */
export interface Region {
  readonly top: number;
  readonly height: number;
}

/** No block is moved whole to the next page when that leaves more than this part of the text area white. */
const MOST_WHITE = 1 / 3;
/** Of a block that is broken, both parts take at least this part of the text area. */
const SMALLEST_PART = 0.08;

/**
 * Fills pages with strips. What must stand together moves to the next page as one. A block that should stay together does so too, unless that
 * leaves too much of the page white: it is then broken where its keeps allow. What is higher than a page is broken between strips, and a
 * strip higher than a page between its lines.
 * @param start how much of the first page is taken already
 * @returns the pages, how much of the last one is taken, and how many strips are still higher than one
 */
export function fillPages(
  strips: readonly Strip[],
  region: Region,
  start = 0,
): { readonly pages: readonly PlacedPage[]; readonly used: number; readonly overflowing: number } {
  let page: PlacedPage = { marks: [], used: start, waiting: null };
  const pages = [page];
  const newPage = (waiting: number | null) => {
    page.waiting = waiting;
    page = { marks: [], used: 0, waiting: null };
    pages.push(page);
  };
  const put = (marks: readonly Mark[], height: number) => {
    for (const mark of marks) page.marks.push(moved(mark, 0, region.top + page.used));
    page.used += height;
  };
  const place = (one: Strip) => {
    if (page.used === 0 && one.gap) return;
    if (page.used === 0 && one.head !== null) put(one.head.marks, one.head.height);
    put(one.marks, one.height);
  };
  /** Strips that must stand together; those higher than a page are broken between each other. */
  const placeGroup = (group: readonly Strip[]) => {
    const height = bareHeight(group);
    if (page.used > 0 && page.used + height > region.height && fitsAlone(group, region)) newPage(height);
    for (const [index, one] of group.entries()) {
      if (page.used > 0 && one.breakBefore) newPage(null);
      // In a group higher than a page at least the neighbors stay together: no table's head is left alone above a high row.
      const next = group[index + 1];
      const pair = next !== undefined && one.keepWithNext && fitsAlone([one, next], region) ? one.height + reach(next) : 0;
      const needed = Math.max(reach(one), pair);
      if (page.used > 0 && !one.gap && page.used + needed > region.height) newPage(needed);
      place(one);
    }
  };

  const fitting = strips.flatMap((one) => divided(one, region.height - (one.head?.height ?? 0)));
  for (const block of joined(fitting, (one) => one.keepWithNext || one.stayWithNext)) {
    if (page.used > 0 && block[0]?.breakBefore === true) newPage(null);
    const groups = joined(block, (one) => one.keepWithNext);
    const left = region.height - page.used;
    if (page.used > 0 && bareHeight(block) > left && fitsAlone(block, region)) {
      const isBroken = left > MOST_WHITE * region.height && breaksWell(groups, left, region.height * SMALLEST_PART);
      if (!isBroken) newPage(bareHeight(block));
    }
    for (const group of groups) placeGroup(group);
  }
  return { pages, used: page.used, overflowing: fitting.filter((one) => one.height > region.height).length };
}

/** Whether enough of a block stands above a break at `left` points, and enough below it. */
function breaksWell(groups: readonly (readonly Strip[])[], left: number, smallest: number): boolean {
  let above = 0;
  let count = 0;
  for (const group of groups) {
    if (above + bareHeight(group) > left) break;
    above += totalHeight(group);
    count += 1;
  }
  return above >= smallest && totalHeight(groups.slice(count).flat()) >= smallest;
}

/** Height without the empty space at the end, which is left out at the foot of a page. */
function bareHeight(group: readonly Strip[]): number {
  const end = group.findLastIndex((one) => !one.gap);
  return totalHeight(group.slice(0, end + 1));
}

function fitsAlone(group: readonly Strip[], region: Region): boolean {
  return (group[0]?.head?.height ?? 0) + bareHeight(group) <= region.height;
}

/**
 * Divides a strip that is higher than a page between its lines, as a table row of many lines. One with a picture that is itself higher stays whole.
 * @param height the most that a part may have
 */
function divided(one: Strip, height: number): Strip[] {
  if (one.height <= height || one.marks.some((mark) => mark.kind === 'area' && bottomOf(mark) > height)) return [one];
  const rest = one.marks.filter((mark) => bottomOf(mark) > height);
  const cut = Math.min(...rest.map((mark) => mark.y));
  if (cut <= 0 || rest.length === 0) return [one];
  const first = strip(
    height,
    one.marks.filter((mark) => bottomOf(mark) <= height),
    { head: one.head, breakBefore: one.breakBefore },
  );
  const second = { ...one, height: one.height - cut, marks: rest.map((mark) => moved(mark, 0, -cut)), breakBefore: true };
  return [first, ...divided(second, height)];
}

/** How far a strip goes down with its marks: a label beside it may be longer than the strip. */
function reach(one: Strip): number {
  return Math.max(one.height, ...one.marks.map(bottomOf));
}

function bottomOf(mark: Mark): number {
  if (mark.kind === 'text') return mark.y + mark.line.height;
  return mark.kind === 'area' || mark.kind === 'image' ? mark.y + mark.height : mark.y;
}

/** Runs of strips that are joined to the next one. Empty space behind a strip that is joined hands that on. */
function joined(strips: readonly Strip[], isJoined: (one: Strip) => boolean): Strip[][] {
  const found: Strip[][] = [];
  let open: Strip[] = [];
  let isOpen = false;
  for (const one of strips) {
    open.push(one);
    isOpen = isJoined(one) || (one.gap && isOpen);
    if (isOpen) continue;
    found.push(open);
    open = [];
  }
  if (open.length > 0) found.push(open);
  return found;
}

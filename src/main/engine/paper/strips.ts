import { type Mark, moved } from './marks.ts';

/** A horizontal slice of a page that is never cut. Marks stand below the strip's own top. */
export interface Strip {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Must stand on the same page as the strip after it, where a page is high enough. */
  readonly keepWithNext: boolean;
  /** Empty space: left out at the top of a page. */
  readonly gap: boolean;
  /** Drawn again when a page starts with this strip: the head of a table. */
  readonly head: { readonly height: number; readonly marks: readonly Mark[] } | null;
  readonly breakBefore: boolean;
}

export function strip(height: number, marks: readonly Mark[], more: Partial<Strip> = {}): Strip {
  return { height, marks, keepWithNext: false, gap: false, head: null, breakBefore: false, ...more };
}

export function gap(height: number, keepWithNext = false): Strip {
  return strip(height, [], { gap: true, keepWithNext });
}

export function totalHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, one) => sum + one.height, 0);
}

/** Keeps strips together, all of them or the first ones up to a height. */
export function kept(strips: readonly Strip[], upTo = Number.POSITIVE_INFINITY): Strip[] {
  let height = 0;
  return strips.map((one, index) => {
    height += one.height;
    return index < strips.length - 1 && height < upTo ? { ...one, keepWithNext: true } : one;
  });
}

/** Adds marks to the first strip, as a label beside a block; they may reach below it. */
export function withMarks(strips: readonly Strip[], marks: readonly Mark[]): Strip[] {
  const [first, ...rest] = strips;
  return first === undefined ? [] : [{ ...first, gap: false, marks: [...marks, ...first.marks] }, ...rest];
}

/** One page's marks, by place on the page. */
export interface PlacedPage {
  readonly marks: Mark[];
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

/**
 * Fills pages with strips. What is kept together moves to the next page as one; what is higher than a page is broken between strips, and a
 * strip higher than a page between its lines.
 * @param region top of the text area and its height, in points
 * @param start how much of the first page is taken already
 * @returns the pages, how much of the last one is taken, and how many strips are still higher than one
 */
export function fillPages(
  strips: readonly Strip[],
  region: { readonly top: number; readonly height: number },
  start = 0,
): { readonly pages: readonly PlacedPage[]; readonly used: number; readonly overflowing: number } {
  let page: PlacedPage = { marks: [] };
  const pages = [page];
  let used = start;
  const newPage = () => {
    page = { marks: [] };
    pages.push(page);
    used = 0;
  };
  const put = (marks: readonly Mark[], height: number) => {
    for (const mark of marks) page.marks.push(moved(mark, 0, region.top + used));
    used += height;
  };
  const place = (one: Strip) => {
    if (used === 0 && one.gap) return;
    if (used === 0 && one.head !== null) put(one.head.marks, one.head.height);
    put(one.marks, one.height);
  };

  const fitting = strips.flatMap((one) => divided(one, region.height - (one.head?.height ?? 0)));
  for (const group of groups(fitting)) {
    const height = totalHeight(group) - trailingGap(group);
    if (used > 0 && (group[0]?.breakBefore === true || (used + height > region.height && height <= region.height))) newPage();
    for (const one of group) {
      if (used > 0 && !one.gap && (one.breakBefore || used + reach(one) > region.height)) newPage();
      place(one);
    }
  }
  return { pages, used, overflowing: fitting.filter((one) => one.height > region.height).length };
}

/** How far a strip goes down with its marks: a label beside it may be longer than the strip. */
function reach(one: Strip): number {
  return Math.max(one.height, ...one.marks.map(bottomOf));
}

function bottomOf(mark: Mark): number {
  if (mark.kind === 'text') return mark.y + mark.line.height;
  return mark.kind === 'area' ? mark.y + mark.height : mark.y;
}

function groups(strips: readonly Strip[]): Strip[][] {
  const found: Strip[][] = [];
  let open: Strip[] = [];
  for (const one of strips) {
    open.push(one);
    if (!one.keepWithNext) {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found;
}

function trailingGap(group: readonly Strip[]): number {
  const last = group.at(-1);
  return last?.gap === true ? last.height : 0;
}

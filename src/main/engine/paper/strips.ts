import type { Mark } from './marks.ts';

/** A horizontal slice of a page that is never cut. Marks stand below the strip's own top. */
export interface Strip {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Must stand on the same page as the strip after it, where a page is high enough. */
  readonly keepWithNext: boolean;
  /** Should stand on the same page as the strip after it, unless that leaves too much of a page white. */
  readonly stayWithNext: boolean;
  /** Empty space: left out at the top of a page. */
  readonly gap: boolean;
  /** Drawn again when a page starts with this strip: the head of a table. */
  readonly head: { readonly height: number; readonly marks: readonly Mark[] } | null;
  readonly breakBefore: boolean;
}

export function strip(height: number, marks: readonly Mark[], more: Partial<Strip> = {}): Strip {
  return { height, marks, keepWithNext: false, stayWithNext: false, gap: false, head: null, breakBefore: false, ...more };
}

export function gap(height: number, keepWithNext = false): Strip {
  return strip(height, [], { gap: true, keepWithNext });
}

export function totalHeight(strips: readonly Strip[]): number {
  return strips.reduce((sum, one) => sum + one.height, 0);
}

/** Keeps strips together, all of them or the first ones up to a height. Space at their end is not part of it: it would hand the keep on. */
export function kept(strips: readonly Strip[], upTo = Number.POSITIVE_INFINITY): Strip[] {
  const end = strips.findLastIndex((one) => !one.gap);
  let height = 0;
  return strips.map((one, index) => {
    height += one.height;
    return index < end && height < upTo ? { ...one, keepWithNext: true } : one;
  });
}

/** Strips of one block, which is broken only where it would leave too much of a page white. */
export function staying(strips: readonly Strip[]): Strip[] {
  return strips.map((one, index) => (index < strips.length - 1 ? { ...one, stayWithNext: true } : one));
}

/** Adds marks to the first strip, as a label beside a block; they may reach below it. */
export function withMarks(strips: readonly Strip[], marks: readonly Mark[]): Strip[] {
  const [first, ...rest] = strips;
  return first === undefined ? [] : [{ ...first, gap: false, marks: [...marks, ...first.marks] }, ...rest];
}

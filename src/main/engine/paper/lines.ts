import { type Tag, type TextMark, textMark } from './marks.ts';
import { type Strip, strip } from './strips.ts';
import type { Line } from './text.ts';

/** Where a block stands: its left edge and width in points. */
export interface Measure {
  readonly x: number;
  readonly width: number;
}

/** One strip a line. No single line is left alone at the foot or the head of a page. */
export function setLines(lines: readonly Line[], x: number, tag: Tag | null): Strip[] {
  return lines.map((one, index) =>
    strip(one.height, [textMark(x, 0, one, tag)], { keepWithNext: index === 0 ? lines.length > 1 : index === lines.length - 2 }),
  );
}

/** Marks of lines one below the other, from `y` on. */
export function stackLines(lines: readonly Line[], x: number, y: number, tag: Tag | null): TextMark[] {
  let top = y;
  return lines.map((one) => {
    const mark = textMark(x, top, one, tag);
    top += one.height;
    return mark;
  });
}

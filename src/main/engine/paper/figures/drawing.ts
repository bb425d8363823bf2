import { hatch } from '#shared/charts/index.ts';
import type { Text } from '../document.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, type Look, line, MM } from '../style.ts';
import type { Typesetter } from '../text.ts';

/** A picture: its marks below its own top, and its height in points. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** No hatch on paper is finer than this. */
const HATCH_SPACING = 0.9 * MM;

/** A word in a figure. `y` is the top of its line; `x` its start, middle or end. */
export function label(
  setter: Typesetter,
  text: Text,
  look: Look,
  place: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' },
  tag: Tag,
  ground: { readonly grey: number; readonly padding: number } | null = null,
): Mark {
  const set = setter.line(text, look);
  const shift = { start: 0, middle: set.width / 2, end: set.width }[place.anchor];
  return { kind: 'text', x: place.x - shift, y: place.y, line: set, tag, ground };
}

/** A rectangle hatched at 45 degrees on white, with an outline. */
export function hatchedBox(x: number, y: number, width: number, height: number, tag: Tag): Mark[] {
  return [
    pathMark(x, y, rectangle(width, height), { fill: 1, tag }),
    pathMark(x, y, hatch({ x: 0, y: 0, width, height, spacing: HATCH_SPACING }), { stroke: grey.burden, lineWidth: line.table, tag }),
    pathMark(x, y, rectangle(width, height), { stroke: grey.burden, lineWidth: line.table, tag }),
  ];
}

/** What is not stated: a gap hatched the other way and lightly, in a broken outline. */
export function notStatedGap(x: number, y: number, width: number, height: number, tag: Tag): Mark[] {
  return [
    pathMark(x, y, hatch({ x: 0, y: 0, width, height, spacing: HATCH_SPACING * 1.3, falls: true }), {
      stroke: grey.gap,
      lineWidth: line.fine,
      tag,
    }),
    pathMark(x, y, rectangle(width, height), { stroke: grey.control, lineWidth: line.fine, dash: [2, 2], tag }),
  ];
}

/** A faint hatch on a ground of any outline. */
export function hatchedGround(x: number, y: number, outline: string, reach: number, tag: Tag, falls?: true): Mark {
  const area = { x: -reach, y: -reach, width: 2 * reach, height: 2 * reach, spacing: 1.3 * MM };
  return pathMark(x, y, hatch(falls === true ? { ...area, falls } : area), {
    stroke: grey.line,
    lineWidth: line.fine,
    clip: outline,
    tag,
  });
}

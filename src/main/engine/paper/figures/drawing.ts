import { hatch } from '#shared/charts/index.ts';
import type { ScoresFigure, Text } from '../document.ts';
import { type Measure, stackLines } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, type Look, line, MM } from '../style.ts';
import { heightOf, type Line, type Typesetter } from '../text.ts';

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

/** No track of a score is shorter, in millimetres. */
export const LEAST_TRACK = 22;

/** The names of the scores in the column before their tracks: as wide as the longest, or broken where that leaves the tracks too little. */
export function nameColumn(
  { dimensions }: ScoresFigure,
  look: Look,
  { least, most }: { readonly least: number; readonly most: number },
  setter: Typesetter,
): { readonly width: number; readonly lines: readonly (readonly Line[])[] } {
  const widest = Math.max(0, ...dimensions.map(({ label: text }) => setter.line([{ text }], look).width));
  const width = Math.min(Math.max(least, widest + 2 * MM), Math.max(least, most));
  return { width, lines: dimensions.map(({ label: text }) => setter.lines([{ text }], look, width - 2 * MM)) };
}

/** What the scores below have in common, a note at the end of their line, and the rule that they hang from. */
export function directionHead(words: string, note: string, at: Measure, y: number, setter: Typesetter, tag: Tag): Drawing {
  const look = { ...setter.style.axis, tone: 'quiet' as const };
  const [end] = setter.lines([{ text: note }], look, at.width);
  const lines = setter.lines([{ text: words }], look, at.width - (end === undefined ? 0 : end.width + 3 * MM));
  const bottom = y + heightOf(lines) + 0.8 * MM;
  return {
    marks: [
      ...stackLines(lines, at.x, y, tag),
      ...(end === undefined ? [] : stackLines([end], at.x + at.width - end.width, y, tag)),
      pathMark(at.x, bottom, `M0,0H${at.width}`, { stroke: grey.line, lineWidth: line.fine, tag }),
    ],
    height: bottom,
  };
}

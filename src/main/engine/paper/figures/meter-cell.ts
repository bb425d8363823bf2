import { hatch } from '#shared/charts/index.ts';
import type { Column, MeterCell } from '../document.ts';
import { type Measure, stackLines } from '../lines.ts';
import { type Mark, moved, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, type Look, line, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';

/** A bar is no shorter than this; where the words leave less room they stand alone. */
const SHORTEST = 6 * MM;
const GAP = 1.4 * MM;
const BAR = 2 * MM;

/**
 * A value with its bar: benefits solid, burdens hatched; what is not stated is a hatched gap over the whole length. The words carry the value, so the bar
 * is no part of what is read aloud.
 */
export function setMeter(cell: MeterCell, place: Measure, align: Column['align'], look: Look, setter: Typesetter, tag: Tag) {
  const words = cell.share === null ? { ...setter.style.caption } : look;
  const lines = setter.lines([{ text: cell.text, ...(cell.share === null ? { tone: 'quiet' as const } : {}) }], words, place.width);
  const widest = Math.max(0, ...lines.map((each) => each.width));
  const room = place.width - widest - GAP;
  const isRight = align === 'right' || room >= SHORTEST;
  const text = stackLines(lines, place.x, 0, tag).map((mark, index) =>
    isRight ? moved(mark, place.width - (lines[index]?.width ?? 0), 0) : mark,
  );
  const bar = room >= SHORTEST ? barMarks(cell, place.x, (look.leading - BAR) / 2, room) : [];
  return { marks: [...bar, ...text], height: heightOf(lines) };
}

function barMarks({ share, isBurden }: MeterCell, x: number, y: number, width: number): Mark[] {
  const hatched = (length: number, spacing: number, stroke: number) =>
    pathMark(x, y, hatch({ x: 0, y: 0, width: length, height: BAR, spacing }), { stroke, lineWidth: line.table });
  if (share === null)
    return [
      hatched(width, 1.6 * MM, grey.line),
      pathMark(x, y, rectangle(width, BAR), { stroke: grey.control, lineWidth: line.fine, dash: [2, 2] }),
    ];
  const length = width * Math.max(0, Math.min(1, share));
  const track = pathMark(x, y, rectangle(width, BAR), { fill: grey.track });
  if (length === 0) return [track];
  if (!isBurden) return [track, pathMark(x, y, rectangle(length, BAR), { fill: grey.fill })];
  return [
    track,
    pathMark(x, y, rectangle(length, BAR), { fill: 1 }),
    hatched(length, 0.9 * MM, grey.burden),
    pathMark(x, y, rectangle(length, BAR), { stroke: grey.burden, lineWidth: line.table }),
  ];
}

import { progress } from '#shared/charts/index.ts';
import type { ProgressFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, MM } from '../style.ts';
import type { Typesetter } from '../text.ts';
import type { Drawing } from './drawing.ts';

/** The bar of the hours done; the line marks where the schedule stands today. */
export function drawProgress(figure: ProgressFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing | null {
  const geometry = progress({ done: figure.done, due: figure.due, total: figure.total, width: at.width });
  if (geometry === null) return null;
  const height = (setter.style.large ? 5 : 3) * MM;
  const overhang = 0.8 * MM;
  const marks: Mark[] = [
    pathMark(at.x, overhang, rectangle(at.width, height), { fill: grey.track, tag }),
    pathMark(at.x, overhang, rectangle(geometry.doneWidth, height), { fill: grey.fill, tag }),
  ];
  if (geometry.tickX !== null) {
    marks.push(pathMark(at.x + geometry.tickX, 0, `M0,0V${height + 2 * overhang}`, { stroke: 1, lineWidth: 2.4, tag }));
    marks.push(pathMark(at.x + geometry.tickX, 0, `M0,0V${height + 2 * overhang}`, { stroke: grey.rule, lineWidth: 0.9, tag }));
  }
  return { marks, height: height + 2 * overhang };
}

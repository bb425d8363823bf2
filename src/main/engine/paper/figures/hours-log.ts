import type { HoursLogFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import type { Typesetter } from '../text.ts';
import { type Drawing, label } from './drawing.ts';

/** A pen needs this much. */
const NARROWEST_BOX = 2 * MM;

/** Boxes to fill in: one an hour, a group a week. */
export function drawHoursLog(figure: HoursLogFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing {
  const { style } = setter;
  const between = 5 * MM;
  const hours = Math.max(1, Math.ceil(figure.hoursPerWeek));
  const fitting = Math.floor((at.width + between) / (hours * NARROWEST_BOX + between));
  const columns = Math.max(1, Math.min(style.large ? 3 : 6, fitting));
  const width = (at.width - between * (columns - 1)) / columns;
  const boxHeight = 4 * MM * Math.min(1.5, style.scale);
  const rowHeight = style.caption.leading + boxHeight + 3 * MM;
  const marks: Mark[] = figure.weeks.flatMap((week, index) => {
    const x = at.x + (index % columns) * (width + between);
    const y = Math.floor(index / columns) * rowHeight;
    const top = y + style.caption.leading + 0.5 * MM;
    const inner = Array.from({ length: hours - 1 }, (_, hour) => `M${((hour + 1) * width) / hours},0v${boxHeight}`).join('');
    return [
      label(setter, [{ text: week, tone: 'quiet' }], style.caption, { x, y, anchor: 'start' }, tag),
      pathMark(x, top, inner, { stroke: grey.line, lineWidth: line.fine, tag }),
      pathMark(x, top, rectangle(width, boxHeight), { stroke: grey.rule, lineWidth: line.table, tag }),
    ];
  });
  return { marks, height: Math.ceil(figure.weeks.length / columns) * rowHeight };
}

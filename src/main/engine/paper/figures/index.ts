import type { FigureBlock } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Tag, tagUnder } from '../marks.ts';
import { gap, type Strip, strip } from '../strips.ts';
import { MM } from '../style.ts';
import type { Typesetter } from '../text.ts';
import type { Drawing } from './drawing.ts';
import { drawHoursLog } from './hours-log.ts';
import { drawPay } from './pay.ts';
import { drawProgress } from './progress.ts';
import { drawScores } from './scores.ts';
import { drawTimeline } from './timeline.ts';

/** A figure as one strip: never broken, one node of the structure tree with its alternative text. */
export function setFigure(block: FigureBlock, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const tag = tagUnder(parent, 'Figure', { alt: block.alt });
  const drawing = draw(block, at, setter, tag);
  if (drawing === null) return [];
  return [
    strip(drawing.height, [{ kind: 'area', x: at.x, y: 0, width: at.width, height: drawing.height, tag }, ...drawing.marks]),
    gap(2 * MM),
  ];
}

function draw(block: FigureBlock, at: Measure, setter: Typesetter, tag: Tag): Drawing | null {
  switch (block.figure.kind) {
    case 'scores':
      return drawScores(block.figure, at, setter, tag);
    case 'pay':
      return drawPay(block.figure, at, setter, tag);
    case 'timeline':
      return drawTimeline(block.figure, at, setter, tag);
    case 'progress':
      return drawProgress(block.figure, at, setter, tag);
    case 'hoursLog':
      return drawHoursLog(block.figure, at, setter, tag);
  }
}

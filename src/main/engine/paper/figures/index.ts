import type { FigureBlock } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Tag, tagUnder } from '../marks.ts';
import { gap, type Strip, strip } from '../strips.ts';
import { MM } from '../style.ts';
import type { Typesetter } from '../text.ts';
import { drawCoverage } from './coverage.ts';
import type { Drawing } from './drawing.ts';
import { drawHoursLog } from './hours-log.ts';
import { drawPay } from './pay.ts';
import { drawProgress } from './progress.ts';
import { drawScores } from './scores.ts';
import { drawTimeline } from './timeline.ts';

/** A picture of rows takes at most this part of a page's height; the rest of it goes below or to the next page. */
const HIGHEST = 0.6;

/** A figure is one node of the structure tree with its alternative text, and is never broken inside; one of many rows is drawn in parts. */
export function setFigure(block: FigureBlock, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const tag = tagUnder(parent, 'Figure', { alt: block.alt });
  return drawingsOf(block, at, setter, tag).flatMap((drawing) => [
    strip(drawing.height, [{ kind: 'area', x: at.x, y: 0, width: at.width, height: drawing.height, tag }, ...drawing.marks]),
    gap(2 * MM),
  ]);
}

function drawingsOf({ figure }: FigureBlock, at: Measure, setter: Typesetter, tag: Tag): readonly Drawing[] {
  const drawn = (drawing: Drawing | null) => (drawing === null ? [] : [drawing]);
  const highest = HIGHEST * setter.style.page.height;
  switch (figure.kind) {
    case 'scores':
      return drawScores(figure, at, setter, tag);
    case 'pay':
      return drawPay(figure, at, setter, tag, highest);
    case 'timeline':
      return drawTimeline(figure, at, setter, tag, highest);
    case 'progress':
      return drawn(drawProgress(figure, at, setter, tag));
    case 'coverage':
      return drawn(drawCoverage(figure, at, setter, tag));
    case 'hoursLog':
      return [drawHoursLog(figure, at, setter, tag)];
  }
}

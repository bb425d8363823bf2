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

/** A timeline takes at most this part of a page's height; the rest of it goes below or to the next page. */
const HIGHEST_TIMELINE = 0.6;

/** A figure is one node of the structure tree with its alternative text, and is never broken inside; a long timeline is drawn in parts. */
export function setFigure(block: FigureBlock, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const tag = tagUnder(parent, 'Figure', { alt: block.alt });
  return drawingsOf(block, at, setter, tag).flatMap((drawing) => [
    strip(drawing.height, [{ kind: 'area', x: at.x, y: 0, width: at.width, height: drawing.height, tag }, ...drawing.marks]),
    gap(2 * MM),
  ]);
}

function drawingsOf({ figure }: FigureBlock, at: Measure, setter: Typesetter, tag: Tag): readonly Drawing[] {
  const drawn = (drawing: Drawing | null) => (drawing === null ? [] : [drawing]);
  switch (figure.kind) {
    case 'scores':
      return drawScores(figure, at, setter, tag);
    case 'pay':
      return drawn(drawPay(figure, at, setter, tag));
    case 'timeline':
      return drawTimeline(figure, at, setter, tag, HIGHEST_TIMELINE * setter.style.page.height);
    case 'progress':
      return drawn(drawProgress(figure, at, setter, tag));
    case 'coverage':
      return drawn(drawCoverage(figure, at, setter, tag));
    case 'hoursLog':
      return [drawHoursLog(figure, at, setter, tag)];
  }
}

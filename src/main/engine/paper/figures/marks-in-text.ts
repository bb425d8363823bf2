import type { Cell } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag, tagUnder } from '../marks.ts';
import { grey, type Look } from '../style.ts';

interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A tick box as high as the letters; crossed when ticked. */
export function tickBox(cell: Extract<Cell, { kind: 'tick' }>, x: number, look: Look, parent: Tag): Drawn {
  const side = look.size * 1.1;
  const top = (look.leading - side) / 2;
  const tag = tagUnder(parent, 'Figure', { alt: cell.spoken });
  const cross = `M0,0L${side},${side}M${side},0L0,${side}`;
  const marks: Mark[] = [
    { kind: 'area', x, y: top, width: side, height: side, tag },
    pathMark(x, top, rectangle(side, side) + (cell.ticked ? cross : ''), { stroke: grey.rule, lineWidth: 0.9, tag }),
  ];
  return { marks, height: look.leading };
}

/** Four squares: filled is reached, ringed heavily is the target, thin is beyond it. Level 0 fills none. In a narrow column they are smaller. */
export function levelSquares(cell: Extract<Cell, { kind: 'level' }>, { x, width }: Measure, look: Look, parent: Tag): Drawn {
  const step = Math.min(look.size, width / 4);
  const side = step * 0.72;
  const top = (look.leading - side) / 2;
  const tag = tagUnder(parent, 'Figure', { alt: cell.spoken });
  const squares = [1, 2, 3, 4].map((level, index) => {
    const reached = cell.now !== null && level <= cell.now;
    const aimed = cell.target !== null && level <= cell.target;
    return pathMark(x + index * step, top, rectangle(side, side), {
      ...(reached ? { fill: grey.fill } : {}),
      stroke: grey.rule,
      lineWidth: aimed ? 1.1 : 0.45,
      tag,
    });
  });
  return { marks: [{ kind: 'area', x, y: top, width: 4 * step, height: side, tag }, ...squares], height: look.leading };
}

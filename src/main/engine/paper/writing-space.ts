import type { Signatures, WritingBoxes } from './document.ts';
import { type Measure, stackLines } from './lines.ts';
import { pathMark, rectangle, ruleMark, type Tag, tagUnder } from './marks.ts';
import { gap, type Strip, strip } from './strips.ts';
import { grey, line, MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

/** Lines for wet ink: a name and a date side by side on each. */
export function setSignatures(block: Signatures, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const between = 10 * MM;
  const width = (at.width - between) / 2;
  const room = 1.9 * setter.style.blockGap;
  return block.lines.flatMap((one, index) => {
    const fields = [one.name, one.date].map((text, column) => {
      const x = at.x + column * (width + between);
      const lines = setter.lines(text, { ...setter.style.caption, tone: 'soft' }, width);
      const marks = [ruleMark(x, room, width, line.heavy, grey.rule), ...stackLines(lines, x, room + 1.5 * MM, tagUnder(parent, 'P'))];
      return { marks, height: room + 1.5 * MM + heightOf(lines) };
    });
    const last = index === block.lines.length - 1;
    return [
      strip(
        Math.max(...fields.map((field) => field.height)),
        fields.flatMap((field) => field.marks),
        { keepWithNext: !last },
      ),
      gap(setter.style.rowPadding * 2, !last),
    ];
  });
}

/** Empty lines to write on. */
export function setRuledLines(count: number, at: Measure): Strip[] {
  const height = 8 * MM;
  return Array.from({ length: count }, () => strip(height, [ruleMark(at.x, height, at.width, line.table, grey.control)]));
}

/** Empty boxes to write in, each under its label. */
export function setWritingBoxes(block: WritingBoxes, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const height = 12 * MM * Math.min(1.4, setter.style.scale);
  return block.boxes.flatMap((label) => {
    const lines = setter.lines(label, { ...setter.style.caption, tone: 'soft' }, at.width);
    const top = heightOf(lines) + MM;
    return [
      strip(top + height, [
        ...stackLines(lines, at.x, 0, tagUnder(parent, 'P')),
        pathMark(at.x, top, rectangle(at.width, height), { stroke: grey.control, lineWidth: line.table }),
      ]),
      gap(3 * MM),
    ];
  });
}

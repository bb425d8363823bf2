import type { KeyFigures, Text } from './document.ts';
import { type Measure, stackLines } from './lines.ts';
import { type Mark, ruleMark, type Tag, tagUnder, textMark } from './marks.ts';
import { gap, type Strip, strip } from './strips.ts';
import { grey, line, MM } from './style.ts';
import { heightOf, type Line, type Typesetter } from './text.ts';

const COLUMN_GAP = 6 * MM;

/** Large figures side by side with a name and a sentence each; in large print one below the other. */
export function setKeyFigures(block: KeyFigures, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const columns = style.large ? 1 : Math.max(1, block.items.length);
  const width = (at.width - COLUMN_GAP * (columns - 1)) / columns;
  const list = tagUnder(parent, 'L');
  const cells = block.items.map((item, index) => {
    const x = at.x + (style.large ? 0 : index * (width + COLUMN_GAP));
    const tag = tagUnder(tagUnder(list, 'LI'), 'LBody');
    const value = setter.line(item.value, style.number);
    const fits = value.width <= width;
    const figures = fits ? [value] : setSmaller(item.value, value.width, width, setter);
    const marks: Mark[] = stackLines(figures, x, 0, tag);
    let height = heightOf(figures);
    const unit = setter.line(item.unit, style.caption);
    if (fits && value.width + MM + unit.width <= width)
      marks.push(textMark(x + value.width + MM, value.baseline - unit.baseline, unit, tag));
    else {
      const units = setter.lines(item.unit, style.caption, width);
      marks.push(...stackLines(units, x, height, tag));
      height += heightOf(units);
    }
    for (const [text, look] of [
      [item.name, { ...style.label }],
      [item.detail, { ...style.caption, tone: 'soft' as const }],
    ] as const) {
      const lines = setter.lines(text, look, width);
      marks.push(...stackLines(lines, x, height, tag));
      height += heightOf(lines);
    }
    return { marks, height };
  });
  if (!style.large)
    return [
      strip(
        Math.max(0, ...cells.map((cell) => cell.height)),
        cells.flatMap((cell) => cell.marks),
      ),
      gap(MM),
    ];
  return cells.flatMap((cell, index) => [
    strip(cell.height + 2 * MM, cell.marks, { keepWithNext: true }),
    strip(2 * MM, index < cells.length - 1 ? [ruleMark(at.x, 0, at.width, line.fine, grey.line)] : []),
  ]);
}

/** A figure that is too wide for its column: smaller, so that an amount is not broken; on more lines where it would be smaller than the text. */
function setSmaller(value: Text, widthInFull: number, width: number, setter: Typesetter): readonly Line[] {
  const { number, lead, body } = setter.style;
  const size = Math.min(lead.size, Math.floor((number.size * width * 2) / widthInFull) / 2);
  const look = { ...number, size: Math.max(size, body.size), leading: lead.leading };
  return size < body.size ? setter.lines(value, look, width) : [setter.line(value, look)];
}

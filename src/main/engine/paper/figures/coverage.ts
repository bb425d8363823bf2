import { coverage } from '#shared/charts/index.ts';
import type { CoverageFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, label, notStatedGap } from './drawing.ts';

/** A bar a row: solid what is known, hatched what is not stated. */
export function drawCoverage(figure: CoverageFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing | null {
  if (figure.rows.length === 0) return null;
  const { style } = setter;
  const look = style.figure;
  const value = { ...look, weight: 'semibold' as const };
  const valueWidth = Math.min(
    0.4 * at.width,
    Math.max(...figure.rows.map((row) => setter.line([{ text: row.value }], value).width)) + 2 * MM,
  );
  const nameWidth = style.large ? 0 : 42 * MM;
  const track = { x: at.x + nameWidth, width: at.width - nameWidth - valueWidth };
  const bar = 3 * MM * Math.min(1.5, style.scale);
  const marks: Mark[] = [];
  let y = 0;
  for (const row of figure.rows) {
    const names = setter.lines(row.label, look, style.large ? at.width : nameWidth - 2 * MM);
    const values = setter.lines([{ text: row.value }], value, valueWidth - 2 * MM);
    const namesHeight = heightOf(names);
    const rowHeight = style.large
      ? namesHeight + Math.max(bar + 6 * MM, heightOf(values))
      : Math.max(9 * MM, namesHeight + MM, heightOf(values));
    const middle = style.large ? y + namesHeight + (rowHeight - namesHeight) / 2 : y + rowHeight / 2;
    let top = style.large ? y : y + (rowHeight - namesHeight) / 2;
    for (const name of names) {
      marks.push({ kind: 'text', x: at.x, y: top, line: name, tag, ground: null });
      top += name.height;
    }
    marks.push(...rowMarks(row, track, middle, bar, tag));
    let valueTop = middle - heightOf(values) / 2;
    for (const one of values) {
      const words = [
        {
          text: one.spans
            .map((span) => span.actual)
            .join('')
            .trimEnd(),
        },
      ];
      marks.push(label(setter, words, value, { x: at.x + at.width, y: valueTop, anchor: 'end' }, tag));
      valueTop += one.height;
    }
    y += rowHeight;
  }
  return { marks, height: y };
}

function rowMarks(row: CoverageFigure['rows'][number], track: Measure, middle: number, bar: number, tag: Tag): Mark[] {
  const { knownWidth, gap } = coverage({ known: row.known, width: track.width });
  const top = middle - bar / 2;
  return [
    ...(gap === null ? [] : notStatedGap(track.x + gap.x, top, gap.width, bar, tag)),
    pathMark(track.x, top, rectangle(knownWidth, bar), { fill: grey.fill, tag }),
  ];
}

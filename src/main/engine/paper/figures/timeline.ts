import { timeline } from '#shared/charts/index.ts';
import type { TimelineFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, hatchedGround, label } from './drawing.ts';

/** Bars over months: filled is done, outlined is planned, a thin line reaches to the late end; diamonds are milestones. */
export function drawTimeline(figure: TimelineFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing | null {
  const { style } = setter;
  const nameWidth = style.large ? 0 : 42 * MM;
  const chart = { x: at.x + nameWidth, width: at.width - nameWidth };
  const geometry = timeline({ ...figure, width: chart.width });
  if (geometry === null) return null;
  const look = style.figure;
  const small = { ...style.tableHead, weight: 'regular' as const };
  const headHeight = Math.max(6 * MM, small.leading + 2 * MM);
  const bar = 4 * MM * Math.min(1.4, style.scale);
  const rowLines: Mark[] = [];
  const marks: Mark[] = [];
  let y = headHeight;

  const row = (name: TimelineFigure['words']['milestones'], draw: (middle: number) => readonly Mark[]) => {
    const lines = setter.lines(name, look, style.large ? at.width : nameWidth - 2 * MM);
    const names = heightOf(lines);
    const rowHeight = style.large ? names + bar + 5 * MM : Math.max(8 * MM, names + MM);
    let top = style.large ? y + MM : y + (rowHeight - names) / 2;
    for (const one of lines) {
      marks.push({ kind: 'text', x: at.x, y: top, line: one, tag, ground: style.large ? { grey: 1, padding: 0 } : null });
      top += one.height;
    }
    marks.push(...draw(style.large ? y + names + 2 * MM + bar / 2 : y + rowHeight / 2));
    y += rowHeight;
    rowLines.push(pathMark(at.x, y, `M0,0H${at.width}`, { stroke: grey.faint, lineWidth: line.fine, tag }));
  };

  for (const [index, one] of figure.bars.entries()) {
    const place = geometry.bars[index];
    if (place === undefined) continue;
    row(one.label, (middle) => {
      const x = chart.x + place.x;
      const noteWidth = setter.line([{ text: one.note }], small).width;
      const roomRight = chart.x + chart.width - (chart.x + place.latestX) > noteWidth + 2 * MM;
      const anchor = roomRight ? ('start' as const) : ('end' as const);
      const noteX = roomRight ? chart.x + place.latestX + 1.6 * MM : x - 1.6 * MM;
      return [
        ...(place.latestX > place.x + place.width
          ? [
              pathMark(
                chart.x + place.x + place.width,
                middle,
                `M0,0H${place.latestX - place.x - place.width}M${place.latestX - place.x - place.width},-3V3`,
                { stroke: grey.fill, lineWidth: 0.8, tag },
              ),
            ]
          : []),
        pathMark(x, middle - bar / 2, rectangle(place.width, bar), { fill: 1, stroke: grey.fill, lineWidth: 0.9, tag }),
        pathMark(x, middle - bar / 2, rectangle(place.doneWidth, bar), { fill: grey.fill, tag }),
        label(setter, [{ text: one.note, tone: 'soft' }], small, { x: noteX, y: middle - small.leading / 2, anchor }, tag, {
          grey: 1,
          padding: 1,
        }),
      ];
    });
  }
  if (geometry.milestones.length > 0) {
    row(figure.words.milestones, (middle) =>
      geometry.milestones.flatMap((milestone, index) => [
        pathMark(chart.x + milestone.x, middle, 'M0,-5L5,0L0,5L-5,0Z', {
          fill: milestone.reached ? grey.fill : 1,
          stroke: grey.fill,
          lineWidth: 0.9,
          tag,
        }),
        label(
          setter,
          [{ text: String(index + 1), tone: 'soft' }],
          small,
          { x: chart.x + milestone.x + 7, y: middle - small.leading / 2, anchor: 'start' },
          tag,
        ),
      ]),
    );
  }

  const months = geometry.months.flatMap((month) => {
    const name = month.newYear ? month.date.slice(0, 4) : (figure.words.months[Number(month.date.slice(5, 7)) - 1] ?? '');
    return [
      ...(month.x > 0 ? [pathMark(chart.x + month.x, 0, `M0,${MM}V${y}`, { stroke: grey.faint, lineWidth: line.fine, tag })] : []),
      label(
        setter,
        [{ text: name, tone: month.newYear ? 'ink' : 'quiet', weight: month.newYear ? 'semibold' : 'regular' }],
        small,
        { x: chart.x + month.x + MM, y: MM, anchor: 'start' },
        tag,
      ),
    ];
  });
  const pauses = geometry.pauses.map((pause) =>
    hatchedGround(chart.x + pause.x, headHeight, rectangle(pause.width, y - headHeight), Math.max(pause.width, y - headHeight), tag),
  );
  const now: Mark[] =
    geometry.today === null
      ? []
      : [
          pathMark(chart.x + geometry.today, headHeight, `M0,0V${y - headHeight}`, { stroke: grey.rule, lineWidth: 0.9, tag }),
          label(
            setter,
            [{ text: figure.words.today, tone: 'white', weight: 'semibold' }],
            small,
            { x: chart.x + geometry.today, y: MM, anchor: 'middle' },
            tag,
            { grey: grey.rule, padding: 1.2 * MM },
          ),
        ];
  const head = pathMark(at.x, headHeight, `M0,0H${at.width}`, { stroke: grey.faint, lineWidth: line.fine, tag });
  return { marks: [...months, head, ...rowLines, ...pauses, ...now.slice(0, 1), ...marks, ...now.slice(1)], height: y + MM };
}

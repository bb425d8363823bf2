import { type Timeline, timeline } from '#shared/charts/index.ts';
import type { TimelineFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, hatchedGround, label } from './drawing.ts';

/** The chart takes at least this part of the room that its notes leave it. */
const LEAST_CHART = 0.4;

/**
 * Bars over months: filled is done, outlined is planned, a thin line reaches to the late end; diamonds are milestones. A plan of many
 * skills is drawn in parts no higher than `highest`, all on one scale; the milestones stand under the last.
 */
export function drawTimeline(figure: TimelineFigure, at: Measure, setter: Typesetter, tag: Tag, highest: number): Drawing[] {
  const parts = (from: number, to: number): Drawing[] => {
    const part = drawPart(figure, { from, to }, at, setter, tag);
    if (part === null) return [];
    if (part.height <= highest || to - from <= 1) return [part];
    const middle = Math.ceil((from + to) / 2);
    return [...parts(from, middle), ...parts(middle, to)];
  };
  return parts(0, figure.bars.length);
}

/** The rows of some of the bars, under a head of their own. */
function drawPart(
  figure: TimelineFigure,
  rows: { readonly from: number; readonly to: number },
  at: Measure,
  setter: Typesetter,
  tag: Tag,
): Drawing | null {
  const { style } = setter;
  const nameWidth = style.large ? 0 : 42 * MM;
  const look = style.figure;
  const small = { ...style.axis, weight: 'regular' as const };
  const whole = at.width - nameWidth;
  const roomFor = (note: string) => setter.line([{ text: note }], small).width + 2 * MM;
  const placed = withRoomForNotes(figure, whole, roomFor);
  if (placed === null) return null;
  const { geometry, width } = placed;
  const chart = { x: at.x + nameWidth, width };
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
    if (place === undefined || index < rows.from || index >= rows.to) continue;
    row(one.label, (middle) => {
      const x = chart.x + place.x;
      // Behind the bar, else before it.
      const note = isBehind(place, roomFor(one.note), whole)
        ? { x: chart.x + place.latestX + 1.6 * MM, anchor: 'start' as const }
        : { x: x - 1.6 * MM, anchor: 'end' as const };
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
        label(setter, [{ text: one.note, tone: 'soft' }], small, { ...note, y: middle - small.leading / 2 }, tag, {
          grey: 1,
          padding: 1,
        }),
      ];
    });
  }
  if (geometry.milestones.length > 0 && rows.to === figure.bars.length) {
    const number = (id: string) => figure.milestones.findIndex((one) => one.id === id) + 1;
    row(figure.words.milestones, (middle) => [
      ...geometry.milestones.map((milestone) =>
        pathMark(chart.x + milestone.x, middle, 'M0,-5L5,0L0,5L-5,0Z', {
          fill: milestone.reached ? grey.fill : 1,
          stroke: grey.fill,
          lineWidth: 0.9,
          tag,
        }),
      ),
      ...milestoneLabels(geometry.milestones, number, (text) => setter.line([{ text }], small).width).map(({ text, x }) =>
        label(setter, [{ text, tone: 'soft' }], small, { x: chart.x + x, y: middle - small.leading / 2, anchor: 'start' }, tag),
      ),
    ]);
  }

  const todayWidth = setter.line([{ text: figure.words.today, weight: 'semibold' }], small).width + 2.4 * MM;
  const todayX =
    geometry.today === null ? null : Math.min(Math.max(geometry.today, todayWidth / 2 - nameWidth), chart.width - todayWidth / 2);
  let free = 0;
  const months = geometry.months.flatMap((month) => {
    const name = month.newYear
      ? String(Number(month.date.slice(0, 4)) + figure.words.yearsAhead)
      : (figure.words.months[Number(month.date.slice(5, 7)) - 1] ?? '');
    const text = {
      text: name,
      tone: month.newYear ? ('ink' as const) : ('quiet' as const),
      weight: month.newYear ? ('semibold' as const) : ('regular' as const),
    };
    const reach = { from: month.x + MM, to: month.x + MM + setter.line([text], small).width };
    const underToday = todayX !== null && reach.to > todayX - todayWidth / 2 && reach.from < todayX + todayWidth / 2;
    const named = !underToday && reach.from >= free && reach.to <= chart.width;
    if (named) free = reach.to + MM;
    return [
      ...(month.x > 0 ? [pathMark(chart.x + month.x, 0, `M0,${MM}V${y}`, { stroke: grey.faint, lineWidth: line.fine, tag })] : []),
      ...(named ? [label(setter, [text], small, { x: chart.x + reach.from, y: MM, anchor: 'start' }, tag)] : []),
    ];
  });
  const pauses = geometry.pauses.map((pause) =>
    hatchedGround(chart.x + pause.x, headHeight, rectangle(pause.width, y - headHeight), Math.max(pause.width, y - headHeight), tag),
  );
  const now: Mark[] =
    geometry.today === null || todayX === null
      ? []
      : [
          pathMark(chart.x + geometry.today, headHeight, `M0,0V${y - headHeight}`, { stroke: grey.rule, lineWidth: 0.9, tag }),
          label(
            setter,
            [{ text: figure.words.today, tone: 'white', weight: 'semibold' }],
            small,
            { x: chart.x + todayX, y: MM, anchor: 'middle' },
            tag,
            { grey: grey.rule, padding: 1.2 * MM },
          ),
        ];
  const head = pathMark(at.x, headHeight, `M0,0H${at.width}`, { stroke: grey.faint, lineWidth: line.fine, tag });
  return { marks: [...months, head, ...rowLines, ...pauses, ...now.slice(0, 1), ...marks, ...now.slice(1)], height: y + MM };
}

/** The chart in all the width, or in as much as leaves each bar's note room behind the bar or before it: a note on a bar would hide its end. */
function withRoomForNotes(
  figure: TimelineFigure,
  whole: number,
  roomFor: (note: string) => number,
): { readonly geometry: Timeline; readonly width: number } | null {
  const geometry = timeline({ ...figure, width: whole });
  if (geometry === null) return null;
  const rooms = geometry.bars.map((bar, index) => ({ bar, room: roomFor(figure.bars[index]?.note ?? '') }));
  if (rooms.every(({ bar, room }) => isBehind(bar, room, whole) || bar.x >= room)) return { geometry, width: whole };
  const width = Math.max(LEAST_CHART * whole, Math.min(whole, ...rooms.map(({ bar, room }) => ((whole - room) * whole) / bar.latestX)));
  const narrower = timeline({ ...figure, width });
  return narrower === null ? null : { geometry: narrower, width };
}

function isBehind({ latestX }: Timeline['bars'][number], room: number, whole: number): boolean {
  // Widths are rounded to hundredths.
  return whole - latestX >= room - 0.02;
}

/** The number behind each diamond; those too close for their own share one label behind the last of them. */
function milestoneLabels(
  milestones: readonly { readonly id: string; readonly x: number }[],
  number: (id: string) => number,
  widthOf: (text: string) => number,
): readonly { readonly text: string; readonly x: number }[] {
  const behind = 7;
  const labels: { text: string; x: number }[] = [];
  for (const { id, x } of milestones.toSorted((a, b) => a.x - b.x || number(a.id) - number(b.id))) {
    const last = labels.at(-1);
    if (last !== undefined && last.x + widthOf(last.text) > x - behind)
      Object.assign(last, { text: `${last.text}, ${number(id)}`, x: x + behind });
    else labels.push({ text: String(number(id)), x: x + behind });
  }
  return labels;
}

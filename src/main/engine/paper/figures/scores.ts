import { type Radar, radar } from '#shared/charts/index.ts';
import type { ScoresFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import type { Typesetter } from '../text.ts';
import { type Drawing, hatchedBox, hatchedGround, label, notStatedGap } from './drawing.ts';
import { drawScoreTracks } from './score-tracks.ts';

/** Dash of the second, third and fourth occupation; the first is solid. */
const dashes: readonly (readonly number[] | null)[] = [null, [5, 2.5], [1.2, 2], [6, 2, 1.2, 2]];

/** The meters, or a radar with the same values as meters beside it; in large print two pictures, for together they are higher than a page. */
export function drawScores(figure: ScoresFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing[] {
  const { style } = setter;
  if (figure.shape === 'bars') return [drawMeters(figure, at, 0, setter, tag)];
  const radarWidth = style.large ? at.width : 78 * MM * style.scale;
  const radius = style.large ? 52 * MM : 21 * MM * style.scale;
  const lineHeight = style.axis.leading;
  const center = { x: at.x + radarWidth / 2 + (style.large ? 0 : 2 * MM), y: radius + 2.4 * lineHeight + 2 * MM };
  const geometry = radar({
    axes: figure.dimensions.map(({ name, direction }) => ({ id: name, direction })),
    series: figure.series,
    radius,
    labelGap: 2.5 * MM,
  });
  const radarHeight = center.y + radius + 2.6 * lineHeight + 2 * MM;
  const marks = [...ground(geometry, center, tag), ...lines(geometry, center, tag), ...names(figure, geometry, center, setter, tag)];
  const radarDrawing = { marks, height: radarHeight };
  if (style.large) return [radarDrawing, drawValues(figure, at, 0, setter, tag)];
  const beside = { x: at.x + radarWidth + 6 * MM, width: at.width - radarWidth - 6 * MM };
  const meters = drawValues(figure, beside, 3 * MM, setter, tag);
  return [{ marks: [...marks, ...meters.marks], height: Math.max(radarHeight, meters.height) }];
}

/** The meters of one occupation, or the values of several on common tracks. */
function drawValues(figure: ScoresFigure, at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing {
  if (figure.series.length === 1) return drawMeters(figure, at, top, setter, tag);
  const looks = figure.series.map((_, index) => ({ dash: dashes[index] ?? null, marker: marker(index), isFilled: index === 0 }));
  return drawScoreTracks(figure, looks, at, top, setter, tag);
}

function ground(geometry: Radar, center: { x: number; y: number }, tag: Tag): Mark[] {
  const at = (d: string, look: Parameters<typeof pathMark>[3]) => pathMark(center.x, center.y, d, { ...look, tag });
  const reach = geometry.rings.at(-1)?.radius ?? 0;
  return [
    ...(geometry.burdenGround === null ? [] : [hatchedGround(center.x, center.y, geometry.burdenGround, reach, tag)]),
    ...geometry.rings.map((ring) =>
      at(circle(ring.radius), { stroke: grey.line, lineWidth: line.table, ...(ring.value === 5 ? { dash: [2, 1.5] } : {}) }),
    ),
    at(geometry.axes.map((axis) => `M0,0L${axis.x},${axis.y}`).join(''), { stroke: grey.line, lineWidth: line.fine }),
  ];
}

function lines(geometry: Radar, center: { x: number; y: number }, tag: Tag): Mark[] {
  const alone = geometry.series.length === 1;
  const reach = geometry.rings.at(-1)?.radius ?? 0;
  return geometry.series.flatMap((series, index) => {
    const dash = dashes[index] ?? null;
    return [
      ...(alone && series.area !== null ? [pathMark(center.x, center.y, series.area, { fill: 0.9, tag })] : []),
      ...(alone ? series.gaps : []).flatMap((gap) => [
        pathMark(center.x, center.y, gap, { fill: 1, tag }),
        hatchedGround(center.x, center.y, gap, reach, tag, true),
        pathMark(center.x, center.y, gap, { stroke: grey.control, lineWidth: line.fine, dash: [2, 2], tag }),
      ]),
      pathMark(center.x, center.y, series.outline, { stroke: grey.fill, lineWidth: 1.4, tag, ...(dash === null ? {} : { dash }) }),
      ...series.points.map((point) =>
        pathMark(center.x + point.x, center.y + point.y, marker(index), {
          fill: index === 0 ? grey.fill : 1,
          stroke: grey.fill,
          lineWidth: 0.8,
          tag,
        }),
      ),
    ];
  });
}

/** Circle, square, triangle, diamond. */
function marker(index: number): string {
  const shapes = [circle(1.7), 'M-1.6,-1.6h3.2v3.2h-3.2Z', 'M0,-2.1L2,1.5H-2Z', 'M0,-2.2L2.2,0L0,2.2L-2.2,0Z'];
  return shapes[index] ?? circle(1.7);
}

function names(figure: ScoresFigure, geometry: Radar, center: { x: number; y: number }, setter: Typesetter, tag: Tag): Mark[] {
  const look = { ...setter.style.axis, tone: 'ink' as const };
  const [only, second] = figure.series;
  return figure.dimensions.flatMap((dimension, index) => {
    const axis = geometry.axes[index];
    if (axis === undefined || only === undefined) return [];
    const value = only.values[index] ?? null;
    const place = { x: center.x + axis.label.x, anchor: axis.label.anchor };
    const two = second === undefined;
    const top = center.y + axis.label.y - look.leading * (axis.label.y < 0 ? (two ? 1.5 : 1) : 0.4);
    return [
      label(setter, [{ text: dimension.label }], look, { ...place, y: top }, tag),
      ...(two
        ? [
            label(
              setter,
              [{ text: value === null ? figure.words.notStated : value.toFixed(1), weight: 'semibold' }],
              look,
              { ...place, y: top + look.leading },
              tag,
            ),
          ]
        : []),
    ];
  });
}

/** One meter a dimension of the first series: benefits solid, burdens hatched, a hatched gap where nothing is stated. */
function drawMeters(figure: ScoresFigure, at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing {
  const { style } = setter;
  const look = style.table;
  const rowHeight = Math.max(6.4 * MM, look.leading + MM);
  const nameWidth = style.large ? 52 * MM * (style.scale / 1.8) : 25 * MM * style.scale;
  const values = figure.series[0]?.values ?? [];
  const missing = setter.line([{ text: figure.words.notStated }], style.caption).width + 2 * MM;
  const valueWidth = Math.max((style.large ? 22 : 12) * MM, values.includes(null) ? missing : 0);
  const track = { x: at.x + nameWidth, width: at.width - nameWidth - valueWidth };
  const height = 2.2 * MM * Math.min(1.6, style.scale);
  const marks: Mark[] = [];
  let y = top;
  for (const direction of ['benefit', 'burden'] as const) {
    const [words, note] =
      direction === 'benefit' ? [figure.words.benefits, figure.words.benefitsNote] : [figure.words.burdens, figure.words.burdensNote];
    const caption = { ...style.axis, tone: 'quiet' as const };
    if (direction === 'burden') y += 2 * MM;
    marks.push(label(setter, [{ text: words }], caption, { x: at.x, y, anchor: 'start' }, tag));
    marks.push(label(setter, [{ text: note }], caption, { x: at.x + at.width, y, anchor: 'end' }, tag));
    y += caption.leading + 0.8 * MM;
    marks.push(pathMark(at.x, y, `M0,0H${at.width}`, { stroke: grey.line, lineWidth: line.fine, tag }));
    for (const [index, dimension] of figure.dimensions.entries()) {
      if (dimension.direction !== direction) continue;
      const value = values[index] ?? null;
      const middle = y + rowHeight / 2;
      const box = { y: middle - height / 2, width: ((value ?? 0) / 10) * track.width };
      marks.push(label(setter, [{ text: dimension.label }], look, { x: at.x, y: middle - look.leading / 2, anchor: 'start' }, tag));
      if (value === null) marks.push(...notStatedGap(track.x, box.y, track.width, height, tag));
      else {
        marks.push(pathMark(track.x, box.y, rectangle(track.width, height), { fill: grey.track, tag }));
        if (direction === 'benefit') marks.push(pathMark(track.x, box.y, rectangle(box.width, height), { fill: grey.fill, tag }));
        else marks.push(...hatchedBox(track.x, box.y, box.width, height, tag));
        marks.push(pathMark(track.x + track.width / 2, box.y, `M0,0V${height}`, { stroke: 1, lineWidth: 0.7, tag }));
      }
      const text =
        value === null ? { text: figure.words.notStated, tone: 'quiet' as const } : { text: value.toFixed(1), weight: 'semibold' as const };
      marks.push(
        label(
          setter,
          [text],
          value === null ? style.caption : look,
          { x: at.x + at.width, y: middle - look.leading / 2, anchor: 'end' },
          tag,
        ),
      );
      y += rowHeight;
    }
  }
  return { marks, height: y };
}

function circle(radius: number): string {
  return `M${radius},0A${radius},${radius},0,1,1,${-radius},0A${radius},${radius},0,1,1,${radius},0Z`;
}

import { type Radar, radar } from '#shared/charts/index.ts';
import type { ScoresFigure, Text } from '../document.ts';
import { type Measure, stackLines } from '../lines.ts';
import { type Mark, pathMark, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import { heightOf, type Line, type Typesetter } from '../text.ts';
import { type Drawing, hatchedGround } from './drawing.ts';
import type { SeriesLook } from './score-tracks.ts';

/** From the outer ring to the name of an axis. */
const LABEL_GAP = 2.5 * MM;
/** The parts of the picture's width that a name on one side may take, the first that leaves room for the rings; words are never cut. */
const NAME_WIDTHS = [0.36, 0.3, 0.25, 0.2] as const;
/** Where no width of the names does, the radius gives way in steps, down to so much of what it was. */
const STEP = 0.05;
const SMALLEST = 0.6;

/** The radar with the names of its axes around it: the names are broken, then the rings give way, until all of it stands inside the width. */
export function drawRadar(
  figure: ScoresFigure,
  looks: readonly SeriesLook[],
  widest: number,
  at: Measure,
  setter: Typesetter,
  tag: Tag,
): Drawing {
  const look = { ...setter.style.axis, tone: 'ink' as const };
  const names = figure.dimensions.map((_, index) => nameOf(figure, index));
  const longestWord = Math.max(0, ...names.flat().map((name) => setter.widestStretch(name, look)));
  const laid = (radius: number, nameWidth: number) => {
    const width = Math.max(longestWord, nameWidth * at.width);
    const geometry = radar({
      axes: figure.dimensions.map(({ name, direction }) => ({ id: name, direction })),
      series: figure.series,
      radius,
      labelGap: LABEL_GAP,
    });
    return {
      geometry,
      placed: names.flatMap((texts, index) =>
        placeName(
          geometry,
          texts.flatMap((text) => setter.lines(text, look, width)),
          index,
        ),
      ),
      radius,
    };
  };
  const [first, narrowest] = [NAME_WIDTHS[0], NAME_WIDTHS[3]];
  const shares = Array.from({ length: Math.round((1 - SMALLEST) / STEP) }, (_, index) => 1 - (index + 1) * STEP);
  const ways = [...NAME_WIDTHS.slice(1).map((width) => [1, width] as const), ...shares.map((share) => [share, narrowest] as const)];
  let found = laid(widest, first);
  for (const [share, nameWidth] of ways) {
    if (reachOf(found).width <= at.width) break;
    found = laid(widest * share, nameWidth);
  }
  const { geometry, placed } = found;
  const reach = reachOf(found);
  const center = { x: at.x - reach.left + (at.width - reach.width) / 2, y: MM - reach.top };
  return {
    marks: [
      ...ground(geometry, center, tag),
      ...outlines(geometry, looks, center, tag),
      ...placed.flatMap(({ lines, left, top, anchor, width }) =>
        lines.flatMap((one, index) => {
          const shift = { start: 0, middle: (width - one.width) / 2, end: width - one.width }[anchor];
          return stackLines([one], center.x + left + shift, center.y + top + heightOf(lines.slice(0, index)), tag);
        }),
      ),
    ],
    height: reach.height + 3 * MM,
  };
}

/** An axis's name; of one occupation with its value below. */
function nameOf({ dimensions, series, words }: ScoresFigure, index: number): Text[] {
  const name: Text = [{ text: dimensions[index]?.label ?? '' }];
  const [only, second] = series;
  if (only === undefined || second !== undefined) return [name];
  const value = only.values[index] ?? null;
  return [name, [{ text: value?.toFixed(1) ?? words.notStated, weight: 'semibold' }]];
}

interface PlacedName {
  readonly lines: readonly Line[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the middle of the radar. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Beside its axis: wholly above the ring at the top, wholly below it at the foot, level with it at the sides. */
function placeName(geometry: Radar, lines: readonly Line[], index: number): PlacedName[] {
  const axis = geometry.axes[index];
  if (axis === undefined || lines.length === 0) return [];
  const width = Math.max(...lines.map((one) => one.width));
  const height = heightOf(lines);
  const { x, y, anchor } = axis.label;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [{ lines, anchor, left, top: y - height / 2 + (height / 2) * (y / Math.hypot(x, y)), width }];
}

/** How far the rings and names go from the middle, and the size of all. */
function reachOf({ placed, radius }: { readonly placed: readonly PlacedName[]; readonly radius: number }) {
  const left = Math.min(-radius, ...placed.map((name) => name.left));
  const right = Math.max(radius, ...placed.map((name) => name.left + name.width));
  const top = Math.min(-radius, ...placed.map((name) => name.top));
  const bottom = Math.max(radius, ...placed.map((name) => name.top + heightOf(name.lines)));
  return { left, top, width: right - left, height: bottom - top };
}

function ground(geometry: Radar, center: { x: number; y: number }, tag: Tag): Mark[] {
  const at = (d: string, look: Parameters<typeof pathMark>[3]) => pathMark(center.x, center.y, d, { ...look, tag });
  const reach = geometry.rings.at(-1)?.radius ?? 0;
  return [
    ...(geometry.burdenGround === null ? [] : [hatchedGround(center.x, center.y, geometry.burdenGround, reach, tag)]),
    ...geometry.rings.map((ring) =>
      at(ring.path, { stroke: grey.line, lineWidth: line.table, ...(ring.value === 5 ? { dash: [2, 1.5] } : {}) }),
    ),
    at(geometry.axes.map((axis) => `M0,0L${axis.x},${axis.y}`).join(''), { stroke: grey.line, lineWidth: line.fine }),
  ];
}

function outlines(geometry: Radar, looks: readonly SeriesLook[], center: { x: number; y: number }, tag: Tag): Mark[] {
  const alone = geometry.series.length === 1;
  const reach = geometry.rings.at(-1)?.radius ?? 0;
  return geometry.series.flatMap((series, index) => {
    const look = looks[index];
    if (look === undefined) return [];
    const dash = look.dash === null ? {} : { dash: look.dash };
    return [
      ...(alone && series.area !== null ? [pathMark(center.x, center.y, series.area, { fill: 0.9, tag })] : []),
      ...(alone ? series.gaps : []).flatMap((gap) => [
        pathMark(center.x, center.y, gap, { fill: 1, tag }),
        hatchedGround(center.x, center.y, gap, reach, tag, true),
        pathMark(center.x, center.y, gap, { stroke: grey.control, lineWidth: line.fine, dash: [2, 2], tag }),
      ]),
      pathMark(center.x, center.y, series.outline, { stroke: grey.fill, lineWidth: 1.4, tag, ...dash }),
      ...series.points.map((point) =>
        pathMark(center.x + point.x, center.y + point.y, look.marker, {
          fill: look.isFilled ? grey.fill : 1,
          stroke: grey.fill,
          lineWidth: 0.8,
          tag,
        }),
      ),
    ];
  });
}

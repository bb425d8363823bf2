import { line as curve, curveMonotoneX } from 'd3-shape';
import { contours } from '#shared/charts/index.ts';
import type { Cover, Letterhead, Text } from './document.ts';
import { drawLetterhead } from './letterhead.ts';
import { stackLines } from './lines.ts';
import { type Mark, pathMark, rectangle, type Tag, tagUnder, textMark } from './marks.ts';
import { grey, type Look, line, MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

type Point = readonly [number, number];

/** The way of the route over the page, as parts of its width and height, from below the left edge to the right. */
const way: readonly Point[] = [
  [-0.01, 0.9],
  [0.24, 0.816],
  [0.5, 0.793],
  [0.69, 0.661],
  [0.85, 0.543],
  [1.02, 0.374],
];
const FIRST_POINT = 0.24;
const LAST_POINT = 0.85;
const GROUND = 0.8;
const ROUTE_LABEL = 58 * MM;
/** No text on the plate takes more lines; what is longer stands in full on the pages after it. */
const PLATE_LINES = 3;

/** A part of the page that is taken. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The cover: contour ground, title plate, and the route with its milestones. */
export function setCover(cover: Cover, letterhead: Letterhead | null, pageLabel: string, setter: Typesetter, parent: Tag): Mark[] {
  const route = tagUnder(parent, 'Sect');
  const plate = setPlate(cover, letterhead, setter, parent);
  const foot = setFoot(cover.foot, pageLabel, setter, parent);
  return [...groundOf(setter.style.page), ...setRoute(cover, setter, route, [plate.box, foot.box]), ...plate.marks, ...foot.marks];
}

/** By the size of the page, on which alone it depends: drawing it takes as long as a page of text. */
const grounds = new Map<string, readonly Mark[]>();

function groundOf({ width, height }: { readonly width: number; readonly height: number }): readonly Mark[] {
  const key = `${width} ${height}`;
  const ground = grounds.get(key) ?? drawnGround(width, height);
  grounds.set(key, ground);
  return ground;
}

function drawnGround(width: number, height: number): readonly Mark[] {
  const hills = [
    { x: 0.56 * width, y: 0.74 * height, height: 1, spread: 0.31 * width },
    { x: 0.83 * width, y: 0.16 * height, height: 0.72, spread: 0.2 * width },
    { x: 0.14 * width, y: 0.5 * height, height: 0.26, spread: 0.34 * width },
    { x: 1.08 * width, y: 0.55 * height, height: -0.3, spread: 0.16 * width },
  ];
  const levels = Array.from({ length: 13 }, (_, index) => 0.05 + index * 0.078);
  return contours({ width, height, hills, levels, grid: 14 }).map(({ path }, index) =>
    pathMark(0, 0, path, { stroke: index % 4 === 3 ? 0.7 : GROUND, lineWidth: index % 4 === 3 ? 0.9 : 0.7 }),
  );
}

/** Dashed line through the points; reached points are filled. Without points only the line is drawn. */
function setRoute(cover: Cover, setter: Typesetter, parent: Tag, taken: readonly Box[]): Mark[] {
  const { style } = setter;
  const points = cover.route.map((one, index) => {
    const share = cover.route.length === 1 ? 0.5 : index / (cover.route.length - 1);
    const x = FIRST_POINT + share * (LAST_POINT - FIRST_POINT);
    return { ...one, x: x * style.page.width, y: heightOnWay(x) * style.page.height };
  });
  const [start, end] = [way[0], way.at(-1)];
  if (start === undefined || end === undefined) return [];
  const scaled = ([x, y]: Point): Point => [x * style.page.width, y * style.page.height];
  const through: Point[] = [
    scaled(start),
    ...(points.length > 0 ? points.map(({ x, y }): Point => [x, y]) : way.slice(1, -1).map(scaled)),
    scaled(end),
  ];
  const trail = curve<Point>().digits(1).curve(curveMonotoneX)(through) ?? '';
  const boards = points.map((point) =>
    pathMark(point.x - 6.75, point.y - 5.25, rectangle(13.5, 10.5), {
      fill: point.reached ? grey.rule : 1,
      stroke: grey.rule,
      lineWidth: 1.4,
    }),
  );
  return [
    pathMark(0, 0, trail, { stroke: grey.rule, lineWidth: 1.5, dash: [6, 4.5] }),
    ...boards,
    ...routeLabels(points, setter, parent, taken),
  ];
}

/**
 * The names of the points, each where it meets nothing: below to the right and above to the left in turn, else the other way about. One
 * that has no room is left out; all milestones stand in the plan.
 */
function routeLabels(
  points: readonly { readonly label: Text; readonly x: number; readonly y: number }[],
  setter: Typesetter,
  parent: Tag,
  taken: readonly Box[],
): Mark[] {
  const { style } = setter;
  const look: Look = { ...style.figure, size: Math.max(9.5, style.figure.size), weight: 'medium' };
  const list = points.length > 0 ? tagUnder(parent, 'L') : parent;
  const boxes = [...taken];
  return points.flatMap((point, index) => {
    const lines = setter.shortened(point.label, look, ROUTE_LABEL, 2);
    const width = Math.max(0, ...lines.map((one) => one.width));
    const height = heightOf(lines);
    const within = (x: number) => Math.max(4 * MM, Math.min(style.page.width - 4 * MM - width, x));
    const below = { left: within(point.x + 1.5 * MM), top: point.y + 3.6 * MM };
    const above = { left: within(point.x - 5 * MM - width), top: point.y - height - 0.5 * MM };
    const place = (index % 2 === 0 ? [below, above] : [above, below])
      .map((at): Box => ({ ...at, right: at.left + width, bottom: at.top + height }))
      .find((box) => !boxes.some((other) => meets(box, other)));
    if (place === undefined) return [];
    boxes.push(place);
    const tag = tagUnder(tagUnder(list, 'LI'), 'LBody');
    return stackLines(lines, place.left, place.top, tag).map((mark) => ({ ...mark, ground: { grey: 1, padding: 1.5 } }));
  });
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function heightOnWay(x: number): number {
  const after = way.findIndex(([wayX]) => wayX >= x);
  const [left, right] = [way[after - 1], way[after]];
  if (left === undefined || right === undefined) return 0.6;
  return left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

/** The plate grows with its text; its width is fixed. An office's own head stands in the place of the sign and the service's name. */
function setPlate(
  cover: Cover,
  letterhead: Letterhead | null,
  setter: Typesetter,
  parent: Tag,
): { readonly marks: readonly Mark[]; readonly box: Box } {
  const { style } = setter;
  const padding = 11 * MM;
  const left = style.margin.left;
  const top = 22 * MM;
  const width = (style.large ? 160 : 112) * MM;
  const inner = width - 2 * padding;
  const x = left + padding;
  const marks: Mark[] = [];
  let y = top + padding;
  const put = (text: Text | null, look: Look, type: 'H1' | 'P', spaceAfter: number, indent = 0) => {
    if (text === null || text.length === 0) return;
    const lines = setter.shortened(text, look, inner - indent, PLATE_LINES);
    marks.push(...stackLines(lines, x + indent, y, tagUnder(parent, type)));
    y += heightOf(lines) + spaceAfter;
  };
  const bigger = style.large ? 1.5 : style.scale;
  const look = (size: number, leading: number, more: Partial<Look> = {}): Look => ({
    ...style.body,
    size: size * bigger,
    leading: leading * bigger,
    ...more,
  });

  const head = letterhead === null ? null : drawLetterhead(letterhead, { x, width: inner }, y, setter, parent);
  if (head === null) {
    marks.push(...setSign(x, y, 5.5 * MM * Math.min(1.4, bigger)));
    put(cover.service, look(11, 15.5, { weight: 'semibold' }), 'P', 8 * MM, 8 * MM * Math.min(1.4, bigger));
  } else {
    marks.push(...head.marks);
    y += head.height + 8 * MM;
  }
  put(cover.title, { ...style.title, size: 38, leading: 42 }, 'H1', 2 * MM);
  put(cover.subtitle, look(14, 20, { tone: 'soft' }), 'P', 0);
  put(cover.second, look(12, 20, { tone: 'soft' }), 'P', 0);
  y += 12 * MM;
  for (const fact of cover.facts) {
    const labelWidth = (cover.second === null ? 26 : 42) * MM * (style.large ? Math.min(1.75, style.scale / 1.2) : bigger);
    const labels = setter.lines(fact.label, { ...style.body, tone: 'quiet' }, labelWidth - MM);
    const values = setter.shortened(fact.value, style.body, inner - labelWidth, PLATE_LINES);
    const tag = tagUnder(parent, 'P');
    marks.push(...stackLines(labels, x, y, tag), ...stackLines(values, x + labelWidth, y, tag));
    y += Math.max(heightOf(labels), heightOf(values)) + 1.4 * MM;
  }
  const height = y - 1.4 * MM + 10 * MM - top;
  const ground = pathMark(left, top, rectangle(width, height), { fill: 1, stroke: grey.rule, lineWidth: line.heavy });
  return { marks: [ground, ...marks], box: { left, top, right: left + width, bottom: top + height } };
}

/** The waymark: a pointed board on a post. */
function setSign(x: number, y: number, size: number): Mark[] {
  const unit = size / 20;
  const at = (value: number) => Math.round(value * unit * 100) / 100;
  return [
    pathMark(x, y, `M${at(4)},${at(1.5)}L${at(13)},${at(1.5)}L${at(17)},${at(5.5)}L${at(13)},${at(9.5)}L${at(4)},${at(9.5)}Z`, {
      fill: grey.rule,
    }),
    pathMark(x, y, `M${at(6)},${at(9.5)}L${at(6)},${at(19)}`, { stroke: grey.rule, lineWidth: 2 * unit }),
    pathMark(x, y, `M${at(7.5)},${at(5.5)}L${at(12.5)},${at(5.5)}`, { stroke: 1, lineWidth: 1.5 * unit }),
  ];
}

function setFoot(foot: Text, pageLabel: string, setter: Typesetter, parent: Tag): { readonly marks: readonly Mark[]; readonly box: Box } {
  const { style } = setter;
  const look: Look = { ...style.caption, tone: 'soft' };
  const ground = { grey: 1, padding: 2 * MM };
  const number = setter.line([{ text: pageLabel }], look);
  const room = style.page.width - style.margin.left - style.margin.right - number.width - 10 * MM;
  const lines = setter.lines(foot, look, room);
  const y = style.page.height - 14 * MM - heightOf(lines);
  const marks = [
    ...stackLines(lines, style.margin.left + 2 * MM, y, tagUnder(parent, 'P')).map((mark) => ({ ...mark, ground })),
    { ...textMark(style.page.width - style.margin.right - 2 * MM - number.width, y, number, null), ground },
  ];
  return { marks, box: { left: 0, top: y - 2 * MM, right: style.page.width, bottom: style.page.height } };
}

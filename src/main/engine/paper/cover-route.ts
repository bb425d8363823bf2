import { line as curve, curveMonotoneX } from 'd3-shape';
import type { Cover, Text } from './document.ts';
import { stackLines } from './lines.ts';
import { type Mark, pathMark, rectangle, type Tag, tagUnder } from './marks.ts';
import { grey, type Look, MM } from './style.ts';
import { heightOf, type Line, type Typesetter } from './text.ts';

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
/** The least distance of a point from the plate above it. */
const BELOW_PLATE = 9 * MM;
/** A way that is pressed flatter than this part of its height has no room for its points. */
const FLATTEST = 0.12;
/** Places that are tried for all names together. */
const MOST_STEPS = 5_000;
const BOARD = { width: 13.5, height: 10.5 };

/** Widths of a name that are tried, the best first, and the lines that it may take with them. */
const NAME = {
  normal: { widths: [58 * MM, 44 * MM, 36 * MM], lines: 3 },
  large: { widths: [66 * MM, 52 * MM, 84 * MM, 104 * MM], lines: 4 },
} as const;

/** A part of the page that is taken. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface RoutePoint {
  readonly name: Text;
  readonly when: Text;
  readonly reached: boolean;
  readonly x: number;
  readonly y: number;
}

/** Dashed line through the points below the plate; reached points are filled. Without room for the points only the line is drawn. */
export function setRoute(
  cover: Cover,
  setter: Typesetter,
  parent: Tag,
  { plate, foot }: { readonly plate: Box; readonly foot: Box },
): Mark[] {
  const { page } = setter.style;
  const { height, isFlat } = pressedBelow(plate, page);
  const points = (isFlat ? [] : cover.route).map((one, index): RoutePoint => {
    const share = cover.route.length === 1 ? 0.5 : index / (cover.route.length - 1);
    const x = FIRST_POINT + share * (LAST_POINT - FIRST_POINT);
    return { ...one, x: x * page.width, y: height(heightOnWay(x)) };
  });
  const ends = [way[0], way.at(-1)].flatMap((end): Point[] => (end === undefined ? [] : [[end[0] * page.width, height(end[1])]]));
  const [start, end] = ends;
  if (start === undefined || end === undefined) return [];
  const inner =
    points.length > 0 ? points.map(({ x, y }): Point => [x, y]) : way.slice(1, -1).map(([x, y]): Point => [x * page.width, height(y)]);
  const through = [start, ...inner, end];
  const trail = curve<Point>().digits(1).curve(curveMonotoneX)(through) ?? '';
  const boards = points.map(({ x, y, reached }) =>
    pathMark(x - BOARD.width / 2, y - BOARD.height / 2, rectangle(BOARD.width, BOARD.height), {
      fill: reached ? grey.rule : 1,
      stroke: grey.rule,
      lineWidth: 1.4,
    }),
  );
  return [
    pathMark(0, 0, trail, { stroke: grey.rule, lineWidth: 1.5, dash: [6, 4.5] }),
    ...boards,
    ...names(points, through, setter, parent, [plate, foot]),
  ];
}

/** Heights on the page of parts of it; where the plate comes down over the last point, the way is pressed flatter under it. */
function pressedBelow(plate: Box, page: { readonly width: number; readonly height: number }) {
  const low = heightOnWay(FIRST_POINT) * page.height;
  const high = heightOnWay(LAST_POINT) * page.height;
  const isOver = plate.right > LAST_POINT * page.width - BOARD.width;
  const room = isOver ? Math.min(1, (low - plate.bottom - BELOW_PLATE) / (low - high)) : 1;
  const pressed = Math.max(FLATTEST, room);
  return { height: (part: number) => low - (low - part * page.height) * pressed, isFlat: room < FLATTEST };
}

/**
 * The names of the points with their dates, each where it meets nothing and, where it can, leaves the line free: below to the right and
 * above to the left in turn, else elsewhere around the point. One that has no room is left out; all milestones stand in the plan.
 */
function names(points: readonly RoutePoint[], trail: readonly Point[], setter: Typesetter, parent: Tag, taken: readonly Box[]): Mark[] {
  const list = points.length > 0 ? tagUnder(parent, 'L') : parent;
  const boxes = [...taken, ...points.map(({ x, y }) => around(x, y, BOARD.width, BOARD.height))];
  const choices = points.map((point, index) => {
    const places = setsOf(point, setter).flatMap((lines) => placesOf(point, lines, index % 2 === 0, setter).map((box) => ({ lines, box })));
    const free = places.filter(({ box }) => !boxes.some((other) => meets(box, other)));
    return [...free.filter(({ box }) => !crosses(trail, box)), ...free.filter(({ box }) => crosses(trail, box))];
  });
  return placed(choices).flatMap(({ lines, box }) => {
    const tag = tagUnder(tagUnder(list, 'LI'), 'LBody');
    return stackLines(lines, box.left, box.top, tag).map((mark) => ({ ...mark, ground: { grey: 1, padding: 1.5 } }));
  });
}

interface PlacedName {
  readonly lines: readonly Line[];
  readonly box: Box;
}

/** A place for each name that leaves the others theirs, the best ones first; where there are none for all, for as many as come first. */
function placed(choices: readonly (readonly PlacedName[])[]): PlacedName[] {
  let steps = 0;
  const search = (index: number, before: readonly PlacedName[]): readonly PlacedName[] | null => {
    const options = choices[index];
    if (options === undefined) return before;
    for (const option of options) {
      steps += 1;
      if (steps > MOST_STEPS) return null;
      if (before.some(({ box }) => meets(box, option.box))) continue;
      const found = search(index + 1, [...before, option]);
      if (found !== null) return found;
    }
    return null;
  };
  const found = search(0, []);
  if (found !== null) return [...found];
  const fitting: PlacedName[] = [];
  for (const options of choices) {
    const option = options.find(({ box }) => !fitting.some((other) => meets(box, other.box)));
    if (option !== undefined) fitting.push(option);
  }
  return fitting;
}

/** A point's name over its date in all widths; only a very long name is cut, and never its date. */
function setsOf({ name, when }: RoutePoint, setter: Typesetter): (readonly Line[])[] {
  const { style } = setter;
  const look: Look = { ...style.figure, size: Math.max(9.5, style.figure.size), weight: 'medium' };
  const { widths, lines: most } = NAME[style.large ? 'large' : 'normal'];
  const sets = widths.map((width) => {
    const date = setter.lines(when, { ...look, weight: 'regular' }, width);
    const whole = setter.lines(name, look, width);
    return { isWhole: whole.length <= most, lines: [...setter.shortened(name, look, width, most), ...date] };
  });
  return [...sets.filter(({ isWhole }) => isWhole), ...sets.filter(({ isWhole }) => !isWhole)].map(({ lines }) => lines);
}

/** Where a name may stand around its point, inside the margins, the best place first. */
function placesOf({ x, y }: RoutePoint, lines: readonly Line[], isBelowFirst: boolean, { style }: Typesetter): Box[] {
  const width = Math.max(0, ...lines.map((one) => one.width));
  const height = heightOf(lines);
  const right = x + 1.5 * MM;
  const left = x - 5 * MM - width;
  const below = y + 3.6 * MM;
  const above = y - height - 0.5 * MM;
  const [first, second] = isBelowFirst
    ? [
        { left: right, top: below },
        { left, top: above },
      ]
    : [
        { left, top: above },
        { left: right, top: below },
      ];
  const places = [
    first,
    second,
    { left: x + 4.5 * MM, top: y - height / 2 + 2 * MM },
    { left: x - width / 2, top: below },
    { left: x + 3 * MM - width, top: below },
    { left: x - width / 2, top: above - 2.5 * MM },
  ];
  const most = style.page.width - style.margin.right - width;
  return places.map(({ left: wanted, top }) => {
    const inside = Math.max(style.margin.left, Math.min(most, wanted));
    return { left: inside, top, right: inside + width, bottom: top + height };
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether the line between the points runs through a box; looked up at places a few points apart. */
function crosses(trail: readonly Point[], box: Box): boolean {
  const steps = Array.from({ length: 41 }, (_, index) => index / 40);
  return trail.slice(1).some(([toX, toY], index) => {
    const [fromX, fromY] = trail[index] ?? [toX, toY];
    return steps.some((step) => {
      const [x, y] = [fromX + step * (toX - fromX), fromY + step * (toY - fromY)];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  });
}

function heightOnWay(x: number): number {
  const after = way.findIndex(([wayX]) => wayX >= x);
  const [left, right] = [way[after - 1], way[after]];
  if (left === undefined || right === undefined) return 0.6;
  return left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
}

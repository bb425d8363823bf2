import { curveBasis, curveBasisClosed, line } from 'd3-shape';

/** The contour lines behind the cover of a report and the unlock screen: level lines over a few round hills. */

export interface Hill {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Distance at which the hill has fallen to about 61 % of its height. */
  readonly spread: number;
}

export interface ContourInput {
  readonly width: number;
  readonly height: number;
  readonly hills: readonly Hill[];
  readonly levels: readonly number[];
  /** Distance of the grid on which heights are taken. */
  readonly grid: number;
}

type Point = readonly [number, number];
/** An edge of a grid cell, by which neighboring segments are joined, and where the line crosses it. */
interface Crossing {
  readonly edge: string;
  readonly point: Point;
}

/** One smooth path a level, by marching squares. */
export function contours(input: ContourInput): { readonly level: number; readonly path: string }[] {
  const columns = Math.ceil(input.width / input.grid) + 1;
  const rows = Math.ceil(input.height / input.grid) + 1;
  const heights = Array.from({ length: rows * columns }, (_, index) =>
    heightAt(input.hills, (index % columns) * input.grid, Math.floor(index / columns) * input.grid),
  );
  const at = (column: number, row: number) => heights[row * columns + column] ?? 0;
  return input.levels.map((level) => {
    const segments: [Crossing, Crossing][] = [];
    for (let row = 0; row < rows - 1; row += 1) {
      for (let column = 0; column < columns - 1; column += 1) {
        const below = at(column, row) < level;
        // Most cells lie wholly on one side.
        if (below === at(column + 1, row) < level && below === at(column + 1, row + 1) < level && below === at(column, row + 1) < level)
          continue;
        const found = crossings(at, column, row, level, input.grid);
        for (let pair = 0; pair + 1 < found.length; pair += 2) {
          const [a, b] = [found[pair], found[pair + 1]];
          if (a !== undefined && b !== undefined) segments.push([a, b]);
        }
      }
    }
    return { level, path: joined(segments).map(smooth).join('') };
  });
}

function heightAt(hills: readonly Hill[], x: number, y: number): number {
  return hills.reduce((sum, hill) => sum + hill.height * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.spread ** 2)), 0);
}

/** Where the level crosses the four edges of a cell: none, two or four crossings, in order around the cell. */
function crossings(at: (column: number, row: number) => number, column: number, row: number, level: number, grid: number): Crossing[] {
  const corners = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ] as const;
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % 4] ?? from;
    const [a, b] = [at(...from), at(...to)];
    if (a < level === b < level) return [];
    const share = (level - a) / (b - a);
    const point: Point = [(from[0] + (to[0] - from[0]) * share) * grid, (from[1] + (to[1] - from[1]) * share) * grid];
    return [{ edge: `${Math.min(from[0], to[0])},${Math.min(from[1], to[1])},${from[0] === to[0] ? 'v' : 'h'}`, point }];
  });
}

/** Joins segments that share an edge into lines; a closed line ends on the point it started from. */
function joined(segments: readonly (readonly [Crossing, Crossing])[]): Point[][] {
  const byEdge = new Map<string, number[]>();
  for (const [index, ends] of segments.entries()) {
    for (const end of ends) byEdge.set(end.edge, [...(byEdge.get(end.edge) ?? []), index]);
  }
  const used = new Set<number>();
  const follow = (start: Crossing): Point[] => {
    const points: Point[] = [];
    let end = start;
    for (;;) {
      const next = byEdge.get(end.edge)?.find((index) => !used.has(index));
      const segment = next === undefined ? undefined : segments[next];
      if (next === undefined || segment === undefined) return points;
      used.add(next);
      end = segment[0].edge === end.edge ? segment[1] : segment[0];
      points.push(end.point);
    }
  };
  const lines: Point[][] = [];
  for (const [index, [a, b]] of segments.entries()) {
    if (used.has(index)) continue;
    used.add(index);
    const forward = follow(b);
    lines.push([...follow(a).reverse(), a.point, b.point, ...forward]);
  }
  return lines;
}

function smooth(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  const closed = first !== undefined && last !== undefined && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  const path = line<Point>().digits(1);
  return (closed ? path.curve(curveBasisClosed)(points.slice(1)) : path.curve(curveBasis)(Array.from(points))) ?? '';
}

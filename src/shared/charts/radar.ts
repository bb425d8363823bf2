import { arc, curveLinear, curveLinearClosed, lineRadial } from 'd3-shape';
import type { Direction } from '../domain/profile/dimensions.ts';

/** The radar as geometry around the point 0,0 (x to the right, y down): SVG draws the paths on screen, the paper's writer in the PDF. */

export interface RadarAxis {
  readonly id: string;
  readonly direction: Direction;
}

export interface RadarSeries {
  readonly id: string;
  /** 0 to 10 in the order of the axes; null is not stated and breaks the line. */
  readonly values: readonly (number | null)[];
}

export interface RadarInput {
  /** Benefits first, then burdens, as `DimensionName` lists them. */
  readonly axes: readonly RadarAxis[];
  /** One to four. */
  readonly series: readonly RadarSeries[];
  /** Distance of the ring for 10 from the middle. */
  readonly radius: number;
  /** Distance of a label's anchor point from the outer ring. */
  readonly labelGap: number;
}

export interface RadarPoint {
  readonly axisId: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Radar {
  readonly rings: readonly { readonly value: number; readonly radius: number; readonly path: string }[];
  /** The arc under the burdens, to be hatched; null when no axis is a burden. */
  readonly burdenGround: string | null;
  readonly axes: readonly {
    readonly id: string;
    readonly direction: Direction;
    readonly x: number;
    readonly y: number;
    readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
  }[];
  readonly series: readonly {
    readonly id: string;
    /** The line through the stated values. */
    readonly outline: string;
    /** The same, closed, for a fill; null when a value is missing. */
    readonly area: string | null;
    readonly points: readonly RadarPoint[];
    readonly missing: readonly string[];
    /** The parts of the ring around the axes of `missing`, where the outline is open: to be hatched. */
    readonly gaps: readonly string[];
  }[];
}

const RINGS = [2.5, 5, 7.5, 10];
const DIGITS = 2;
/** Half the width of the gap of a value that is not stated, as a part of the angle between two axes. */
const GAP = 0.3;

/** Lays out a radar: benefits centered on the top, burdens on the bottom, all axes the same angle apart. */
export function radar(input: RadarInput): Radar {
  const { axes, radius } = input;
  const step = (2 * Math.PI) / axes.length;
  const benefits = axes.filter((axis) => axis.direction === 'benefit').length;
  /** Clockwise from the top; the middle of the benefits stands there. */
  const angleOf = (index: number) => (index - (benefits - 1) / 2) * step;
  const at = (index: number, distance: number) => polar(angleOf(index), distance);

  return {
    rings: RINGS.map((value) => ({ value, radius: (value / 10) * radius, path: circle((value / 10) * radius) })),
    burdenGround: benefits === axes.length ? null : sector(angleOf(benefits - 0.5), angleOf(axes.length - 0.5), radius),
    axes: axes.map((axis, index) => {
      const label = at(index, radius + input.labelGap);
      return { ...axis, ...at(index, radius), label: { ...label, anchor: anchorOf(label.x, radius) } };
    }),
    series: input.series.map((one) => ({ id: one.id, ...traced(one.values, axes, angleOf, radius) })),
  };
}

function traced(values: readonly (number | null)[], axes: readonly RadarAxis[], angleOf: (index: number) => number, radius: number) {
  const spokes = axes.map((axis, index) => ({ axisId: axis.id, index, value: values[index] ?? null }));
  const distance = (value: number) => (Math.min(10, Math.max(0, value)) / 10) * radius;
  const missing = spokes.filter((spoke) => spoke.value === null).map((spoke) => spoke.axisId);
  const path = lineRadial<(typeof spokes)[number]>()
    .digits(DIGITS)
    .angle((spoke) => angleOf(spoke.index))
    .radius((spoke) => distance(spoke.value ?? 0))
    .defined((spoke) => spoke.value !== null);
  const closed = missing.length === 0 ? (path.curve(curveLinearClosed)(spokes) ?? '') : null;
  return {
    outline: closed ?? path.curve(curveLinear)(afterGap(spokes)) ?? '',
    area: closed,
    points: spokes.flatMap((spoke) =>
      spoke.value === null ? [] : [{ axisId: spoke.axisId, value: spoke.value, ...polar(angleOf(spoke.index), distance(spoke.value)) }],
    ),
    missing,
    gaps: spokes.flatMap((spoke) => (spoke.value === null ? [sector(angleOf(spoke.index - GAP), angleOf(spoke.index + GAP), radius)] : [])),
  };
}

/** Turns the ring of spokes so that it starts behind a gap: the line then runs on over the last axis to the first. */
function afterGap<Spoke extends { readonly value: number | null }>(spokes: readonly Spoke[]): Spoke[] {
  const gap = spokes.findIndex((spoke) => spoke.value === null);
  return [...spokes.slice(gap + 1), ...spokes.slice(0, gap + 1)];
}

function polar(angle: number, distance: number): { x: number; y: number } {
  return { x: round(Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) };
}

function circle(radius: number): string {
  return sector(0, 2 * Math.PI, radius);
}

function sector(startAngle: number, endAngle: number, outerRadius: number): string {
  return arc().digits(DIGITS)({ startAngle, endAngle, innerRadius: 0, outerRadius }) ?? '';
}

function anchorOf(x: number, radius: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < radius * 0.1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

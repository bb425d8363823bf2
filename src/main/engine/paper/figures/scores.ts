import type { Direction } from '#shared/domain/profile/dimensions.ts';
import type { ScoresFigure } from '../document.ts';
import { type Measure, stackLines } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, directionHead, hatchedBox, LEAST_TRACK, label, nameColumn, notStatedGap } from './drawing.ts';
import { drawRadar } from './score-radar.ts';
import { drawScoreTracks, type SeriesLook } from './score-tracks.ts';

const directions: readonly Direction[] = ['benefit', 'burden'];
/** Dash of the second, third and fourth occupation; the first is solid. */
const dashes: readonly (readonly number[] | null)[] = [null, [5, 2.5], [1.2, 2], [6, 2, 1.2, 2]];
/** Sizes of the signs of the occupations in large print against those in ordinary print. */
const LARGE_SIGN = 1.7;

/** The meters, or a radar with the same values as meters beside it; in large print two pictures, for together they are higher than a page. */
export function drawScores(figure: ScoresFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing[] {
  const { style } = setter;
  if (figure.shape === 'bars') return drawMeters(figure, at, 0, setter, tag);
  const signs = signsOf(style.large ? LARGE_SIGN : 1);
  const looks = signs.map((marker, index): SeriesLook => ({ dash: dashes[index] ?? null, marker, isFilled: index === 0 }));
  const radarWidth = style.large ? at.width : 78 * MM * style.scale;
  const radius = style.large ? 52 * MM : 21 * MM * style.scale;
  const radar = drawRadar(figure, looks, radius, { x: at.x, width: radarWidth }, setter, tag);
  if (style.large) return [radar, ...drawValues(figure, looks, at, 0, setter, tag)];
  const beside = { x: at.x + radarWidth + 6 * MM, width: at.width - radarWidth - 6 * MM };
  const values = drawValues(figure, looks, beside, 3 * MM, setter, tag);
  return [
    { marks: [radar, ...values].flatMap(({ marks }) => marks), height: Math.max(radar.height, ...values.map(({ height }) => height)) },
  ];
}

/** The meters of one occupation, or the values of several on common tracks. */
function drawValues(figure: ScoresFigure, looks: readonly SeriesLook[], at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing[] {
  return figure.series.length === 1 ? drawMeters(figure, at, top, setter, tag) : [drawScoreTracks(figure, looks, at, top, setter, tag)];
}

/**
 * One meter a dimension of the first series: benefits solid, burdens hatched, a hatched gap where nothing is stated. In large print the
 * burdens are a picture of their own, so that no page stays half white before both.
 */
function drawMeters(figure: ScoresFigure, at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing[] {
  if (setter.style.large) return directions.map((direction) => drawMetersOf(figure, [direction], at, top, setter, tag));
  return [drawMetersOf(figure, directions, at, top, setter, tag)];
}

function drawMetersOf(figure: ScoresFigure, shown: readonly Direction[], at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing {
  const { style } = setter;
  const look = style.table;
  const rowHeight = Math.max(6.4 * MM, look.leading + MM);
  const values = figure.series[0]?.values ?? [];
  const missing = setter.line([{ text: figure.words.notStated }], style.caption).width + 2 * MM;
  const valueWidth = Math.max((style.large ? 22 : 12) * MM, values.includes(null) ? missing : 0);
  const least = style.large ? 52 * MM * (style.scale / 1.8) : 25 * MM * style.scale;
  const names = nameColumn(figure, look, { least, most: at.width - valueWidth - LEAST_TRACK * MM }, setter);
  const track = { x: at.x + names.width, width: at.width - names.width - valueWidth };
  const height = 2.2 * MM * Math.min(1.6, style.scale);
  const marks: Mark[] = [];
  let y = top;
  for (const [group, direction] of shown.entries()) {
    const [words, note] =
      direction === 'benefit' ? [figure.words.benefits, figure.words.benefitsNote] : [figure.words.burdens, figure.words.burdensNote];
    if (group > 0) y += 2 * MM;
    const head = directionHead(words, note, at, y, setter, tag);
    marks.push(...head.marks);
    y = head.height;
    for (const [index, dimension] of figure.dimensions.entries()) {
      if (dimension.direction !== direction) continue;
      const value = values[index] ?? null;
      const name = names.lines[index] ?? [];
      const inRow = Math.max(rowHeight, heightOf(name) + MM);
      const middle = y + inRow / 2;
      const box = { y: middle - height / 2, width: ((value ?? 0) / 10) * track.width };
      marks.push(...stackLines(name, at.x, middle - heightOf(name) / 2, tag));
      if (value === null) marks.push(...notStatedGap(track.x, box.y, track.width, height, tag));
      else {
        marks.push(pathMark(track.x, box.y, rectangle(track.width, height), { fill: grey.track, tag }));
        if (direction === 'benefit') marks.push(pathMark(track.x, box.y, rectangle(box.width, height), { fill: grey.fill, tag }));
        else marks.push(...hatchedBox(track.x, box.y, box.width, height, tag));
        marks.push(pathMark(track.x + track.width / 2, box.y, `M0,0V${height}`, { stroke: 1, lineWidth: 0.7, tag }));
      }
      const [text, wordsLook] =
        value === null
          ? [{ text: figure.words.notStated, tone: 'quiet' as const }, style.caption]
          : [{ text: value.toFixed(1), weight: 'semibold' as const }, look];
      marks.push(label(setter, [text], wordsLook, { x: at.x + at.width, y: middle - wordsLook.leading / 2, anchor: 'end' }, tag));
      y += inRow;
    }
  }
  return { marks, height: y };
}

/** Circle, square, triangle, diamond. */
function signsOf(size: number): string[] {
  const polygon = (...points: readonly (readonly [number, number])[]) => `M${points.map(([x, y]) => `${x * size},${y * size}`).join('L')}Z`;
  return [
    circle(1.7 * size),
    polygon([-1.6, -1.6], [1.6, -1.6], [1.6, 1.6], [-1.6, 1.6]),
    polygon([0, -2.1], [2, 1.5], [-2, 1.5]),
    polygon([0, -2.2], [2.2, 0], [0, 2.2], [-2.2, 0]),
  ];
}

function circle(radius: number): string {
  return `M${radius},0A${radius},${radius},0,1,1,${-radius},0A${radius},${radius},0,1,1,${radius},0Z`;
}

import { hatch } from '#shared/charts/index.ts';
import type { ScoresFigure } from '../document.ts';
import { type Measure, stackLines } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, directionHead, LEAST_TRACK, nameColumn } from './drawing.ts';

/** How an occupation is told from the others without color: the dash of its outline and the shape of its points. */
export interface SeriesLook {
  readonly dash: readonly number[] | null;
  readonly marker: string;
  readonly isFilled: boolean;
}

/** The key of several occupations, then one track a dimension with all their values on it; hatched where none states a value. */
export function drawScoreTracks(
  figure: ScoresFigure,
  looks: readonly SeriesLook[],
  at: Measure,
  top: number,
  setter: Typesetter,
  tag: Tag,
): Drawing {
  const { style } = setter;
  const key = drawKey(figure, looks, at, top, setter, tag);
  const rowHeight = Math.max(5.4 * MM, style.table.leading + 0.4 * MM);
  const inset = 2 * MM;
  const least = style.large ? 52 * MM : 27 * MM * style.scale;
  const names = nameColumn(figure, style.table, { least, most: at.width - 2 * inset - LEAST_TRACK * MM }, setter);
  const track = { x: at.x + names.width + inset, width: at.width - names.width - 2 * inset };
  const marks: Mark[] = [...key.marks];
  let y = key.height + 2 * MM;
  for (const direction of ['benefit', 'burden'] as const) {
    if (direction === 'burden') y += 1.5 * MM;
    const head = directionHead(direction === 'benefit' ? figure.words.benefits : figure.words.burdens, '', at, y, setter, tag);
    marks.push(...head.marks);
    y = head.height;
    for (const [index, dimension] of figure.dimensions.entries()) {
      if (dimension.direction !== direction) continue;
      const name = names.lines[index] ?? [];
      const inRow = Math.max(rowHeight, heightOf(name) + 0.4 * MM);
      const middle = y + inRow / 2;
      marks.push(...stackLines(name, at.x, middle - heightOf(name) / 2, tag));
      marks.push(...trackMarks(figure, looks, index, track, middle, tag));
      y += inRow;
    }
  }
  return { marks, height: y };
}

function trackMarks(
  figure: ScoresFigure,
  looks: readonly SeriesLook[],
  dimension: number,
  track: Measure,
  middle: number,
  tag: Tag,
): Mark[] {
  const values = figure.series.map(({ values: all }) => all[dimension] ?? null);
  if (values.every((value) => value === null)) {
    const height = 2 * MM;
    const area = { x: 0, y: 0, width: track.width, height, spacing: 1.6 * MM };
    return [
      pathMark(track.x, middle - height / 2, hatch(area), { stroke: grey.line, lineWidth: line.table, tag }),
      pathMark(track.x, middle - height / 2, rectangle(track.width, height), {
        stroke: grey.control,
        lineWidth: line.fine,
        dash: [2, 2],
        tag,
      }),
    ];
  }
  const ticks = [0, 5, 10].map((value) => `M${(value / 10) * track.width},-1.6V1.6`).join('');
  return [
    pathMark(track.x, middle, `M0,0H${track.width}${ticks}`, { stroke: grey.line, lineWidth: line.table, tag }),
    ...values.flatMap((value, place) => {
      const look = looks[place];
      return value === null || look === undefined ? [] : [pointMark(look, track.x + (value / 10) * track.width, middle, tag)];
    }),
  ];
}

function drawKey(figure: ScoresFigure, looks: readonly SeriesLook[], at: Measure, top: number, setter: Typesetter, tag: Tag): Drawing {
  const sample = 9 * MM;
  const marks: Mark[] = [];
  let y = top;
  for (const [index, series] of figure.series.entries()) {
    const look = looks[index];
    if (look === undefined) continue;
    const lines = setter.lines([{ text: series.label }], setter.style.axis, at.width - sample - 2 * MM);
    const middle = y + setter.style.axis.leading / 2;
    const dash = look.dash === null ? {} : { dash: look.dash };
    marks.push(pathMark(at.x, middle, `M0,0H${sample}`, { stroke: grey.fill, lineWidth: 1.2, tag, ...dash }));
    marks.push(pointMark(look, at.x + sample / 2, middle, tag));
    marks.push(...stackLines(lines, at.x + sample + 2 * MM, y, tag));
    y += heightOf(lines) + 0.4 * MM;
  }
  return { marks, height: y };
}

function pointMark(look: SeriesLook, x: number, y: number, tag: Tag): Mark {
  return pathMark(x, y, look.marker, { fill: look.isFilled ? grey.fill : 1, stroke: grey.fill, lineWidth: 0.8, tag });
}

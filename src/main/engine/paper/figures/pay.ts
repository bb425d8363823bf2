import { payScale } from '#shared/charts/index.ts';
import type { PayFigure, Run, Text } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, type Look, line, MM } from '../style.ts';
import { heightOf, type Line, type Typesetter } from '../text.ts';
import { type Drawing, label, notStatedGap } from './drawing.ts';

/** Between a bar and the figure at its end. */
const LABEL_GAP = 1.6 * MM;

/**
 * Pay bars on one scale: entry outlined, middle striped, senior solid; both ends in figures. What is not stated is a hatched gap. Many
 * bars are drawn in parts no higher than `highest`, parted between levels, each with the whole scale and its axis.
 */
export function drawPay(figure: PayFigure, at: Measure, setter: Typesetter, tag: Tag, highest: number): Drawing[] {
  const { style } = setter;
  const labelWidth = style.large ? 0 : 30 * MM;
  const look = { ...style.figure, weight: 'medium' as const };
  const placed = withRoomForLabels(
    figure,
    { x: at.x + labelWidth, width: at.width - labelWidth },
    (text) => setter.line([{ text }], look).width,
  );
  if (placed === null) return [];
  const draw = (rows: Rows) => drawPart(figure, placed, rows, at, setter, tag);
  const parts = (rows: Rows): Drawing[] => {
    const part = draw(rows);
    return part.height <= highest || rows.to - rows.from <= 1 ? [part] : parted(figure, rows).flatMap(parts);
  };
  return parts({ from: 0, to: figure.tiers.length });
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Rows in parts of one level each; those of one level in halves. */
function parted({ tiers }: PayFigure, { from, to }: Rows): Rows[] {
  const starts = tiers.flatMap(({ fill }, index) => (index > from && index < to && fill !== tiers[index - 1]?.fill ? [index] : []));
  const cuts = [from, ...(starts.length > 0 ? starts : [Math.ceil((from + to) / 2)]), to];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}

type Placed = NonNullable<ReturnType<typeof withRoomForLabels>>;

/** Some of the rows over an axis of their own. */
function drawPart(figure: PayFigure, { chart, scale }: Placed, rows: Rows, at: Measure, setter: Typesetter, tag: Tag): Drawing {
  const { style } = setter;
  const nameWidth = style.large ? at.width : 28 * MM;
  const look = { ...style.figure, weight: 'medium' as const };
  const marks: Mark[] = [];
  const bar = 3 * MM * Math.min(1.5, style.scale);
  let y = 0;

  for (const [index, tier] of figure.tiers.entries()) {
    if (index < rows.from || index >= rows.to) continue;
    const geometry = scale.bars.find(({ id }) => id === String(index));
    const names = namesOf(tier, look, nameWidth, setter);
    const rowHeight = style.large ? heightOf(names) + bar + 4 * MM : Math.max(9 * MM, heightOf(names) + MM);
    let top = style.large ? y : y + (rowHeight - heightOf(names)) / 2;
    for (const name of names) {
      marks.push({ kind: 'text', x: at.x, y: top, line: name, tag, ground: style.large ? { grey: 1, padding: 0 } : null });
      top += name.height;
    }
    const middle = style.large ? y + heightOf(names) + bar / 2 + MM : y + rowHeight / 2;
    const ground = { grey: 1, padding: 0.6 * MM };
    const wordsTop = middle - look.leading / 2;
    if (geometry === undefined) {
      marks.push(...notStatedGap(chart.x, middle - bar / 2, chart.width, bar, tag));
      const place = { x: chart.x + chart.width / 2, y: wordsTop, anchor: 'middle' as const };
      marks.push(label(setter, [{ text: tier.lowLabel, tone: 'soft' }], look, place, tag, { grey: 1, padding: MM }));
      y += rowHeight;
      continue;
    }
    const x = chart.x + geometry.x;
    marks.push(...barMarks(tier.fill, x, middle - bar / 2, geometry.width, bar, tag));
    marks.push(label(setter, [{ text: tier.lowLabel }], look, { x: x - LABEL_GAP, y: wordsTop, anchor: 'end' }, tag, ground));
    if (geometry.width > 0) {
      marks.push(
        label(setter, [{ text: tier.highLabel }], look, { x: x + geometry.width + LABEL_GAP, y: wordsTop, anchor: 'start' }, tag, ground),
      );
    }
    y += rowHeight;
    marks.push(pathMark(chart.x, y, `M0,0H${chart.width}`, { stroke: grey.faint, lineWidth: line.fine, tag }));
  }

  const grid = scale.ticks.map((tick) => pathMark(chart.x + tick.x, 0, `M0,0V${y}`, { stroke: grey.faint, lineWidth: line.fine, tag }));
  const labelOf = (value: number) => figure.axisLabels.find((one) => one.value === value)?.label;
  const widest = Math.max(0, ...scale.ticks.map((tick) => setter.line([{ text: labelOf(tick.value) ?? '' }], style.axis).width));
  const apart = (scale.ticks[1]?.x ?? chart.width) - (scale.ticks[0]?.x ?? 0);
  // The first and last label stand inside the chart, so that half a label more must fit between them and their neighbors.
  const every = Math.max(1, Math.ceil((1.5 * widest + style.axis.size) / apart));
  const axis = scale.ticks.flatMap((tick, index) => {
    const text = labelOf(tick.value);
    if (text === undefined || index % every !== 0) return [];
    const anchor = index === 0 ? ('start' as const) : index === scale.ticks.length - 1 ? ('end' as const) : ('middle' as const);
    return [label(setter, [{ text, tone: 'quiet' }], style.axis, { x: chart.x + tick.x, y: y + MM, anchor }, tag)];
  });
  return { marks: [...grid, ...marks, ...axis], height: y + MM + style.axis.leading };
}

/** A level and what is said of it: below each other beside the bar, on one line above it. */
function namesOf({ label: level, detail }: PayFigure['tiers'][number], look: Look, width: number, setter: Typesetter): readonly Line[] {
  const { style } = setter;
  if (!style.large) return [...setter.lines(level, look, width), ...setter.lines(detail, { ...style.axis, weight: 'regular' }, width)];
  const behind: Text =
    detail.length === 0 ? [] : [{ text: '  ' }, ...detail.map((run): Run => ({ weight: 'regular', tone: 'quiet', ...run }))];
  return setter.lines([...level, ...behind], look, width);
}

/** The scale in all the width, or in as much as leaves the labels of bars at its ends inside. */
function withRoomForLabels(figure: PayFigure, whole: Measure, widthOf: (label: string) => number) {
  const tiers = figure.tiers.flatMap(({ low, high }, index) => (low === null || high === null ? [] : [{ id: String(index), low, high }]));
  const scale = payScale({ tiers, width: whole.width });
  if (scale === null) return null;
  const rooms = figure.tiers.map((tier, index) => {
    const { x, width } = scale.bars.find(({ id }) => id === String(index)) ?? { x: Number.POSITIVE_INFINITY, width: 0 };
    const low = widthOf(tier.lowLabel) + LABEL_GAP;
    const high = width > 0 ? widthOf(tier.highLabel) + LABEL_GAP : 0;
    return { left: low > x ? low : 0, right: x + width + high > whole.width ? high : 0 };
  });
  const left = Math.max(...rooms.map((room) => room.left));
  const right = Math.max(...rooms.map((room) => room.right));
  if (left + right === 0) return { chart: whole, scale };
  const chart = { x: whole.x + left, width: whole.width - left - right };
  const narrower = payScale({ tiers, width: chart.width });
  return narrower === null ? null : { chart, scale: narrower };
}

function barMarks(fill: PayFigure['tiers'][number]['fill'], x: number, y: number, width: number, height: number, tag: Tag): Mark[] {
  if (width === 0) return [pathMark(x, y, `M0,0V${height}`, { stroke: grey.fill, lineWidth: 2, tag })];
  const outline = pathMark(x, y, rectangle(width, height), {
    fill: fill === 'solid' ? grey.fill : 1,
    stroke: grey.fill,
    lineWidth: 1,
    tag,
  });
  if (fill !== 'stripes') return [outline];
  const step = 0.9 * MM;
  const stripes = Array.from({ length: Math.max(0, Math.ceil(width / step) - 1) }, (_, index) => `M${(index + 1) * step},0V${height}`).join(
    '',
  );
  return [outline, pathMark(x, y, stripes, { stroke: grey.fill, lineWidth: 1.1, tag })];
}

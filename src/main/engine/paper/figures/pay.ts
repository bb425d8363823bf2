import { payScale } from '#shared/charts/index.ts';
import type { PayFigure } from '../document.ts';
import type { Measure } from '../lines.ts';
import { type Mark, pathMark, rectangle, type Tag } from '../marks.ts';
import { grey, line, MM } from '../style.ts';
import { heightOf, type Typesetter } from '../text.ts';
import { type Drawing, label } from './drawing.ts';

/** Pay bars on one scale: entry outlined, middle striped, senior solid; both ends in figures. */
export function drawPay(figure: PayFigure, at: Measure, setter: Typesetter, tag: Tag): Drawing | null {
  const { style } = setter;
  const labelWidth = style.large ? 0 : 30 * MM;
  const chart = { x: at.x + labelWidth, width: at.width - labelWidth };
  const scale = payScale({
    tiers: figure.tiers.map((tier, index) => ({ id: String(index), low: tier.low, high: tier.high })),
    width: chart.width,
  });
  if (scale === null) return null;
  const marks: Mark[] = [];
  const bar = 3 * MM * Math.min(1.5, style.scale);
  const look = { ...style.figure, weight: 'medium' as const };
  let y = 0;

  for (const [index, tier] of figure.tiers.entries()) {
    const geometry = scale.bars[index];
    if (geometry === undefined) continue;
    const names = [
      ...setter.lines(tier.label, look, style.large ? at.width : labelWidth - 2 * MM),
      ...setter.lines(tier.detail, { ...style.tableHead, weight: 'regular' }, style.large ? at.width : labelWidth - 2 * MM),
    ];
    let top = y;
    for (const name of names) {
      marks.push({ kind: 'text', x: at.x, y: top, line: name, tag, ground: null });
      top += name.height;
    }
    const rowHeight = style.large ? heightOf(names) + bar + 4 * MM : Math.max(9 * MM, heightOf(names) + MM);
    const middle = style.large ? y + heightOf(names) + bar / 2 + MM : y + rowHeight / 2;
    const x = chart.x + geometry.x;
    marks.push(...barMarks(tier.fill, x, middle - bar / 2, geometry.width, bar, tag));
    const ground = { grey: 1, padding: 0.6 * MM };
    marks.push(
      label(setter, [{ text: tier.lowLabel }], look, { x: x - 1.6 * MM, y: middle - look.leading / 2, anchor: 'end' }, tag, ground),
    );
    if (geometry.width > 0) {
      marks.push(
        label(
          setter,
          [{ text: tier.highLabel }],
          look,
          { x: x + geometry.width + 1.6 * MM, y: middle - look.leading / 2, anchor: 'start' },
          tag,
          ground,
        ),
      );
    }
    y += rowHeight;
    marks.push(pathMark(chart.x, y, `M0,0H${chart.width}`, { stroke: grey.faint, lineWidth: line.fine, tag }));
  }

  const grid = scale.ticks.map((tick) => pathMark(chart.x + tick.x, 0, `M0,0V${y}`, { stroke: grey.faint, lineWidth: line.fine, tag }));
  const every = style.large ? 2 : 1;
  const axis = scale.ticks.flatMap((tick, index) => {
    const text = figure.axisLabels.find((one) => one.value === tick.value)?.label;
    if (text === undefined || index % every !== 0) return [];
    const anchor = index === 0 ? ('start' as const) : index === scale.ticks.length - 1 ? ('end' as const) : ('middle' as const);
    return [label(setter, [{ text, tone: 'quiet' }], style.tableHead, { x: chart.x + tick.x, y: y + MM, anchor }, tag)];
  });
  return { marks: [...grid, ...marks, ...axis], height: y + MM + style.tableHead.leading };
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

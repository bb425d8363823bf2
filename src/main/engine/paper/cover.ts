import { contours } from '#shared/charts/index.ts';
import { type Box, setRoute } from './cover-route.ts';
import type { Cover, Letterhead, Text } from './document.ts';
import { drawLetterhead } from './letterhead.ts';
import { stackLines } from './lines.ts';
import { type Mark, pathMark, rectangle, type Tag, tagUnder, textMark } from './marks.ts';
import { grey, type Look, line, MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

const GROUND = 0.8;
/** No text on the plate takes more lines; what is longer stands in full on the pages after it. */
const PLATE_LINES = 3;
/** Of an occupation's title with its translation below, which ends with the word that it is unofficial. */
const SUBTITLE_LINES = { normal: 6, large: 5 } as const;

/** The cover: contour ground, title plate, and the route with its milestones. What it is called is read before what it leads past. */
export function setCover(cover: Cover, letterhead: Letterhead | null, pageLabel: string, setter: Typesetter, parent: Tag): Mark[] {
  const plate = setPlate(cover, letterhead, setter, parent);
  const route = tagUnder(parent, 'Sect');
  const foot = setFoot(cover.foot, pageLabel, setter, parent);
  return [
    ...groundOf(setter.style.page),
    ...setRoute(cover, setter, route, { plate: plate.box, foot: foot.box }),
    ...plate.marks,
    ...foot.marks,
  ];
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
  const put = (text: Text | null, look: Look, type: 'H1' | 'P', spaceAfter: number, indent = 0, most: number = PLATE_LINES) => {
    if (text === null || text.length === 0) return;
    const lines = setter.shortened(text, look, inner - indent, most);
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
  put(cover.subtitle, look(14, 20, { tone: 'soft' }), 'P', 0, 0, SUBTITLE_LINES[style.large ? 'large' : 'normal']);
  put(cover.second, look(12, 20, { tone: 'soft' }), 'P', 0);
  y += (style.large ? 7 : 12) * MM;
  const labelWidth = widthOfLabels(
    cover,
    inner,
    (cover.second === null ? 26 : 42) * MM * (style.large ? Math.min(1.75, style.scale / 1.2) : bigger),
    setter,
  );
  for (const fact of cover.facts) {
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

/** Of the column of the facts' labels: as wanted, or less where a date behind it would be broken. */
function widthOfLabels({ facts }: Cover, inner: number, wanted: number, setter: Typesetter): number {
  const { body } = setter.style;
  const widestOf = (part: 'label' | 'value') => Math.max(0, ...facts.map((fact) => setter.widestStretch(fact[part], body)));
  return Math.min(wanted, Math.max(widestOf('label') + 2 * MM, inner - widestOf('value') - 0.1));
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

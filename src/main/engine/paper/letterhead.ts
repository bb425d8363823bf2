import type { Letterhead } from './document.ts';
import { type Measure, stackLines } from './lines.ts';
import { logoSize } from './logo.ts';
import { type Mark, ruleMark, type Tag, tagUnder } from './marks.ts';
import { gap, type Strip, strip } from './strips.ts';
import { grey, line, MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

/** No logo is set higher or wider than this. */
const LOGO = { height: 16 * MM, width: 55 * MM } as const;

/** The head at the start of the first page: the logo left, the lines beside it, a rule beneath. */
export function setLetterhead(letterhead: Letterhead, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const drawn = drawLetterhead(letterhead, at, 0, setter, parent);
  if (drawn === null) return [];
  const height = drawn.height + 3 * MM;
  return [
    strip(height, [...drawn.marks, ruleMark(at.x, height, at.width, line.fine, grey.control)], { keepWithNext: true }),
    gap(setter.style.blockGap, true),
  ];
}

/** Logo and lines from `y` on; null: there is nothing to draw. The lines stand beside the logo where there is room, else below it. */
export function drawLetterhead(
  { logo, lines }: Letterhead,
  at: Measure,
  y: number,
  setter: Typesetter,
  parent: Tag,
): { readonly marks: readonly Mark[]; readonly height: number } | null {
  const { style } = setter;
  const size = logo === null ? null : logoSize(logo.bytes);
  const marks: Mark[] = [];
  let [x, top, height] = [at.x, y, 0];
  if (logo !== null && size !== null) {
    const factor = Math.min(LOGO.height / size.height, Math.min(LOGO.width, at.width) / size.width);
    const box = { x, y, width: size.width * factor, height: size.height * factor };
    const tag = logo.alt.trim() === '' ? null : tagUnder(parent, 'Figure', { alt: logo.alt });
    if (tag !== null) marks.push({ kind: 'area', ...box, tag });
    marks.push({ kind: 'image', ...box, bytes: logo.bytes, tag });
    height = box.height;
    if (at.width - box.width > 0.5 * at.width) x += box.width + 5 * MM;
    else top += box.height + 2 * MM;
  }
  const from = top;
  for (const text of lines) {
    const set = setter.lines(text, { ...style.caption, tone: 'soft' }, at.x + at.width - x);
    if (set.length === 0) continue;
    marks.push(...stackLines(set, x, top, tagUnder(parent, 'P')));
    top += heightOf(set);
  }
  if (top > from) height = Math.max(height, top - y);
  return marks.length === 0 ? null : { marks, height };
}

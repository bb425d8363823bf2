import type { Text } from './document.ts';
import { type Measure, setLines, stackLines } from './lines.ts';
import { type Tag, tagUnder } from './marks.ts';
import { type Strip, strip } from './strips.ts';
import { type Look, MM } from './style.ts';
import { heightOf, type Typesetter } from './text.ts';

/** Narrower than this no two languages stand beside each other: their lines would hold three or four words. */
const BESIDE_FROM = 110 * MM;

/** A sentence in one language or two: beside each other where there is room, in large print and narrow columns one below the other. */
export function setInBoth(
  { text, second = null }: { readonly text: Text; readonly second?: Text | null },
  look: Look,
  at: Measure,
  widest: number,
  setter: Typesetter,
  parent: Tag,
): Strip[] {
  const { style } = setter;
  const quiet: Look = { ...look, tone: look.tone === 'ink' ? 'soft' : look.tone };
  if (second === null || second.length === 0) {
    const lines = setter.lines(text, look, Math.min(at.width, widest));
    return lines.length === 0 ? [] : setLines(lines, at.x, tagUnder(parent, 'P'));
  }
  if (style.large || at.width < BESIDE_FROM) {
    const above = setLines(setter.lines(text, look, at.width), at.x, tagUnder(parent, 'P'));
    const below = setLines(setter.lines(second, quiet, at.width), at.x, tagUnder(parent, 'P'));
    return [...above.map((one) => ({ ...one, keepWithNext: true })), ...below];
  }
  const width = (at.width - style.columnGap) / 2;
  const columns = [setter.lines(text, look, width), setter.lines(second, quiet, width)];
  const marks = columns.flatMap((lines, index) => stackLines(lines, at.x + index * (width + style.columnGap), 0, tagUnder(parent, 'P')));
  return [strip(Math.max(...columns.map(heightOf)), marks)];
}

import type { PaperDocument, Text } from './document.ts';
import { type Mark, ruleMark, textMark } from './marks.ts';
import { grey, line, MM } from './style.ts';
import type { Line, Typesetter } from './text.ts';

export const RUNNING_PADDING = 2.5 * MM;
/** The short side of a running line may take this part of it, or more where the other side leaves it. */
const SHORT_SIDE = 0.5;
const BETWEEN = 6 * MM;
/** What does not end a line before an ellipsis. */
const HANGING = /[\s,;:·、，；：-]+$/u;

/** Running head and foot: artifacts, so that a screen reader does not read them on every page. On the back of a sheet their sides change. */
export function runningMarks(document: PaperDocument, label: string, page: number, setter: Typesetter): Mark[] {
  const { style } = setter;
  const left = style.margin.left;
  const width = style.page.width - left - style.margin.right;
  const isBack = document.duplex === true && page % 2 === 0;
  const pair = (long: Text, short: Text, y: number): Mark[] => {
    const free = width - setter.line(long, style.running).width - BETWEEN;
    const one = inOneLine(short, Math.max(width * SHORT_SIDE, free), setter);
    const other = inOneLine(long, width - (one?.width ?? 0) - BETWEEN, setter);
    const [first, last] = isBack ? [one, other] : [other, one];
    return [
      ...(first === undefined ? [] : [textMark(left, y, first, null)]),
      ...(last === undefined ? [] : [textMark(left + width - last.width, y, last, null)]),
    ];
  };
  const footTop = style.page.height - style.margin.bottom - style.running.leading;
  return [
    ...pair(document.head.left, document.head.right, style.margin.top),
    ruleMark(left, style.margin.top + style.running.leading + RUNNING_PADDING, width, line.fine, grey.control),
    ruleMark(left, footTop - RUNNING_PADDING, width, line.fine, grey.control),
    ...pair(document.foot, [{ text: label }], footTop),
  ];
}

/** A text on one line; one that is longer is cut behind a word and says so. */
function inOneLine(text: Text, width: number, setter: Typesetter): Line | undefined {
  const look = setter.style.running;
  const [line, more] = setter.lines(text, look, width);
  if (line === undefined || more === undefined) return line;
  const ellipsis = '\u00a0…';
  const [shorter] = setter.lines(text, look, width - setter.line([{ text: ellipsis }], look).width);
  const words = shorter?.spans.map((span) => span.actual).join('') ?? '';
  return setter.line([{ ...text[0], text: `${words.replace(HANGING, '')}${ellipsis}` }], look);
}

import type { PaperDocument, Text } from './document.ts';
import { type Mark, ruleMark, textMark } from './marks.ts';
import { grey, line, MM } from './style.ts';
import type { Typesetter } from './text.ts';

export const RUNNING_PADDING = 2.5 * MM;
/** The short side of a running line takes at most this part of it; what does not fit on the line is left out. */
const SHORT_SIDE = 0.5;

/** Running head and foot: artifacts, so that a screen reader does not read them on every page. On the back of a sheet their sides change. */
export function runningMarks(document: PaperDocument, label: string, page: number, setter: Typesetter): Mark[] {
  const { style } = setter;
  const left = style.margin.left;
  const width = style.page.width - left - style.margin.right;
  const isBack = document.duplex === true && page % 2 === 0;
  const pair = (long: Text, short: Text, y: number): Mark[] => {
    const [whole] = setter.lines(short, style.running, width * SHORT_SIDE);
    const [cut] = setter.lines(long, style.running, width - (whole?.width ?? 0) - 6 * MM);
    const [first, last] = isBack ? [whole, cut] : [cut, whole];
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

/**
 * A text that a spreadsheet program would take for a formula, or that had such a mark already. The wide forms are what a Chinese or Japanese
 * keyboard types.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const marked = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell's text with an apostrophe before it where a spreadsheet program would take it for a formula. `plainCell` takes it off again. */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell's text without the apostrophe of `harmlessCell`: for every text the two lead back to it. */
export function plainCell(text: string): string {
  return marked.test(text) ? text.slice(1) : text;
}

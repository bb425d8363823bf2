import { type Cell, type Column, charactersOf, type Table, type Text } from './document.ts';
import { levelSquares, tickBox } from './figures/marks-in-text.ts';
import { type Measure, stackLines } from './lines.ts';
import { type Mark, moved, ruleMark, type Tag, tagUnder } from './marks.ts';
import { gap, kept, type Strip, strip } from './strips.ts';
import { grey, type Look, line, MM } from './style.ts';
import { heightOf, type Line, type Typesetter } from './text.ts';

const CELL_GAP = 2 * MM;
const HEAD_PADDING = 1.2 * MM;
/** In large print a table with more columns than this becomes a list. */
const LARGE_PRINT_COLUMNS = 4;

interface SetCell {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A table with its head repeated on every page it runs over. */
export function setTable(block: Table, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  if (block.rows.length === 0) return [];
  if (setter.style.large && block.columns.length > LARGE_PRINT_COLUMNS) return setRecords(block, at, setter, parent);
  const tag = tagUnder(parent, 'Table');
  const columns = placed(block.columns, at, setter.style.large ? 1.5 : setter.style.scale);
  const head = block.showHead ? headOf(block.columns, columns, at, setter, tagUnder(tag, 'TR')) : null;
  const repeated = block.showHead ? headOf(block.columns, columns, at, setter, null) : null;

  const rows = block.rows.map((cells, rowIndex) => {
    const row = tagUnder(tag, 'TR');
    const set = cells.map((cell, index) => {
      const isName = index === block.rowHeader;
      const cellTag = tagUnder(row, isName ? 'TH' : 'TD', isName ? { scope: 'Row' } : {});
      return setCell(cell, columns[index] ?? at, block.columns[index]?.align ?? 'left', setter.style.table, setter, cellTag);
    });
    const first = rowIndex === 0 && head === null;
    const last = rowIndex === block.rows.length - 1;
    const top = first ? 0 : setter.style.rowPadding;
    const height = top + Math.max(...set.map((cell) => cell.height)) + setter.style.rowPadding;
    return strip(
      height,
      [
        ...set.flatMap((cell) => cell.marks.map((mark) => moved(mark, 0, top))),
        ruleMark(at.x, height, at.width, last ? line.table : line.fine, last ? grey.control : grey.line),
      ],
      { head: repeated },
    );
  });
  const strips = head === null ? rows : [strip(head.height, head.marks, { keepWithNext: true }), ...rows];
  return [...strips.map((one, index) => (index === strips.length - 2 ? { ...one, keepWithNext: true } : one)), gap(2 * MM)];
}

function headOf(columns: readonly Column[], places: readonly Measure[], at: Measure, setter: Typesetter, row: Tag | null): SetCell {
  const cells = columns.map((column, index) => {
    const tag = row === null ? null : tagUnder(row, 'TH', { scope: 'Column' });
    const place = places[index] ?? at;
    const lines = setter.lines(column.header, setter.style.tableHead, place.width);
    return { lines, tag, place, align: column.align, height: heightOf(lines) };
  });
  const inner = Math.max(0, ...cells.map((cell) => cell.height));
  const height = inner + HEAD_PADDING;
  const marks = cells.flatMap((cell) => aligned(cell.lines, cell.place, cell.align, inner - cell.height, cell.tag));
  return { height, marks: [...marks, ruleMark(at.x, height, at.width, line.table, grey.control)] };
}

/** Divides the width: fixed columns first, then the rest by share. */
function placed(columns: readonly Column[], at: Measure, scale: number): Measure[] {
  const fixed = columns.reduce((sum, column) => sum + ('mm' in column.width ? column.width.mm * MM * scale : 0), 0);
  const shares = columns.reduce((sum, column) => sum + ('share' in column.width ? column.width.share : 0), 0);
  const free = Math.max(0, at.width - fixed);
  let x = at.x;
  return columns.map((column, index) => {
    const whole = 'mm' in column.width ? column.width.mm * MM * scale : (free * column.width.share) / Math.max(1e-9, shares);
    const place = { x, width: Math.max(1, whole - (index === columns.length - 1 ? 0 : CELL_GAP)) };
    x += whole;
    return place;
  });
}

function setCell(cell: Cell, place: Measure, align: Column['align'], look: Look, setter: Typesetter, tag: Tag): SetCell {
  switch (cell.kind) {
    case 'text': {
      const lines = setter.lines(cell.text, look, place.width);
      const detail = cell.detail === null ? [] : setter.lines(cell.detail, setter.style.caption, place.width);
      return {
        marks: [...aligned(lines, place, align, 0, tag), ...aligned(detail, place, align, heightOf(lines), tag)],
        height: heightOf(lines) + heightOf(detail),
      };
    }
    case 'tick':
      return tickBox(cell, place.x, look, tag);
    case 'level':
      return levelSquares(cell, place.x, look, tag);
  }
}

function aligned(lines: readonly Line[], place: Measure, align: Column['align'], y: number, tag: Tag | null): Mark[] {
  return stackLines(lines, place.x, y, tag).map((mark, index) =>
    align === 'right' ? moved(mark, place.width - (lines[index]?.width ?? 0), 0) : mark,
  );
}

/** Large print: each row a list entry, its name first, then its other cells as one line of named facts. */
function setRecords(block: Table, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const { style } = setter;
  const list = tagUnder(parent, 'L');
  const nameColumn = block.rowHeader ?? 0;
  return block.rows.flatMap((cells, rowIndex) => {
    const entry = tagUnder(list, 'LI');
    const tick = cells.find((cell) => cell.kind === 'tick');
    const inset = tick === undefined ? 0 : 10 * MM;
    const place = { x: at.x + inset, width: at.width - inset };
    const box = tick?.kind === 'tick' ? tickBox(tick, at.x, style.table, entry).marks : [];
    const body = tagUnder(entry, 'LBody');

    const name = cells[nameColumn];
    const look = { ...style.table, weight: 'semibold' as const };
    const strips: Strip[] = name === undefined ? [] : stripsOf(setCell(name, place, 'left', look, setter, body));
    for (const cell of cells) if (cell.kind === 'level') strips.push(...stripsOf(setCell(cell, place, 'left', style.table, setter, body)));
    const facts = cells.flatMap((cell, index): Text[] =>
      index === nameColumn || cell.kind !== 'text' ? [] : namedFact(block.columns[index]?.header ?? [], cell.text),
    );
    const lines = setter.lines(
      facts.flatMap((fact, index) => (index === 0 ? fact : [{ text: '; ' }, ...fact])),
      style.table,
      place.width,
    );
    strips.push(...stripsOf({ marks: stackLines(lines, place.x, 0, body), height: heightOf(lines) }));

    const [first, ...rest] = strips;
    if (first === undefined) return [];
    const closing = strip(3 * MM, [
      ruleMark(at.x, 1.5 * MM, at.width, line.fine, rowIndex === block.rows.length - 1 ? grey.control : grey.line),
    ]);
    return kept([{ ...first, marks: [...box, ...first.marks] }, ...rest, closing]);
  });
}

function stripsOf(set: SetCell): Strip[] {
  return set.height === 0 ? [] : [strip(set.height, set.marks)];
}

/** "Hours: 24"; an empty cell gives nothing. */
function namedFact(header: Text, text: Text): Text[] {
  if (charactersOf(text).trim() === '') return [];
  if (charactersOf(header) === '') return [text];
  return [[...header.map((run) => ({ ...run, tone: 'quiet' as const })), { text: ': ', tone: 'quiet' }, ...text]];
}

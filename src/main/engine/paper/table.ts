import { type Cell, type Column, charactersOf, type Table, type Text } from './document.ts';
import { levelSquares, tickBox } from './figures/marks-in-text.ts';
import { setMeter } from './figures/meter-cell.ts';
import { type Measure, stackLines } from './lines.ts';
import { type Mark, moved, ruleMark, type Tag, tagUnder } from './marks.ts';
import { gap, kept, type Strip, strip } from './strips.ts';
import { grey, type Look, line, MM } from './style.ts';
import { heightOf, type Line, type Typesetter } from './text.ts';

const CELL_GAP = 2 * MM;
const HEAD_PADDING = 1.2 * MM;
/** In large print a table with more columns than this becomes a list. */
const LARGE_PRINT_COLUMNS = 4;
/** And one whose columns of words have less than this many times the type's size. */
const LARGE_PRINT_LETTERS = 8;

type LevelCell = Extract<Cell, { kind: 'level' }>;

interface SetCell {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A table with its head repeated on every page it runs over. Rows that nothing names, of columns without heads, are read as a list. */
export function setTable(given: Table, at: Measure, setter: Typesetter, parent: Tag): Strip[] {
  const block = setter.style.pictures ? given : inWords(given);
  if (block.rows.length === 0) return [];
  if (setter.style.large && isTooWide(block, at, setter)) return setRecords(block, at, setter, parent);
  const isList = !block.showHead && block.rowHeader === null;
  const tag = tagUnder(parent, isList ? 'L' : 'Table');
  const columns = placed(block, at, setter);
  const head = block.showHead ? headOf(block.columns, columns, at, setter, tagUnder(tag, 'TR')) : null;
  const repeated = block.showHead ? headOf(block.columns, columns, at, setter, null) : null;

  const rows = block.rows.map((cells, rowIndex) => {
    const row = isList ? tagUnder(tagUnder(tag, 'LI'), 'LBody') : tagUnder(tag, 'TR');
    const set = cells.map((cell, index) => {
      const isName = index === block.rowHeader;
      const cellTag = isList ? row : tagUnder(row, isName ? 'TH' : 'TD', isName ? { scope: 'Row' } : {});
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

/** A paper without pictures says what bars and squares show; a box to tick stays one. */
function inWords(block: Table): Table {
  const said = (cell: Cell): Cell =>
    cell.kind === 'meter' || cell.kind === 'level'
      ? { kind: 'text', text: [{ text: cell.kind === 'meter' ? cell.text : cell.spoken }], detail: null }
      : cell;
  return { ...block, rows: block.rows.map((row) => row.map(said)) };
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

/** In large print columns grow less than the type, which would leave none for the others. */
function columnScale(large: boolean, scale: number): number {
  return large ? scale / 1.2 : scale;
}

/** Large print: more columns than a reader can follow, or less room than what should stay on one line. */
function isTooWide(block: Table, at: Measure, setter: Typesetter): boolean {
  if (block.columns.length > LARGE_PRINT_COLUMNS) return true;
  const { large, scale, table } = setter.style;
  const least = block.columns.map(({ width }, index) =>
    needed(block, index, setter, 'mm' in width ? width.mm * MM * columnScale(large, scale) : LARGE_PRINT_LETTERS * table.size),
  );
  return least.reduce((sum, width) => sum + width, 0) > at.width;
}

/** A column that shares what is left is at least this wide, as far as the page allows. */
const NARROWEST_SHARE = 15 * MM;

/** A column grows up to this for what is written longer in another language; one that shares the rest up to this part of the table. */
const MOST_GROWTH = 1.6;
const MOST_SHARE = 0.45;

/**
 * Divides the width: each column as wide as the paper wishes it, and no narrower than what stays on one line in it, within bounds; what is left goes to
 * the columns that share it. Columns too wide for the page together give way in equal parts.
 */
function placed(block: Table, at: Measure, setter: Typesetter): Measure[] {
  const { large, scale, table } = setter.style;
  /** Any character fits into a column of its own. */
  const narrowest = 1.5 * table.size + CELL_GAP;
  const least = block.columns.map(({ width }, index) => {
    const wish = Math.max(narrowest, 'mm' in width ? width.mm * MM * columnScale(large, scale) : NARROWEST_SHARE);
    const most = 'mm' in width ? wish * MOST_GROWTH : Math.max(wish, at.width * MOST_SHARE);
    return Math.min(needed(block, index, setter, wish), most);
  });
  const sum = least.reduce((all, width) => all + width, 0);
  const widths = sum > at.width ? least.map((width) => (width * at.width) / sum) : shared(block.columns, least, at.width - sum);
  let x = at.x;
  return widths.map((whole, index) => {
    const place = { x, width: Math.max(1, whole - (index === widths.length - 1 ? 0 : CELL_GAP)) };
    x += whole;
    return place;
  });
}

/** Gives what is left to the columns that share it, so that they come as near to their shares as the widths they need allow. */
function shared(columns: readonly Column[], least: readonly number[], left: number): number[] {
  const shareOf = (index: number) => {
    const width = columns[index]?.width;
    return width !== undefined && 'share' in width ? width.share : 0;
  };
  let growing = least.map((_, index) => index).filter((index) => shareOf(index) > 0);
  for (;;) {
    const shares = growing.reduce((sum, index) => sum + shareOf(index), 0);
    const room = left + growing.reduce((sum, index) => sum + (least[index] ?? 0), 0);
    const share = (index: number) => (room * shareOf(index)) / Math.max(1e-9, shares);
    const enough = growing.filter((index) => share(index) >= (least[index] ?? 0));
    if (enough.length === growing.length) return least.map((width, index) => (growing.includes(index) ? share(index) : width));
    growing = enough;
  }
}

/** No character is wider than this many times the size, boxes for missing ones included. */
const WIDEST_CHARACTER = 1.2;

/** The width a column needs for what stays on one line in it, its head and the gap behind it included; at least `wish`. */
function needed({ columns, rows }: Table, index: number, setter: Typesetter, wish: number): number {
  const { caption, table, tableHead } = setter.style;
  const behind = index === columns.length - 1 ? 0 : CELL_GAP;
  let widest = wish - behind;
  const take = (text: Text, look: Look) => {
    // Most words are surely short enough: those are not measured.
    const letters = Math.max(
      0,
      ...charactersOf(text)
        .split(' ')
        .map((word) => word.length),
    );
    if (letters * WIDEST_CHARACTER * look.size > widest) widest = Math.max(widest, setter.widestStretch(text, look));
  };
  take(columns[index]?.header ?? [], tableHead);
  for (const row of rows) {
    const cell = row[index];
    if (cell?.kind === 'text') take(cell.text, table);
    if (cell?.kind === 'text' && cell.detail !== null) take(cell.detail, caption);
    if (cell?.kind === 'meter') take([{ text: cell.text }], table);
  }
  return widest + behind;
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
    case 'meter':
      return setMeter(cell, place, align, look, setter, tag);
    case 'tick':
      return tickBox(cell, place.x, look, tag);
    case 'level':
      return levelSquares(cell, place, look, tag);
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
    const inset = tick === undefined ? 0 : Math.max(10 * MM, 1.1 * style.table.size + 2.5 * MM);
    const place = { x: at.x + inset, width: at.width - inset };
    const box = tick?.kind === 'tick' ? tickBox(tick, at.x, style.table, entry).marks : [];
    const body = tagUnder(entry, 'LBody');

    const name = cells[nameColumn];
    const look = { ...style.table, weight: 'semibold' as const };
    const strips: Strip[] = name === undefined ? [] : stripsOf(setCell(name, place, 'left', look, setter, body));
    for (const [index, cell] of cells.entries())
      if (cell.kind === 'level') strips.push(...stripsOf(setNamedLevel(cell, block.columns[index]?.header ?? [], place, setter, body)));
    const facts = cells.flatMap((cell, index): Text[] => {
      if (index === nameColumn || (cell.kind !== 'text' && cell.kind !== 'meter')) return [];
      const [text, detail] = cell.kind === 'text' ? [cell.text, cell.detail] : [[{ text: cell.text }], null];
      return namedFact(block.columns[index]?.header ?? [], text, detail);
    });
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

/** "Level" with the squares behind it. */
function setNamedLevel(cell: LevelCell, header: Text, place: Measure, setter: Typesetter, tag: Tag): SetCell {
  const { table } = setter.style;
  const name = setter.line(namedBy(header), table);
  const squares = levelSquares(cell, { ...place, x: place.x + name.width + CELL_GAP }, table, tag);
  return { marks: [...stackLines([name], place.x, 0, tag), ...squares.marks], height: Math.max(name.height, squares.height) };
}

/** A column's head before a fact of it: its two languages on one line, and a colon. */
function namedBy(header: Text): Text {
  const words = header.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' / '), tone: 'quiet' as const }));
  return charactersOf(header) === '' ? [] : [...words, { text: ': ', tone: 'quiet' }];
}

function stripsOf(set: SetCell): Strip[] {
  return set.height === 0 ? [] : [strip(set.height, set.marks)];
}

/** "Hours: 24", with what stands below it behind it; an empty cell gives nothing. */
function namedFact(header: Text, text: Text, detail: Text | null): Text[] {
  const [first, second] = [text, detail ?? []].map((one) => (charactersOf(one).trim() === '' ? [] : one));
  const both = [...(first ?? []), ...(first?.length && second?.length ? [{ text: ', ' }] : []), ...(second ?? [])];
  if (both.length === 0) return [];
  return [[...namedBy(header), ...both]];
}

import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { largestResourceFile } from '#shared/contract/resources.ts';
import { plainCell } from '#shared/domain/spreadsheet-cell.ts';
import { decode } from '../../importers/index.ts';
import { refusal } from '../../refusal.ts';
import { type ColumnName, columnOf } from './columns.ts';

/** One row under the heads: its cells by column, those columns alone that the file has. */
export interface FileRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<ColumnName, string>;
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  /** Heads that name no column of a resource. */
  readonly unknownColumns: readonly string[];
}

/** Most rows of a file: four times what a large office has. */
const MOST_ROWS = 20_000;

const Parsed = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/**
 * Reads the rows of a CSV file: in UTF-8 or UTF-16, parted by comma, semicolon or tab, whichever its first line has most of. Refuses
 * `resourceFileWrong` with the `fault`: `text`, `empty`, `large`, `quotes` (with the line), `heads` or `rows`.
 */
export function readRows(bytes: Uint8Array): FileRows {
  const text = readText(bytes);
  const [head, ...records] = parseRecords(text);
  const columns = (head?.record ?? []).map(columnOf);
  if (!columns.includes('title')) throw wrong('heads');
  if (records.length > MOST_ROWS) throw wrong('rows', { limit: MOST_ROWS });
  let next = (head?.info.lines ?? 0) + 1;
  const rows = records.flatMap(({ info, record }) => {
    const line = next;
    next = info.lines + 1;
    if (record.every((cell) => cell.trim() === '')) return [];
    return [{ line, cells: cellsOf(columns, record) }];
  });
  return { rows, unknownColumns: (head?.record ?? []).filter((name, place) => columns[place] === undefined && name.trim() !== '') };
}

function cellsOf(columns: readonly (ColumnName | undefined)[], record: readonly string[]): ReadonlyMap<ColumnName, string> {
  const cells = new Map<ColumnName, string>();
  columns.forEach((column, place) => {
    if (column !== undefined) cells.set(column, plainCell(record[place] ?? '').trim());
  });
  return cells;
}

function readText(bytes: Uint8Array): string {
  const decoded = decode(bytes, largestResourceFile);
  if ('text' in decoded) return decoded.text;
  if (decoded.code === 'pageTooLarge') throw wrong('large', { limit: largestResourceFile / 1_000_000 });
  throw wrong(decoded.code === 'pageEmpty' ? 'empty' : 'text');
}

function parseRecords(text: string): z.infer<typeof Parsed> {
  try {
    return Parsed.parse(parse(text, { delimiter: delimiterOf(text), info: true, relax_column_count: true }));
  } catch (error) {
    if (error instanceof CsvError) throw wrong('quotes', { line: z.number().catch(0).parse(error.lines) });
    throw error;
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n|\r/, 1);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function wrong(fault: 'text' | 'empty' | 'large' | 'quotes' | 'heads' | 'rows', details: Readonly<Record<string, number>> = {}) {
  return refusal('resourceFileWrong', { fault, ...details });
}

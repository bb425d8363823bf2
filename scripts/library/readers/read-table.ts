import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * The named columns of a tab-separated table with one head line. A quote is a character like any other. `file` is looked for as it is and
 * with `.gz` behind it. Throws when the file or a column is missing.
 */
export function readTabTable<const Column extends string>(folder: string, file: string, columns: readonly Column[]): Row<Column>[] {
  const lines = readText(folder, file)
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return pickColumns(
    file,
    lines.map((line) => line.split('\t')),
    columns,
  );
}

/** The named columns of a comma-separated table with double quotes and one head line. Throws when the file or a column is missing. */
export function readCommaTable<const Column extends string>(folder: string, file: string, columns: readonly Column[]): Row<Column>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const table: string[][] = [];
  let row: string[] = [];
  const text = readText(folder, file);
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`${file}: row ${table.length + 1} is not comma-separated`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') {
      table.push(row);
      row = [];
    }
  }
  return pickColumns(file, table, columns);
}

/** A cell as a number. Throws when it is empty or none. */
export function toNumber(cell: string): number {
  const value = Number(cell);
  if (cell.trim() === '' || !Number.isFinite(value)) throw new Error(`"${cell}" is not a number`);
  return value;
}

/** The year of a cell like "08/2023". */
export function yearOf(date: string): number {
  return toNumber(date.slice(-4));
}

function pickColumns<Column extends string>(
  file: string,
  [head = [], ...lines]: readonly string[][],
  columns: readonly Column[],
): Row<Column>[] {
  const places = columns.map((column) => {
    const place = head.indexOf(column);
    if (place < 0) throw new Error(`${file} has no column "${column}"`);
    return [column, place] as const;
  });
  return lines.map((cells) => Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Row<Column>);
}

function readText(folder: string, file: string): string {
  const plain = join(folder, file);
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}

import { setImmediate } from 'node:timers/promises';
import { OnetCode } from '#shared/domain/occupation/occupation.ts';
import { refusal } from '../refusal.ts';

/** Rows between two words about how far it is. */
const rowsAtOnce = 2_000;
const codeColumn = 'O*NET-SOC Code';

/** Cells of a row: the O*NET code, then those of the wanted columns in their order. */
export type Cells = readonly string[];

/**
 * The rows of a table of a text release: tab-separated, a head line with the names of the columns, no quoting; a `"` is a letter like any other. Columns
 * are found by name, since releases differ in what they add.
 * @param wanted columns; all must be there, and only the first may not be empty
 * Refuses `onetTableWrong` with the first line that is not so.
 */
export async function* readTable(
  table: string,
  text: string,
  wanted: readonly [string, ...string[]],
): AsyncGenerator<{ readonly rows: readonly Cells[]; readonly done: number; readonly total: number }> {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  const head = cellsOf(lines[0]);
  const places = [codeColumn, ...wanted].map((name) => head.indexOf(name));
  const total = lines.length - 1;
  if (places.includes(-1) || total === 0) throw refusal('onetTableWrong', { table, line: '1' });
  for (let done = 0; done < total; done += rowsAtOnce) {
    const rows = lines.slice(1 + done, 1 + done + rowsAtOnce).map((line, place) => {
      const cells = cellsOf(line);
      const [code = '', first = '', ...others] = places.map((column) => cells[column] ?? '');
      const isRow = cells.length === head.length && OnetCode.safeParse(code).success && first !== '';
      if (!isRow) throw refusal('onetTableWrong', { table, line: String(done + place + 2) });
      return [code, first, ...others];
    });
    yield { rows, done: Math.min(done + rowsAtOnce, total), total };
    await setImmediate(); // other calls and the stop signal get their turn
  }
}

function cellsOf(line: string | undefined): string[] {
  return (line ?? '').replace(/\r$/, '').split('\t');
}

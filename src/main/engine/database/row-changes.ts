import { z } from 'zod';
import type { Connection } from './connection.ts';
import { type OrdinaryTable, ordinaryTables, quoted } from './tables.ts';
import type { EntryRange } from './undo-log.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a transaction made of one row: as it was and as it is now; null where there was, or is, none. */
export interface RowChange {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

const Entry = z.object({ entry: z.number(), ofTable: z.string(), rowKey: z.string(), did: z.enum(['insert', 'update', 'delete']) });
const AnyRow = z.record(z.string(), z.unknown());

/**
 * Reads out of the undo log what a transaction did to the rows of some tables. A row written several times is one change from what it was
 * first to what it is now; one that came and went is none. To be asked before the transaction's entries are sealed or forgotten.
 */
export function createRowChanges(connection: Connection, tableNames: readonly string[]): (range: EntryRange) => readonly RowChange[] {
  const wanted = new Map(
    ordinaryTables(connection).flatMap((table) => (tableNames.includes(table.name) ? [[table.name, table] as const] : [])),
  );
  const entries = connection.prepare(`
    SELECT min(entry) AS entry, of_table AS ofTable, row_key AS rowKey, did FROM temp.undo_entry
    WHERE entry BETWEEN ? AND ? AND of_table IN (SELECT value FROM json_each(?)) GROUP BY of_table, row_key ORDER BY 1`);
  const names = JSON.stringify([...wanted.keys()]);

  return ({ first, last }) =>
    entries.all(first, last, names).flatMap((found) => {
      const { entry, ofTable, rowKey, did } = Entry.parse(found);
      const table = wanted.get(ofTable);
      if (table === undefined) return [];
      const before = did === 'insert' ? null : copyOf(connection, table, entry);
      const after = rowNow(connection, table, rowKey);
      return before === null && after === null ? [] : [{ table: ofTable, before, after }];
    });
}

/** Where the undo log keeps a table's rows as they were. */
function copyOf(connection: Connection, table: OrdinaryTable, entry: number): Row | null {
  const row = connection.prepare(`SELECT * FROM temp.${quoted(`undo_${table.name}`)} WHERE entry = ?`).get(entry);
  return row === undefined ? null : AnyRow.parse(row);
}

function rowNow(connection: Connection, table: OrdinaryTable, rowKey: string): Row | null {
  const isTheRow = table.key.map((name, place) => `${quoted(name)} = json_extract(:key, '$[${place}]')`).join(' AND ');
  const row = connection.prepare(`SELECT * FROM main.${quoted(table.name)} WHERE ${isTheRow}`).get({ key: rowKey });
  return row === undefined ? null : AnyRow.parse(row);
}

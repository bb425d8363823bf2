import { z } from 'zod';
import type { Connection } from './connection.ts';
import type { RowChange } from './row-changes.ts';
import { quoted } from './tables.ts';

type Row = NonNullable<RowChange['before']>;

const Reference = z.object({ from: z.string(), table: z.string(), to: z.string() });
const AnyRow = z.record(z.string(), z.unknown());

/**
 * Finds whose case a row belongs to: by its own `client_id`, or by that of the record it references. Null for what is nobody's, such as a
 * mark in the office library.
 * @param among rows of the same transaction, for records that are gone with it
 */
export function createClientOfRow(connection: Connection): (table: string, row: Row, among: readonly RowChange[]) => string | null {
  const referencesOf = new Map<string, readonly z.infer<typeof Reference>[]>();
  const references = (table: string) => {
    const known =
      referencesOf.get(table) ??
      z.array(Reference).parse(connection.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)').all(table));
    referencesOf.set(table, known);
    return known;
  };

  const clientOf = (table: string, row: Row, among: readonly RowChange[]): string | null => {
    if (table === 'client') return textOf(row.id);
    if ('client_id' in row) return textOf(row.client_id);
    for (const { from, table: parent, to } of references(table)) {
      const parentRow = findRow(parent, to, row[from], among);
      const client = parentRow === null ? null : clientOf(parent, parentRow, among);
      if (client !== null) return client;
    }
    return null;
  };

  const findRow = (table: string, column: string, value: unknown, among: readonly RowChange[]): Row | null => {
    const stored = connection.prepare(`SELECT * FROM main.${quoted(table)} WHERE ${quoted(column)} = ?`).get(value);
    if (stored !== undefined) return AnyRow.parse(stored);
    return among.find((change) => change.table === table && change.before?.[column] === value)?.before ?? null;
  };

  return clientOf;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

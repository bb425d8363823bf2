import { z } from 'zod';
import type { Connection } from './connection.ts';

const TableName = z.object({ name: z.string() });
const Column = z.object({ name: z.string(), pk: z.number() });

/** One ordinary table of the case file: no view, no search index, no table of SQLite's own. */
export interface OrdinaryTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, in key order. */
  readonly key: readonly string[];
}

/** The ordinary tables as they really are in the file, by name. */
export function ordinaryTables(connection: Connection): readonly OrdinaryTable[] {
  const names = connection
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .all();
  return names.map((row) => {
    const { name } = TableName.parse(row);
    const columns = z.array(Column).parse(connection.prepare('SELECT name, pk FROM pragma_table_info(?)').all(name));
    const key = columns.filter((column) => column.pk > 0).sort((left, right) => left.pk - right.pk);
    return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
  });
}

/** Rows of every ordinary table, by table name. */
export function countRows(connection: Connection): ReadonlyMap<string, number> {
  return new Map(
    ordinaryTables(connection).map(({ name }) => [
      name,
      z.number().parse(
        connection
          .prepare(`SELECT count(*) FROM ${quoted(name)}`)
          .pluck()
          .get(),
      ),
    ]),
  );
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

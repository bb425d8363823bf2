import type { SqliteDatabase } from 'kysely';
import type { Connection } from './connection.ts';

/** More than the product's different statements; a search with many words makes its own. */
const keptAtMost = 300;

/**
 * A connection for Kysely that keeps what it prepared: compiling a statement costs more than running most of them. SQLite compiles a kept
 * one anew by itself when the schema has changed. The statement used longest ago goes first.
 */
export function keepingStatements(connection: Connection): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    prepare(sql) {
      const statement = kept.get(sql) ?? connection.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => connection.close(),
  };
}

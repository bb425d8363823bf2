import type { SqliteDatabase } from 'kysely';
import { LastUsed } from '../last-used.ts';
import type { Connection } from './connection.ts';

/** More than the product's different statements; a search with many words makes its own. */
const keptAtMost = 300;

/**
 * A connection for Kysely that keeps what it prepared: compiling a statement costs more than running most of them. SQLite compiles a kept
 * one anew by itself when the schema has changed.
 */
export function keepingStatements(connection: Connection): SqliteDatabase {
  const kept = new LastUsed<string, ReturnType<SqliteDatabase['prepare']>>(keptAtMost);
  return {
    prepare: (sql) => kept.take(sql, () => connection.prepare(sql)),
    close: () => connection.close(),
  };
}

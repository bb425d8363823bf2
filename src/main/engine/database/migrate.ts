import { z } from 'zod';
import { refusal } from '../refusal.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

/** The schema version written in the file; 0 for a new one. */
export function schemaVersion(connection: Connection): number {
  return z.number().parse(connection.pragma('user_version', { simple: true }));
}

/**
 * Brings the file to the newest schema: all pending steps in one transaction, or none. Refuses `workspaceFromTheFuture`, having written
 * nothing, when a newer program made the file.
 * @param backUp called before the first step when the file already holds a schema; if it throws, nothing is migrated
 * @returns whether anything was written
 */
export function migrate(connection: Connection, steps: readonly Migration[], backUp: () => void): boolean {
  const current = schemaVersion(connection);
  const newest = steps.at(-1)?.version ?? 0;
  if (current > newest) {
    throw refusal('workspaceFromTheFuture', { fileVersion: current, programVersion: newest });
  }
  const pending = steps.filter((step) => step.version > current);
  if (pending.length === 0) {
    return false;
  }
  if (current > 0) {
    backUp();
  }
  connection.transaction(() => {
    for (const step of pending) {
      connection.exec(step.sql);
    }
    assertReferences(connection);
    connection.pragma(`user_version = ${newest}`);
  })();
  return true;
}

/** A step that left a reference without its record is a bug: the transaction is taken back. */
function assertReferences(connection: Connection): void {
  if (connection.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() !== undefined) {
    throw new Error('A migration left a reference without its record.');
  }
}

import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { refusal } from '../refusal.ts';
import { errorCode } from './storage-errors.ts';

/** The one owner of a workspace folder, until it lets go. */
export interface OwnerLock {
  release(): void;
}

/**
 * Takes the workspace folder for this process. The lock is the operating system's own lock on a file (held through SQLite, which knows
 * how on every platform), so it goes when the process goes: nothing stale is left by a crash. Refuses `workspaceInUse`.
 */
export function takeOwnerLock(folder: string): OwnerLock {
  const connection = new Database(join(folder, 'workspace.lock'), { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    throw errorCode(error)?.startsWith('SQLITE_BUSY') ? refusal('workspaceInUse') : error;
  }
  return { release: () => connection.close() };
}

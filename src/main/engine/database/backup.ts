import { chmodSync, closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#shared/domain/time.ts';
import { makeFolder } from '../make-folder.ts';
import { refusal } from '../refusal.ts';
import { type Connection, openConnection } from './connection.ts';
import { isSound } from './integrity.ts';
import { countRows } from './tables.ts';

/** Older backups are removed only after a newer one was opened and found whole. */
const BACKUPS_KEPT = 10;
const BACKUP_NAME = /^waymark-[\dTZ-]+\.db$/;

export interface Backup {
  readonly fileName: string;
  /** Rows counted in the backup, the same as in the case file. */
  readonly records: number;
}

/**
 * Checks the case file and writes a copy of it, encrypted with the same key, into `folder`; opens the copy again and compares what is in it.
 * Only then does it get its name and does the oldest one go. Throws the driver's or the disk's error, leaving no part of a file behind;
 * refuses `workspaceDamaged` when the case file is, or when the copy does not hold what it holds.
 */
export function writeBackup(connection: Connection, key: Uint8Array, folder: string, at: Instant): Backup {
  const fileName = `waymark-${at.replaceAll(/[:.]/g, '-')}.db`;
  const path = join(folder, fileName);
  const unfinished = `${path}.part`;
  makeFolder(folder);
  try {
    // Copying reads the tables but builds the indexes anew: damage in an index would go unnoticed.
    if (!isSound(connection)) {
      throw refusal('workspaceDamaged', { part: 'caseFile' });
    }
    rmSync(unfinished, { force: true });
    connection.prepare('VACUUM INTO ?').run(unfinished);
    chmodSync(unfinished, 0o600);
    const records = verifiedRecords(connection, unfinished, key);
    flush(unfinished);
    renameSync(unfinished, path);
    removeOldest(folder);
    return { fileName, records };
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function verifiedRecords(original: Connection, path: string, key: Uint8Array): number {
  const copy = openConnection(path, key, true);
  try {
    const expected = countRows(original);
    const found = countRows(copy);
    const same = expected.size === found.size && [...expected].every(([table, rows]) => found.get(table) === rows);
    if (!same || !isSound(copy)) {
      throw refusal('workspaceDamaged', { part: 'backup' });
    }
    return [...found.values()].reduce((sum, rows) => sum + rows, 0);
  } finally {
    copy.close();
  }
}

/** Sees that the bytes are on the disk, not only in the system's memory. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeOldest(folder: string): void {
  const backups = readdirSync(folder)
    .filter((name) => BACKUP_NAME.test(name))
    .sort();
  for (const name of backups.slice(0, -BACKUPS_KEPT)) {
    rmSync(join(folder, name), { force: true });
    rmSync(join(folder, keySlotsBeside(name)), { force: true });
  }
}

/** A backup's own copy of the key slots, without which nobody could open it on another computer. */
export function keySlotsBeside(backupName: string): string {
  return backupName.replace(/\.db$/, '.vault.json');
}

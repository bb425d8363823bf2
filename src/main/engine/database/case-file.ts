import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Ids, Workspace } from '../context.ts';
import { refusal } from '../refusal.ts';
import { type Backup, writeBackup } from './backup.ts';
import { type Connection, openConnection, openReader } from './connection.ts';
import { isSound } from './integrity.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createSaveFeed, type SaveFeed } from './save-feed.ts';
import { storageRefusal } from './storage-errors.ts';
import { createTurns } from './turns.ts';
import { createWorkspace } from './workspace.ts';

const CASE_FILE = 'case.db';

/** Whether the folder holds a case file. */
export function hasCaseFile(folder: string): boolean {
  return existsSync(join(folder, CASE_FILE));
}

/** Takes a half-made case file away again. */
export function removeCaseFile(folder: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(join(folder, CASE_FILE + suffix), { force: true });
  }
}

export interface CaseFileOptions {
  readonly folder: string;
  /** 32 bytes; copied, so that the caller may wipe its own. */
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly ids: Ids;
  /** open: the file must be there. create: it must not be. */
  readonly how: 'open' | 'create';
  /** Read every page before anything is written; for after a run that did not close the file. */
  readonly checkFirst: boolean;
}

/** The case file while it is open. */
export interface CaseFile {
  readonly workspace: Workspace;
  readonly saves: SaveFeed;
  /** See `writeBackup`; waits for the change in progress and holds up the next. */
  backUp(): Promise<Backup>;
  /** Waits for the change in progress, closes the file and wipes the key. */
  close(): Promise<void>;
}

/**
 * Opens or makes the encrypted case file of a workspace folder. Refuses `workspaceDamaged` (wrong key included: the key slots have proved
 * it before), `workspaceFromTheFuture` and what the disk says; then nothing was changed.
 */
export function openCaseFile({ folder, key: givenKey, clock, ids, how, checkFirst }: CaseFileOptions): CaseFile {
  const path = join(folder, CASE_FILE);
  if (hasCaseFile(folder) !== (how === 'open')) {
    throw how === 'open' ? refusal('workspaceDamaged', { part: 'caseFileMissing' }) : refusal('workspaceExists');
  }
  const key = Uint8Array.from(givenKey);
  const backups = join(folder, 'backups');
  let writer: Connection | null = null;
  let reader: Connection | null = null;
  const closeConnections = () => {
    reader?.close();
    writer?.close();
    key.fill(0);
  };
  try {
    const opened = openConnection(path, key, how === 'open');
    writer = opened;
    chmodSync(path, 0o600);
    // A file without a schema was emptied: SQLite would take it for a new one.
    if ((how === 'open' && schemaVersion(opened) === 0) || (checkFirst && !isSound(opened))) {
      throw refusal('workspaceDamaged', { part: 'caseFile' });
    }
    migrate(opened, migrations, () => writeBackup(opened, key, backups, clock.now()));
    opened.pragma('journal_mode = WAL');
    reader = openReader(path, key);

    const turns = createTurns();
    const saves = createSaveFeed();
    const workspace = createWorkspace({ writer: opened, reader, turns, saves, clock, ids });
    return {
      workspace,
      saves,
      backUp: () => turns.take(async () => writeBackup(opened, key, backups, clock.now())),
      close: () =>
        turns.take(async () => {
          saves.end();
          closeConnections();
        }),
    };
  } catch (error) {
    closeConnections();
    if (how === 'create') {
      removeCaseFile(folder);
    }
    throw storageRefusal(error) === 'workspaceDamaged' ? refusal('workspaceDamaged', { part: 'caseFile' }) : error;
  }
}

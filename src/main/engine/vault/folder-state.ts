import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Instant } from '#shared/domain/time.ts';
import type { Log } from '../context.ts';
import { storageRefusal } from '../database/index.ts';
import { readJsonFile, writeAtomically } from './small-files.ts';
import { NO_TRIES, Tries } from './tries.ts';

/** What must be known of a workspace while it is locked. Not encrypted, so nothing about people is in it. */
const FolderState = z.object({
  /** True from the first step of making a workspace to its last: what is there then is half a workspace with nothing in it. */
  creating: z.boolean(),
  /** True while the case file is open; found true on opening, the last run did not close it. */
  open: z.boolean(),
  tries: Tries,
  lastClosedAt: Instant.nullable(),
  lastBackup: z.object({ at: Instant, checked: z.boolean() }).nullable(),
  autoLockMinutes: z.number().int().nullable(),
});
export type FolderState = z.infer<typeof FolderState>;

const FRESH: FolderState = { creating: false, open: false, tries: NO_TRIES, lastClosedAt: null, lastBackup: null, autoLockMinutes: null };

/** Reads the state; one that is missing or damaged costs nothing but a check of the case file on opening. */
export function readFolderState(folder: string): FolderState {
  const parsed = FolderState.safeParse(readJsonFile(join(folder, 'state.json')));
  return parsed.success ? parsed.data : { ...FRESH, open: true };
}

/** Writes what changed and keeps the rest. */
export function updateFolderState(folder: string, change: Partial<FolderState>): void {
  const state = { ...readFolderState(folder), ...change };
  writeAtomically(join(folder, 'state.json'), `${JSON.stringify(state, null, 2)}\n`);
}

/**
 * Writes what is only good to know, where a full disk must not keep a person from the workspace. The cost: a wrong try that is not
 * counted (what holds against guessing is the passphrase's own price), a check too many or too few at the next opening.
 */
export function noteInFolderState(log: Log, folder: string, change: Partial<FolderState>): void {
  try {
    updateFolderState(folder, change);
  } catch (error) {
    if (storageRefusal(error) !== 'diskFull') {
      throw error;
    }
    log.info('vault.stateNotWritten', { code: 'diskFull' });
  }
}

/** Forgets all that was known of an earlier workspace in this folder. */
export function removeFolderState(folder: string): void {
  rmSync(join(folder, 'state.json'), { force: true });
}

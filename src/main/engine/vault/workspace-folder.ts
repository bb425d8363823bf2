import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Clock, Ids, Log } from '../context.ts';
import { type CaseFile, hasCaseFile, type OwnerLock, openCaseFile, removeCaseFile, takeOwnerLock } from '../database/index.ts';
import { makeFolder } from '../make-folder.ts';
import { refusal } from '../refusal.ts';
import { noteInFolderState, readFolderState, removeFolderState, updateFolderState } from './folder-state.ts';
import { type KeySlots, newKeySlots, openWithPassphrase, openWithRecoveryCode, withPassphrase } from './key-slots.ts';
import type { PassphraseCost } from './passphrase-key.ts';
import { hasKeySlots, mendKeySlots, readKeySlots, removeKeySlots, writeKeySlots } from './slots-file.ts';
import { afterWrongTry, NO_TRIES, pauseAfter, retryAt, triesLeft } from './tries.ts';

export interface FolderTools {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly cost: PassphraseCost;
}

/** A workspace folder while its case file is open. */
export interface OpenFolder {
  readonly folder: string;
  readonly caseFile: CaseFile;
  /** The last run did not close the case file; it was checked before this opening and found sound. */
  readonly uncleanShutdown: boolean;
  close(): Promise<void>;
}

/** Whether there is a workspace in the folder, whole or damaged. One that was never finished is none. */
export function workspaceIsThere(folder: string): boolean {
  return (hasKeySlots(folder) || hasCaseFile(folder)) && !readFolderState(folder).creating;
}

/**
 * Makes a workspace and opens it. Refuses `workspaceExists`, and what the disk says; then nothing is left behind. Until `finished` is
 * called the folder counts as half made, and the next opening starts over.
 */
export async function createWorkspaceFolder(
  tools: FolderTools,
  folder: string,
  passphrase: string,
): Promise<{ opened: OpenFolder; recoveryCode: string; finished: () => void }> {
  makeFolder(folder);
  const lock = takeOwnerLock(folder);
  const clear = () => {
    removeKeySlots(folder);
    removeCaseFile(folder);
    removeFolderState(folder);
  };
  if (workspaceIsThere(folder)) {
    lock.release();
    throw refusal('workspaceExists');
  }
  const dataKey = randomBytes(32);
  try {
    clear();
    updateFolderState(folder, { creating: true, open: true });
    const { slots, recoveryCode } = await newKeySlots(tools.ids.next(), dataKey, passphrase, tools.cost);
    writeKeySlots(folder, slots);
    const caseFile = openCaseFile({ ...tools, folder, key: dataKey, how: 'create', checkFirst: false });
    const opened = openFolder(tools, folder, caseFile, lock, false);
    return { opened, recoveryCode, finished: () => updateFolderState(folder, { creating: false }) };
  } catch (error) {
    clear();
    lock.release();
    throw error;
  } finally {
    dataKey.fill(0);
  }
}

/** Opens a workspace. Refuses `workspaceMissing`, `workspaceDamaged`, `workspaceInUse`, `tooManyTries`, `passphraseWrong`, and what the disk says. */
export function unlockWithPassphrase(tools: FolderTools, folder: string, passphrase: string): Promise<OpenFolder> {
  return unlock(tools, folder, async (slots) => ({ slots, dataKey: await tryPassphrase(tools, folder, slots, passphrase) }));
}

/** Opens a workspace with its recovery code and gives it a new passphrase. Refuses as `unlockWithPassphrase` does, or `recoveryCodeWrong`. */
export function unlockWithRecoveryCode(tools: FolderTools, folder: string, code: string, newPassphrase: string): Promise<OpenFolder> {
  return unlock(tools, folder, async (slots) => {
    const dataKey = openWithRecoveryCode(slots, code);
    if (dataKey === null) {
      throw refusal('recoveryCodeWrong');
    }
    return { slots: await withPassphrase(slots, dataKey, newPassphrase, tools.cost), dataKey };
  });
}

/** Wraps the data key with another passphrase; the case file and the recovery code stay as they are. */
export async function changePassphrase(tools: FolderTools, folder: string, current: string, next: string): Promise<void> {
  const slots = readKeySlots(folder);
  const dataKey = await tryPassphrase(tools, folder, slots, current);
  writeKeySlots(folder, await withPassphrase(slots, dataKey, next, tools.cost));
  dataKey.fill(0);
}

/** The data key. A wrong try is counted on disk before it is made, so that ending the program in the middle wins nothing. */
async function tryPassphrase({ clock, log }: FolderTools, folder: string, slots: KeySlots, passphrase: string): Promise<Uint8Array> {
  const { tries } = readFolderState(folder);
  const retry = retryAt(tries, clock.now());
  if (retry !== null) {
    throw refusal('tooManyTries', { seconds: Math.ceil((Date.parse(retry) - Date.parse(clock.now())) / 1_000) });
  }
  const counted = afterWrongTry(tries, clock.now());
  noteInFolderState(log, folder, { tries: counted });
  const dataKey = await openWithPassphrase(slots, passphrase);
  if (dataKey === null) {
    const left = triesLeft(counted, clock.now());
    throw refusal('passphraseWrong', { triesLeft: left, pauseSeconds: pauseAfter(counted.failed + left) / 1_000 });
  }
  noteInFolderState(log, folder, { tries: NO_TRIES });
  return dataKey;
}

async function unlock(
  tools: FolderTools,
  folder: string,
  proveOwner: (slots: KeySlots) => Promise<{ slots: KeySlots; dataKey: Uint8Array }>,
): Promise<OpenFolder> {
  if (!existsSync(folder) || !workspaceIsThere(folder)) {
    throw refusal('workspaceMissing');
  }
  if (!hasKeySlots(folder)) {
    throw refusal('workspaceDamaged', { part: 'keySlotsMissing' });
  }
  if (!hasCaseFile(folder)) {
    throw refusal('workspaceDamaged', { part: 'caseFileMissing' });
  }
  const lock = takeOwnerLock(folder);
  try {
    const { slots, dataKey } = await proveOwner(readKeySlots(folder));
    const uncleanShutdown = readFolderState(folder).open;
    const caseFile = openCaseFile({ ...tools, folder, key: dataKey, how: 'open', checkFirst: uncleanShutdown });
    dataKey.fill(0);
    try {
      mendKeySlots(folder, slots);
      noteInFolderState(tools.log, folder, { open: true, tries: NO_TRIES });
    } catch (error) {
      await caseFile.close();
      throw error;
    }
    return openFolder(tools, folder, caseFile, lock, uncleanShutdown);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openFolder(
  { clock, log }: FolderTools,
  folder: string,
  caseFile: CaseFile,
  lock: OwnerLock,
  uncleanShutdown: boolean,
): OpenFolder {
  return {
    folder,
    caseFile,
    uncleanShutdown,
    async close() {
      await caseFile.close();
      try {
        noteInFolderState(log, folder, { open: false, lastClosedAt: clock.now() });
      } catch (error) {
        // Locking must not fail. The cost is one needless check at the next opening.
        log.fault('vault.stateNotWritten', error);
      }
      lock.release();
    },
  };
}

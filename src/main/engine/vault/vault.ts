import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultStatus } from '#shared/contract/vault.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Clock, Ids, Log, Paths, Workspace } from '../context.ts';
import { createTurns, keySlotsBeside } from '../database/index.ts';
import { type AuditEvent, writeAudit } from '../history/index.ts';
import { locked, refusal, refusalIn } from '../refusal.ts';
import { DEFAULT_AUTO_LOCK_MINUTES, readSettings } from '../settings/index.ts';
import { readFolderState, updateFolderState } from './folder-state.ts';
import { createIdleLock, type IdleLock, type Timer } from './idle-lock.ts';
import type { PassphraseCost } from './passphrase-key.ts';
import { readKeySlots, writeKeySlotsFile } from './slots-file.ts';
import { retryAt, triesLeft } from './tries.ts';
import {
  changePassphrase,
  createWorkspaceFolder,
  type OpenFolder,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
  workspaceIsThere,
} from './workspace-folder.ts';

/** Signs (Unicode code points) a passphrase must have. */
const SHORTEST_PASSPHRASE = 12;

/** Everybody's: the practice workspace holds sample people only. */
const PRACTICE_PASSPHRASE = 'waymark practice workspace';

/** A passphrase that everybody knows is not worth making guesses dear. */
const PRACTICE_COST: PassphraseCost = { memoryKiB: 8, iterations: 1, parallelism: 1 };

export interface VaultParts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly paths: Paths;
  readonly cost: PassphraseCost;
  readonly timer: Timer;
  /** Fills the open, empty workspace with sample clients. */
  fillPractice(): Promise<void>;
  /** What is done with a workspace as soon as it is open, before anybody reads it. */
  tidy(workspace: Workspace): Promise<void>;
}

/** Opens and locks the workspace. At most one is open: the counselor's own or the practice one. */
export interface Vault {
  /** The open workspace. Throws the contract's LOCKED. */
  workspace(): Workspace;
  isOpen(): boolean;
  status(): VaultStatus;
  create(passphrase: string): Promise<{ recoveryCode: string }>;
  unlock(passphrase: string): Promise<VaultStatus>;
  recover(recoveryCode: string, newPassphrase: string): Promise<VaultStatus>;
  openPractice(): Promise<VaultStatus>;
  lock(): Promise<VaultStatus>;
  changePassphrase(current: string, next: string): Promise<void>;
  backUp(): Promise<{ at: Instant; fileName: string; checked: boolean; records: number }>;
  /** Every save from now on; ends when the workspace is locked. */
  saves(signal: AbortSignal | undefined): AsyncGenerator<{ at: Instant }, void, void>;
  /** Tells the vault of a new number of minutes. */
  autoLockAfter(minutes: number): void;
  /** What counts as use of the workspace. */
  readonly idle: Pick<IdleLock, 'busy' | 'overdue'>;
}

interface Current extends OpenFolder {
  readonly practice: boolean;
  autoLockMinutes: number;
}

export function createVault(parts: VaultParts): Vault {
  const { clock, log, paths, timer } = parts;
  const turns = createTurns();
  let current: Current | null = null;

  const idle = createIdleLock(clock, timer, () => {
    turns.take(close).catch((error: unknown) => log.fault('vault.autoLock', error));
  });

  async function audit(opened: OpenFolder, action: AuditEvent['action']): Promise<void> {
    await opened.caseFile.workspace.record((db) => writeAudit(db, parts, { action, subjectKind: 'workspace', subjectId: '' }));
  }

  async function enter(opened: OpenFolder, practice: boolean): Promise<void> {
    try {
      await audit(opened, 'opened');
      await parts.tidy(opened.caseFile.workspace);
      const { autoLockMinutes } = await readSettings(opened.caseFile.workspace.db);
      current = { ...opened, practice, autoLockMinutes };
      idle.start(autoLockMinutes);
      log.info('vault.opened', { practice, uncleanShutdown: opened.uncleanShutdown });
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  async function close(): Promise<void> {
    const closing = current;
    if (closing === null) {
      return;
    }
    current = null;
    idle.stop();
    await audit(closing, 'closed').catch((error: unknown) => log.fault('vault.auditNotWritten', error));
    await closing.close();
    log.info('vault.closed', { practice: closing.practice });
  }

  function status(): VaultStatus {
    const folder = current?.folder ?? paths.workspace;
    const { tries, lastClosedAt, lastBackup, autoLockMinutes } = readFolderState(folder);
    const now = clock.now();
    const retry = current === null ? retryAt(tries, now) : null;
    return {
      state: current !== null ? 'open' : !workspaceIsThere(folder) ? 'missing' : retry !== null ? 'waiting' : 'locked',
      retryAt: retry,
      triesLeft: triesLeft(tries, now),
      lastClosedAt,
      lastBackup,
      uncleanShutdown: current?.uncleanShutdown ?? false,
      autoLockMinutes: current?.autoLockMinutes ?? autoLockMinutes ?? DEFAULT_AUTO_LOCK_MINUTES,
      practice: current?.practice ?? false,
    };
  }

  function open(): Current {
    if (current === null) {
      throw locked();
    }
    return current;
  }

  async function openPractice(): Promise<VaultStatus> {
    await close();
    const folder = join(paths.workspace, 'practice');
    const there = workspaceIsThere(folder) ? await reopenPractice(folder) : null;
    if (there !== null) {
      await enter(there, true);
      return status();
    }
    const made = await createWorkspaceFolder({ ...parts, cost: PRACTICE_COST }, folder, PRACTICE_PASSPHRASE);
    await enter(made.opened, true);
    const done = idle.busy();
    try {
      await parts.fillPractice();
      made.finished();
    } catch (error) {
      await close();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    } finally {
      done();
    }
    return status();
  }

  /** Null when the practice workspace is of no use any more; nothing in it is worth repairing, so it is made anew. */
  async function reopenPractice(folder: string): Promise<OpenFolder | null> {
    try {
      return await unlockWithPassphrase(parts, folder, PRACTICE_PASSPHRASE);
    } catch (error) {
      const code = refusalIn(error)?.code;
      if (code !== 'workspaceDamaged' && code !== 'workspaceFromTheFuture' && code !== 'passphraseWrong') {
        throw error;
      }
      log.info('vault.practiceMadeAnew', { code });
      rmSync(folder, { recursive: true, force: true });
      return null;
    }
  }

  return {
    idle,
    workspace: () => open().caseFile.workspace,
    isOpen: () => current !== null,
    status,
    saves: (signal) => open().caseFile.saves.watch(signal),
    openPractice: () => turns.take(openPractice),
    async create(passphrase) {
      assertLongEnough(passphrase);
      return turns.take(async () => {
        if (workspaceIsThere(paths.workspace)) {
          throw refusal('workspaceExists');
        }
        await close();
        const { opened, recoveryCode, finished } = await createWorkspaceFolder(parts, paths.workspace, passphrase);
        await enter(opened, false);
        try {
          finished();
        } catch (error) {
          // Nobody has seen the recovery code: what is there stays half made, and the next try starts over.
          await close();
          throw error;
        }
        return { recoveryCode };
      });
    },
    unlock: (passphrase) =>
      turns.take(async () => {
        if (current === null || current.practice) {
          await close();
          await enter(await unlockWithPassphrase(parts, paths.workspace, passphrase), false);
        }
        return status();
      }),
    async recover(recoveryCode, newPassphrase) {
      assertLongEnough(newPassphrase);
      return turns.take(async () => {
        await close();
        await enter(await unlockWithRecoveryCode(parts, paths.workspace, recoveryCode, newPassphrase), false);
        return status();
      });
    },
    lock: () =>
      turns.take(async () => {
        await close();
        return status();
      }),
    async changePassphrase(currentPassphrase, next) {
      assertLongEnough(next);
      await turns.take(async () => {
        await changePassphrase(parts, open().folder, currentPassphrase, next);
        await audit(open(), 'passphraseChanged');
      });
    },
    backUp: () =>
      turns.take(async () => {
        const { folder, caseFile } = open();
        const at = clock.now();
        const { fileName, records } = await caseFile.backUp();
        writeKeySlotsFile(join(folder, 'backups', keySlotsBeside(fileName)), readKeySlots(folder));
        updateFolderState(folder, { lastBackup: { at, checked: true } });
        await audit(open(), 'backedUp');
        return { at, fileName, checked: true, records };
      }),
    autoLockAfter(minutes) {
      if (current !== null && current.autoLockMinutes !== minutes) {
        current.autoLockMinutes = minutes;
        idle.start(minutes);
        updateFolderState(current.folder, { autoLockMinutes: minutes });
      }
    },
  };
}

function assertLongEnough(passphrase: string): void {
  const length = [...passphrase].length;
  if (length < SHORTEST_PASSPHRASE) {
    throw refusal('passphraseTooShort', { minimum: SHORTEST_PASSPHRASE, length });
  }
}

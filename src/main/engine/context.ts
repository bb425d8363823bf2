import type { Kysely, Transaction } from 'kysely';
import type { ChangeLabel, HistoryLabel } from '#shared/contract/history.ts';
import type { ChangeId } from '#shared/domain/ids.ts';
import type { CalendarDate, ClockTime, Instant } from '#shared/domain/time.ts';
import type { Schema } from './database/schema.ts';
import type { OccupationLibrary } from './occupations/index.ts';

/** The only source of time; tests and the demo pass their own. */
export interface Clock {
  now(): Instant;
  /** Today where the counselor is. */
  today(): CalendarDate;
  /** The day it was where the counselor is. */
  dayOf(instant: Instant): CalendarDate;
  /** The time it was on the wall where the counselor is. */
  timeOf(instant: Instant): ClockTime;
}

/** The only source of new ids. */
export interface Ids {
  next(): string;
}

/** Writes to the local log; every value is redacted at the writer. `fault` returns the reference shown to the person. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  fault(event: string, error: unknown): string;
}

/** Folders the engine may use; nothing else on the disk is its business. */
export interface Paths {
  /** Holds the case file, its key slots, backups and logs. */
  readonly workspace: string;
  /** Shipped read-only: fonts, sample pages, library. */
  readonly resources: string;
}

/** The open case file. Reads use `db`; every write goes through `change`, so that each is one transaction, undoable and announced as saved. */
export interface Workspace {
  readonly db: Kysely<Schema>;
  /**
   * Runs `write` in one transaction on disk and returns its value with the id that takes it back.
   * @param label names the change; the window says `change.<label>` when it was taken back
   * @param part makes it a part of a change of several transactions
   */
  change<Value>(
    label: ChangeLabel,
    write: (db: Transaction<Schema>) => Promise<Value>,
    part?: ChangePart<Value>,
  ): Promise<{ changeId: ChangeId; value: Value }>;
  /**
   * Like `change`, for what must not be taken back by Undo (a kept paper, an audit line).
   * @param label what the history of a case calls it; without one the history says nothing of it
   * @param at when the history says it was; now when none is given
   */
  record<Value>(write: (db: Transaction<Schema>) => Promise<Value>, label?: HistoryLabel, at?: Instant): Promise<Value>;
  /**
   * Takes a change back with all its parts; when no id is given the newest one that can be. Refused `changedSince` where something newer stands on it,
   * or on every change. `amount`: what its parts counted, 1 when it has none.
   */
  undo(changeId: ChangeId | undefined): Promise<{ undone: ChangeId; label: ChangeLabel; amount: number }>;
}

/**
 * One transaction of a change that takes several, such as an import of a thousand pages. Each is kept once it is on disk; Undo takes them back
 * together.
 */
export interface ChangePart<Value> {
  /** The change it belongs to; undefined for the first part. A change that was taken back meanwhile is begun anew. */
  readonly of: ChangeId | undefined;
  /** How many things this part changed, for the sentence said after Undo. */
  readonly amount: (value: Value) => number;
}

/** What every feature of the engine is built from. */
export interface EngineContext {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly paths: Paths;
  /** Official figures of every occupation; readable while the workspace is locked. */
  readonly occupations: OccupationLibrary;
  /** The open workspace. Throws the contract's LOCKED error when there is none. */
  workspace(): Workspace;
}

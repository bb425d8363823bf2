import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import type { ChangeLabel, HistoryLabel } from '#shared/contract/history.ts';
import { ChangeId } from '#shared/domain/ids.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { ChangePart, Clock, Ids, Workspace } from '../context.ts';
import { refusal, refusalIn } from '../refusal.ts';
import { createCaseHistory, swapFacts } from './case-history.ts';
import type { Connection } from './connection.ts';
import { keepingStatements } from './prepared-statements.ts';
import type { SaveFeed } from './save-feed.ts';
import type { Schema } from './schema.ts';
import { errorCode } from './storage-errors.ts';
import type { Turns } from './turns.ts';
import { createUndoLog, type EntryRange } from './undo-log.ts';

/** Changes that Undo can still reach; older ones are forgotten to keep memory small. */
const CHANGES_KEPT = 100;

interface PastChange {
  readonly id: ChangeId;
  readonly label: ChangeLabel;
  /** What each of its transactions wrote, oldest first; most changes have one. */
  readonly ranges: readonly EntryRange[];
  readonly amount: number;
}

export interface WorkspaceParts {
  readonly writer: Connection;
  /** A second connection, so that reading never waits for a change in progress and never sees half of one. */
  readonly reader: Connection;
  readonly turns: Turns;
  readonly saves: SaveFeed;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The open case file as features see it: reads on one connection, changes one after the other on another. */
export function createWorkspace({ writer, reader, turns, saves, clock, ids }: WorkspaceParts): Workspace {
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepingStatements(reader) }) });
  const writing = new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepingStatements(writer) }) });
  const undoLog = createUndoLog(writer);
  const history = createCaseHistory(writer);
  let past: readonly PastChange[] = [];

  /** One transaction with its line in the history of each case it touched; resolves after the commit is on disk, and says so to who watches. */
  async function commit<Value>(
    write: (transaction: Transaction<Schema>) => Promise<Value>,
    label: HistoryLabel | undefined,
    at?: Instant,
  ): Promise<{ value: Value; range: EntryRange }> {
    const before = undoLog.newest();
    const written = (): EntryRange => ({ first: before + 1, last: undoLog.newest() });
    const value = await writing.transaction().execute(async (transaction) => {
      const result = await write(transaction);
      if (label !== undefined) history.write({ at: at ?? clock.now(), label, takenBack: false }, history.factsOf(written()));
      return result;
    });
    saves.announce(clock.now());
    return { value, range: written() };
  }

  /** Takes a change back in one transaction, with its line in the history of each case. */
  async function takeBack({ label, ranges }: PastChange): Promise<void> {
    await commit(async () => {
      const facts = ranges.map((range) => swapFacts(history.factsOf(range)));
      ranges.toReversed().forEach(undoLog.takeBack);
      for (const told of facts) history.write({ at: clock.now(), label, takenBack: true }, told);
    }, undefined);
  }

  /** Takes back the first of these that still can be; where none can, says why not of the first. */
  async function takeBackFirst(changes: readonly PastChange[]): Promise<PastChange> {
    let inTheWay: unknown = null;
    for (const change of changes) {
      try {
        await takeBack(change);
        return change;
      } catch (error) {
        inTheWay ??= asRefusal(error);
      }
    }
    throw inTheWay ?? refusal('nothingToUndo');
  }

  /** Adds a transaction to the change it is a part of, or begins a change with it; the newest change stands last. */
  function remember<Value>(label: ChangeLabel, range: EntryRange, value: Value, part: ChangePart<Value> | undefined): ChangeId {
    const begun = part?.of === undefined ? undefined : past.find((change) => change.id === part.of && change.label === label);
    const id = begun?.id ?? ChangeId.parse(ids.next());
    const amount = (begun?.amount ?? 0) + (part === undefined ? 1 : part.amount(value));
    past = [...past.filter((change) => change !== begun), { id, label, ranges: [...(begun?.ranges ?? []), range], amount }];
    forgetTheOldest();
    return id;
  }

  function forgetTheOldest(): void {
    const tooOld = past.slice(0, -CHANGES_KEPT);
    if (tooOld.length === 0) {
      return;
    }
    past = past.slice(-CHANGES_KEPT);
    tooOld.flatMap(({ ranges }) => ranges).forEach(undoLog.seal);
    // A change made in parts may have begun before others that are older by now: what came before all that are kept is not needed.
    undoLog.forgetUpTo(Math.min(...past.flatMap(({ ranges }) => ranges).map(({ first }) => first)) - 1);
  }

  return {
    db,
    change: (label, write, part) =>
      turns.take(async () => {
        const { value, range } = await commit(write, label);
        return { changeId: remember(label, range, value, part), value };
      }),
    record: (write, label, at) =>
      turns.take(async () => {
        const { value, range } = await commit(write, label, at);
        undoLog.seal(range);
        if (past.length === 0) {
          undoLog.forgetUpTo(range.last);
        }
        return value;
      }),
    undo: (changeId) =>
      turns.take(async () => {
        // What was recorded for good, such as a signed note, may stand on a change: then the newest one before it that is free is meant.
        const change = await takeBackFirst(
          changeId === undefined ? past.filter(wroteSomething).toReversed() : past.filter(({ id }) => id === changeId),
        );
        past = past.filter(({ id }) => id !== change.id);
        return { undone: change.id, label: change.label, amount: change.amount };
      }),
  };
}

/** Some changes find nothing left to do, such as ending a session that is over. */
function wroteSomething({ ranges }: PastChange): boolean {
  return ranges.some(({ first, last }) => last >= first);
}

/**
 * Why a change cannot be taken back; throws what is no refusal. Taking it back breaks a rule of the tables only when something newer took its place
 * or leans on it.
 */
function asRefusal(error: unknown): unknown {
  if (refusalIn(error) !== null) return error;
  if (errorCode(error)?.startsWith('SQLITE_CONSTRAINT')) return refusal('changedSince');
  throw error;
}

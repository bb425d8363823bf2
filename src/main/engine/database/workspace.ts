import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import type { ChangeLabel } from '#shared/contract/history.ts';
import { ChangeId } from '#shared/domain/ids.ts';
import type { Clock, Ids, Workspace } from '../context.ts';
import { refusal } from '../refusal.ts';
import type { Connection } from './connection.ts';
import { keepingStatements } from './prepared-statements.ts';
import type { SaveFeed } from './save-feed.ts';
import type { Schema } from './schema.ts';
import { errorCode } from './storage-errors.ts';
import type { Turns } from './turns.ts';
import { createUndoLog, type EntryRange } from './undo-log.ts';

/** Changes that Undo can still reach; older ones are forgotten to keep memory small. */
const CHANGES_KEPT = 100;

interface PastChange extends EntryRange {
  readonly id: ChangeId;
  readonly label: ChangeLabel;
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
  let past: readonly PastChange[] = [];

  /** One transaction; resolves after the commit is on disk, and says so to who watches. */
  async function commit<Value>(write: (transaction: Transaction<Schema>) => Promise<Value>): Promise<{ value: Value; range: EntryRange }> {
    const before = undoLog.newest();
    const value = await writing.transaction().execute(write);
    saves.announce(clock.now());
    return { value, range: { first: before + 1, last: undoLog.newest() } };
  }

  function remember(change: PastChange): void {
    past = [...past, change];
    const tooOld = past.at(-CHANGES_KEPT - 1);
    if (tooOld !== undefined) {
      undoLog.forgetUpTo(tooOld.last);
      past = past.slice(-CHANGES_KEPT);
    }
  }

  return {
    db,
    change: (label, write) =>
      turns.take(async () => {
        const { value, range } = await commit(write);
        const changeId = ChangeId.parse(ids.next());
        remember({ id: changeId, label, ...range });
        return { changeId, value };
      }),
    record: (write) =>
      turns.take(async () => {
        const { value, range } = await commit(write);
        undoLog.seal(range);
        if (past.length === 0) {
          undoLog.forgetUpTo(range.last);
        }
        return value;
      }),
    undo: (changeId) =>
      turns.take(async () => {
        const change = changeId === undefined ? past.findLast(wroteSomething) : past.find(({ id }) => id === changeId);
        if (change === undefined) {
          throw refusal('nothingToUndo');
        }
        await commit(async () => undoLog.takeBack(change)).catch(refuseWhenInTheWay);
        past = past.filter(({ id }) => id !== change.id);
        return { undone: change.id, label: change.label };
      }),
  };
}

/** Some changes find nothing left to do, such as ending a session that is over. */
function wroteSomething({ first, last }: EntryRange): boolean {
  return last >= first;
}

/** Taking a change back breaks a rule of the tables only when something newer took its place or leans on it. */
function refuseWhenInTheWay(error: unknown): never {
  throw errorCode(error)?.startsWith('SQLITE_CONSTRAINT') ? refusal('changedSince') : error;
}

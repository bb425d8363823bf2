import { z } from 'zod';
import { refusal } from '../refusal.ts';
import type { Connection } from './connection.ts';
import { type OrdinaryTable, ordinaryTables, quoted } from './tables.ts';

/** Kept papers with what they were made from, kept versions of a plan and of a form, amendments and the trails only grow: Undo never takes a row out of them, but brings back one that went with its client. */
const APPEND_ONLY: ReadonlySet<string> = new Set([
  'report',
  'report_snapshot',
  'session_amendment',
  'plan_version',
  'paper_template_version',
]);

/** Trails: nothing is told of their growing, and the history, which goes with its case, never stands in the way of Undo. */
const TRAILS: ReadonlySet<string> = new Set(['audit_event', 'case_event']);

/** Entries of one transaction: `first` to `last`, both included; empty when `last` is smaller. */
export interface EntryRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What every write did, row by row, so that it can be taken back. It lives in temporary tables, which are in memory only: Undo reaches back
 * to the last unlock, and no second copy of a record is ever written to disk.
 */
export interface UndoLog {
  /** Number of the newest entry; note it before a transaction to know the entries after it. */
  newest(): number;
  /**
   * Takes the entries of `range` back, inside the caller's transaction. Refuses `changedSince` when a later entry touched one of the same
   * rows, or when taking them back would reach rows that were not part of the change. Throws the driver's SQLITE_CONSTRAINT when something
   * newer stands in a row's place; references are only checked by the commit.
   */
  takeBack(range: EntryRange): void;
  /** Says that `range` will never be taken back: which rows it touched is kept, what was in them is not. */
  seal(range: EntryRange): void;
  /** Drops all entries up to and including `entry`. */
  forgetUpTo(entry: number): void;
}

/** Makes the log's tables and one set of triggers a table, generated from the tables as they are in the file. */
export function createUndoLog(connection: Connection): UndoLog {
  const tables = ordinaryTables(connection);
  connection.exec(`
    CREATE TEMP TABLE undo_entry (entry INTEGER PRIMARY KEY, of_table TEXT NOT NULL, row_key TEXT NOT NULL, did TEXT NOT NULL);
    CREATE INDEX temp.undo_entry_by_row ON undo_entry (of_table, row_key);
    ${tables.map(triggersOf).join('\n')}`);

  const newest = connection.prepare('SELECT ifnull(max(entry), 0) FROM temp.undo_entry').pluck();
  const entriesBackwards = connection.prepare(
    'SELECT entry, of_table AS ofTable, did FROM temp.undo_entry WHERE entry BETWEEN ? AND ? ORDER BY entry DESC',
  );
  const touchedLater = connection.prepare(`
    SELECT 1 FROM temp.undo_entry AS mine JOIN temp.undo_entry AS later USING (of_table, row_key)
    WHERE mine.entry BETWEEN :first AND :last AND later.entry > :last LIMIT 1`);
  const reachedFurther = connection.prepare(`
    SELECT 1 FROM temp.undo_entry AS reached WHERE reached.entry > :before AND reached.of_table <> 'case_event' AND NOT EXISTS (
      SELECT 1 FROM temp.undo_entry AS mine
      WHERE mine.entry BETWEEN :first AND :last AND mine.of_table = reached.of_table AND mine.row_key = reached.row_key) LIMIT 1`);
  const dropFrom = (name: string) => connection.prepare(`DELETE FROM temp.${quoted(name)} WHERE entry BETWEEN ? AND ?`);
  const dropEntries = dropFrom('undo_entry');
  const dropCopies = tables.map((table) => dropFrom(copyName(table)));

  const newestEntry = () => z.number().parse(newest.get());
  const seal = ({ first, last }: EntryRange) => {
    for (const drop of dropCopies) {
      drop.run(first, last);
    }
  };
  const forget = (range: EntryRange) => {
    dropEntries.run(range.first, range.last);
    seal(range);
  };

  return {
    newest: newestEntry,
    takeBack(range) {
      if (touchedLater.get(range) !== undefined) {
        throw refusal('changedSince');
      }
      const before = newestEntry();
      connection.pragma('defer_foreign_keys = ON');
      for (const row of entriesBackwards.all(range.first, range.last)) {
        const { entry, ofTable, did } = Entry.parse(row);
        const table = tables.find((candidate) => candidate.name === ofTable);
        if (table === undefined) {
          throw new Error('The undo log names a table that is not there.');
        }
        if (did !== 'insert' || !APPEND_ONLY.has(ofTable)) takeBackEntry(connection, table, did, entry);
      }
      if (reachedFurther.get({ ...range, before }) !== undefined) {
        throw refusal('changedSince');
      }
      // What was done and its taking back cancel out: neither stands in the way of an earlier change.
      forget(range);
      forget({ first: before + 1, last: newestEntry() });
    },
    seal,
    forgetUpTo: (entry) => forget({ first: 0, last: entry }),
  };
}

const Deed = z.enum(['insert', 'update', 'delete']);
const Entry = z.object({ entry: z.number(), ofTable: z.string(), did: Deed });

/** The copy of a table's rows as they were, one row an entry; it keeps values exactly, having no column types. */
function copyName(table: OrdinaryTable): string {
  return `undo_${table.name}`;
}

function triggersOf(table: OrdinaryTable): string {
  const copy = quoted(copyName(table));
  const keyOf = (row: 'old' | 'new') => `json_array(${table.key.map((name) => `${row}.${quoted(name)}`).join(', ')})`;
  const sameKey = table.key.map((name) => `old.${quoted(name)} IS new.${quoted(name)}`).join(' AND ');
  const note = (did: z.infer<typeof Deed>, row: 'old' | 'new', columns: readonly string[]) => `
    INSERT INTO undo_entry (of_table, row_key, did) VALUES ('${table.name}', ${keyOf(row)}, '${did}');
    INSERT INTO ${copy} (entry, ${list(columns)}) VALUES (last_insert_rowid(), ${columns.map((name) => `${row}.${quoted(name)}`).join(', ')});`;
  const trigger = (name: string, when: string, body: string) =>
    `CREATE TEMP TRIGGER ${quoted(`undo_${table.name}_${name}`)} AFTER ${when} BEGIN ${body} END;`;
  const main = `main.${quoted(table.name)}`;
  const makeAndWatchDeletes = `
    CREATE TEMP TABLE ${copy} (entry INTEGER PRIMARY KEY, ${list(table.columns)});
    ${trigger('delete', `DELETE ON ${main}`, note('delete', 'old', table.columns))}`;
  if (TRAILS.has(table.name)) {
    return makeAndWatchDeletes;
  }
  const makeAndWatchInserts = `${makeAndWatchDeletes}
    ${trigger('insert', `INSERT ON ${main}`, note('insert', 'new', table.key))}`;
  if (APPEND_ONLY.has(table.name)) {
    return makeAndWatchInserts;
  }
  return `${makeAndWatchInserts}
    ${trigger('update', `UPDATE ON ${main} WHEN ${sameKey}`, note('update', 'old', table.columns))}
    ${trigger('rekey', `UPDATE ON ${main} WHEN NOT (${sameKey})`, note('delete', 'old', table.columns) + note('insert', 'new', table.key))}`;
}

function takeBackEntry(connection: Connection, table: OrdinaryTable, did: z.infer<typeof Deed>, entry: number): void {
  const main = `main.${quoted(table.name)}`;
  const copy = `temp.${quoted(copyName(table))}`;
  const sameRow = table.key.map((name) => `${quoted(table.name)}.${quoted(name)} = was.${quoted(name)}`).join(' AND ');
  const sql = {
    insert: `DELETE FROM ${main} WHERE (${list(table.key)}) IN (SELECT ${list(table.key)} FROM ${copy} WHERE entry = ?)`,
    update: `UPDATE ${main} SET ${table.columns.map((name) => `${quoted(name)} = ${asItWas(table, name)}`).join(', ')} FROM ${copy} AS was WHERE was.entry = ? AND ${sameRow}`,
    delete: `INSERT INTO ${main} (${list(table.columns)}) SELECT ${list(table.columns)} FROM ${copy} WHERE entry = ?`,
  }[did];
  connection.prepare(sql).run(entry);
}

/** A revision that was raised is raised again: a window that shows what was taken back must not find its number on something newer. */
function asItWas(table: OrdinaryTable, column: string): string {
  const now = `${quoted(table.name)}.${quoted(column)}`;
  return column === 'revision' ? `iif(${now} = was.revision, ${now}, ${now} + 1)` : `was.${quoted(column)}`;
}

function list(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

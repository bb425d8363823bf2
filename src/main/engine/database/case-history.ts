import { z } from 'zod';
import type { HistoryLabel } from '#shared/contract/history.ts';
import { HistoryFact, HistoryField, type HistoryTable, historyFields, historyNames, isRepeated } from '#shared/domain/case-history.ts';
import type { Instant } from '#shared/domain/time.ts';
import { createClientOfRow } from './client-of-row.ts';
import type { Connection } from './connection.ts';
import { createNameOfRow } from './name-of-row.ts';
import { createRowChanges, type RowChange } from './row-changes.ts';
import type { EntryRange } from './undo-log.ts';

/** Changes of the same fields of the same records within this time are one line of the history: typing saves itself every moment. */
const ONE_LINE_MINUTES = 10;

/** More facts than a person reads of one change are left out. */
const MOST_FACTS = 20;

const longestValue = 80;

/** What a transaction did to each case, before it is written down. */
export type CaseFacts = ReadonlyMap<string, readonly HistoryFact[]>;

export interface CaseHistory {
  /** What the entries of `range` did, by client. To be asked before they are sealed or taken back. */
  factsOf(range: EntryRange): CaseFacts;
  /** Writes a line for each client of `facts` that is there, inside the caller's transaction. */
  write(event: { readonly at: Instant; readonly label: HistoryLabel; readonly takenBack: boolean }, facts: CaseFacts): void;
}

/** The history of every case, made from what was written to the tables: no feature needs to tell of its changes, and none can forget to. */
export function createCaseHistory(connection: Connection): CaseHistory {
  const rowChanges = createRowChanges(connection, Object.keys(historyFields));
  const clientOf = createClientOfRow(connection);
  const nameOf = createNameOfRow(connection);
  const isThere = connection.prepare('SELECT 1 FROM client WHERE id = ?');
  const newest = connection.prepare(
    'SELECT row, at, label, facts_json, taken_back FROM case_event WHERE client_id = ? ORDER BY row DESC LIMIT 1',
  );
  const insert = connection.prepare('INSERT INTO case_event (client_id, at, label, facts_json, taken_back) VALUES (?, ?, ?, ?, ?)');
  const extend = connection.prepare('UPDATE case_event SET at = ?, facts_json = ? WHERE row = ?');

  return {
    factsOf(range) {
      const changes = rowChanges(range);
      const facts = new Map<string, HistoryFact[]>();
      for (const change of changes) {
        const row = change.after ?? change.before ?? {};
        const client = clientOf(change.table, row, changes) ?? (change.before ? clientOf(change.table, change.before, changes) : null);
        const told = factsOfRow(change, nameOf);
        if (client !== null && told.length > 0) facts.set(client, [...(facts.get(client) ?? []), ...told].slice(0, MOST_FACTS));
      }
      return facts;
    },

    write({ at, label, takenBack }, facts) {
      for (const [client, told] of facts) {
        if (isThere.get(client) === undefined) continue;
        const last = Line.optional().parse(newest.get(client));
        const joined =
          last !== undefined &&
          last.label === label &&
          last.taken_back === Number(takenBack) &&
          minutesBetween(last.at, at) < ONE_LINE_MINUTES
            ? joinFacts(last.facts_json, told)
            : null;
        if (last !== undefined && joined !== null) extend.run(at, JSON.stringify(joined), last.row);
        else insert.run(client, at, label, JSON.stringify(told), Number(takenBack));
      }
    },
  };
}

/** As Undo tells them: from what the change had made of it to what it was before. */
export function swapFacts(facts: CaseFacts): CaseFacts {
  return new Map([...facts].map(([client, told]) => [client, told.map((fact) => ({ ...fact, from: fact.to, to: fact.from }))]));
}

const Line = z.object({
  row: z.number(),
  at: z.string(),
  label: z.string(),
  facts_json: z.string().transform((text) => z.array(HistoryFact).parse(JSON.parse(text))),
  taken_back: z.number(),
});

/**
 * A record that came or went is told by the first of its fields that says something; one that was changed by the fields that are different.
 */
function factsOfRow({ table: name, before, after }: RowChange, nameOf: ReturnType<typeof createNameOfRow>): HistoryFact[] {
  const table = tableOf(name);
  if (table === null) return [];
  const columns: readonly string[] = historyFields[table];
  const row = after ?? before ?? {};
  const first = columns.findIndex((column) => row[column] !== null && row[column] !== '');
  const told =
    before === null || after === null
      ? columns.slice(Math.max(first, 0), Math.max(first, 0) + 1)
      : columns.filter((column) => before[column] !== after[column]);
  return told.map((column) => {
    const what = HistoryField.parse(`${table}.${column}`);
    const valueIn = (row: RowChange['before']) => (row === null || !isRepeated(what) ? null : shown(row[column]));
    return {
      what,
      of: historyNames[table] === column ? null : shown(nameOf(table, row)),
      from: valueIn(before),
      to: valueIn(after),
    };
  });
}

function tableOf(name: string): HistoryTable | null {
  return Object.keys(historyFields).find((table): table is HistoryTable => table === name) ?? null;
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  return text === '' || text.length > longestValue ? null : text;
}

/** The two as one, where both changed the same fields of the same records and neither brought or took a record. */
function joinFacts(earlier: readonly HistoryFact[], later: readonly HistoryFact[]): HistoryFact[] | null {
  const cameOrWent = (fact: HistoryFact) => (fact.from === null) !== (fact.to === null);
  if (earlier.length !== later.length || [...earlier, ...later].some(cameOrWent)) return null;
  const joined = earlier.flatMap((fact) => {
    const next = later.find((other) => other.what === fact.what && (other.of === fact.of || (fact.to !== null && other.from === fact.to)));
    return next === undefined ? [] : [{ ...next, from: fact.from }];
  });
  return joined.length === later.length ? joined : null;
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

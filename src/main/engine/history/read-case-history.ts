import type { Kysely } from 'kysely';
import { CaseEvent } from '#shared/contract/history.ts';
import type { HistoryFact } from '#shared/domain/case-history.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';

interface Wanted {
  readonly clientId: ClientId;
  /** Continue after this row; undefined: from the newest. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A case's history, newest first. Occupations, which the history knows by their ids, are given their titles. */
export async function readCaseHistory(
  db: Kysely<Schema>,
  { clientId, before, limit }: Wanted,
): Promise<{ events: CaseEvent[]; more: boolean }> {
  const rows = await db
    .selectFrom('case_event')
    .selectAll()
    .where('client_id', '=', clientId)
    .$if(before !== undefined, (select) => select.where('row', '<', before ?? 0))
    .orderBy('row', 'desc')
    .limit(limit + 1)
    .execute();
  const events = rows
    .slice(0, limit)
    .map((row) =>
      CaseEvent.parse({ row: row.row, at: row.at, label: row.label, takenBack: row.taken_back === 1, facts: JSON.parse(row.facts_json) }),
    );
  const titles = await occupationTitles(db, inList(events.flatMap(({ facts }) => facts.flatMap(occupationIdsOf))));
  const titled = (id: string | null) => (id === null ? null : (titles.get(id) ?? null));
  return {
    events: events.map((event) => ({ ...event, facts: event.facts.map((fact) => withTitles(fact, titled)) })),
    more: rows.length > limit,
  };
}

const namedByOccupation: ReadonlySet<string> = new Set(['shortlist', 'annotation', 'plan_target']);

function occupationIdsOf(fact: HistoryFact): string[] {
  const named = namedByOccupation.has(tableOf(fact)) ? [fact.of] : [];
  const values = fact.what.endsWith('.profile_id') ? [fact.from, fact.to] : [];
  return [...named, ...values].filter((id) => id !== null);
}

function withTitles(fact: HistoryFact, titled: (id: string | null) => string | null): HistoryFact {
  const of = namedByOccupation.has(tableOf(fact)) ? titled(fact.of) : fact.of;
  return fact.what.endsWith('.profile_id') ? { ...fact, of, from: titled(fact.from), to: titled(fact.to) } : { ...fact, of };
}

function tableOf({ what }: HistoryFact): string {
  return what.split('.')[0] ?? '';
}

import type { Kysely } from 'kysely';
import { z } from 'zod';
import { HistoryFact, type HistoryTable } from '#shared/domain/case-history.ts';
import type { Session } from '#shared/domain/session.ts';
import { SessionDeeds } from '#shared/domain/session-note/deeds.ts';
import { netChanges } from '#shared/domain/session-note/net-changes.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { readFollowUpsOfSession } from '../follow-ups/index.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import { readOpenedProfiles } from './opened-profiles.ts';

/** What a session's note tells of the case's history; all else of it is for the eyes of the counselor. */
const toldTables: readonly HistoryTable[] = ['shortlist', 'plan_skill', 'plan_action', 'plan_milestone'];

/** What was done in the session up to its end, or to now. Private notes are never read here. */
export async function readDeeds(db: Kysely<Schema>, session: Session, now: Instant): Promise<SessionDeeds> {
  return SessionDeeds.parse({
    profiles: await readOpenedProfiles(db, session.id),
    notes: await readNotes(db, session),
    changes: await readChanges(db, session, session.endedAt ?? now),
    agreed: await readFollowUpsOfSession(db, session.id),
  });
}

async function readNotes(db: Kysely<Schema>, session: Session) {
  const rows = await db
    .selectFrom('annotation')
    .select(['profile_id', 'kind', 'body', 'correction_value', 'correction_unit', 'correction_source', 'correction_date'])
    .where('session_id', '=', session.id)
    .where('client_id', '=', session.clientId)
    .where('visibility', 'in', ['case', 'report'])
    .orderBy('created_at')
    .orderBy('row')
    .execute();
  const titleOf = await occupationTitles(db, inList(rows.map(({ profile_id }) => profile_id)));
  return rows.map((row) => ({
    title: titleOf.get(row.profile_id) ?? row.profile_id,
    kind: row.kind,
    words: row.body,
    correction:
      row.correction_value === null
        ? null
        : { value: row.correction_value, unit: row.correction_unit ?? '', source: row.correction_source ?? '', date: row.correction_date },
  }));
}

/** From the lines of the case's history between start and end; what was taken back cancels out. */
async function readChanges(db: Kysely<Schema>, session: Session, until: Instant): Promise<HistoryFact[]> {
  const rows = await db
    .selectFrom('case_event')
    .select('facts_json')
    .where('client_id', '=', session.clientId)
    .where('at', '>=', session.startedAt)
    .where('at', '<=', until)
    // Of two skills that became one neither has left the plan.
    .where('label', '!=', 'skillsJoined')
    .orderBy('row')
    .execute();
  const facts = rows.flatMap(({ facts_json }) => z.array(HistoryFact).parse(JSON.parse(facts_json)));
  const told = netChanges(facts.filter(({ what }) => toldTables.some((table) => what.startsWith(`${table}.`))));
  const ids = told.flatMap((fact) => (fact.what.startsWith('shortlist.') ? [fact.of ?? fact.from ?? fact.to ?? ''] : []));
  const titleOf = await occupationTitles(db, inList(ids));
  return told.map((fact) => (fact.what.startsWith('shortlist.') ? withTitle(fact, titleOf) : fact));
}

/** The history names an occupation on the shortlist by its id. */
function withTitle(fact: HistoryFact, titleOf: ReadonlyMap<string, string>): HistoryFact {
  const named = (id: string | null) => (id === null ? null : (titleOf.get(id) ?? id));
  return fact.what === 'shortlist.profile_id' ? { ...fact, from: named(fact.from), to: named(fact.to) } : { ...fact, of: named(fact.of) };
}

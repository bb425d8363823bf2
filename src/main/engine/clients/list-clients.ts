import { type Kysely, sql } from 'kysely';
import type { ClientListing } from '#shared/contract/clients.ts';
import { Client, ClientStatus } from '#shared/domain/client.ts';
import { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate, Instant } from '#shared/domain/time.ts';
import { clientsWithConsent } from '../consent/index.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import type { ReadPlanFigures } from '../plans/index.ts';
import { rowsThatFit, textQuery } from '../text-query.ts';

/**
 * The client list, newest change first, with what each row shows of targets, plan and last session. A fixed number of queries however
 * long the list is.
 * @param search every word must stand in the client's name, reference or situation
 */
export async function listClients(
  db: Kysely<Schema>,
  { search, limit, today }: { search: string; limit: number; today: CalendarDate },
  planFigures: ReadPlanFigures,
): Promise<ClientListing[]> {
  const query = textQuery(search);
  let wanted = db
    .selectFrom('client')
    .select(['id', 'reference', 'name', 'situation', 'status', 'program_tags_json', 'updated_at'])
    .orderBy('updated_at', 'desc')
    .orderBy('reference')
    .limit(limit);
  if (!query.isEmpty) {
    wanted = wanted.where('row', 'in', rowsThatFit('client_search', query));
  }
  const rows = await wanted.execute();
  const only = query.isEmpty && rows.length < limit ? null : rows.map((row) => ClientId.parse(row.id));
  const [targets, lastSessions, plans, appointments, withConsent] = await Promise.all([
    readTargets(db, only),
    readLastSessions(db, only),
    planFigures(db, only, today),
    readNextAppointments(db, only, today),
    clientsWithConsent(db, 'papers', today),
  ]);
  return rows.map((row) => {
    const id = ClientId.parse(row.id);
    const lastSession = lastSessions.get(id);
    return {
      id,
      reference: row.reference,
      name: row.name,
      situation: row.situation,
      status: ClientStatus.parse(row.status),
      programTags: row.program_tags_json === '[]' ? [] : Client.shape.programTags.parse(JSON.parse(row.program_tags_json)),
      targets: targets.get(id) ?? [],
      plan: plans.get(id) ?? null,
      lastSessionAt: lastSession ? Instant.parse(lastSession) : null,
      nextAppointment: appointments.get(id) ?? null,
      consentMissing: !withConsent.has(id),
      updatedAt: Instant.parse(row.updated_at),
    };
  });
}

/** Titles of target occupations; of all clients when `only` is null. */
async function readTargets(db: Kysely<Schema>, only: readonly ClientId[] | null): Promise<Map<string, string[]>> {
  const titleOf = await occupationTitles(db, sql`(SELECT profile_id FROM shortlist WHERE standing = 'target')`);
  const rows = await db
    .selectFrom('shortlist')
    .select(['client_id', 'profile_id'])
    .where('standing', '=', 'target')
    .$if(only !== null, (select) => select.where('client_id', 'in', inList(only ?? [])))
    .orderBy('added_at')
    .execute();
  const targets = new Map<string, string[]>();
  for (const row of rows) {
    const title = titleOf.get(row.profile_id);
    if (title !== undefined) targets.set(row.client_id, [...(targets.get(row.client_id) ?? []), title]);
  }
  return targets;
}

/** The last session of each that took place: a missed or cancelled one is not when a client was last seen. */
async function readLastSessions(db: Kysely<Schema>, only: readonly ClientId[] | null): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('session')
    .select(['client_id', sql<string>`max(started_at)`.as('last')])
    .$if(only !== null, (select) => select.where('client_id', 'in', inList(only ?? [])))
    .where(sql<boolean>`ifnull(attendance, '') NOT IN ('missed', 'cancelled')`)
    .groupBy('client_id')
    .execute();
  return new Map(rows.map((row) => [row.client_id, row.last]));
}

/** The first appointment of each that is still planned, from today on. */
async function readNextAppointments(
  db: Kysely<Schema>,
  only: readonly ClientId[] | null,
  today: CalendarDate,
): Promise<Map<string, ClientListing['nextAppointment']>> {
  const rows = await db
    .selectFrom('appointment')
    .select(['client_id', sql<string>`min(date || ' ' || time)`.as('next')])
    .where('client_id', 'is not', null)
    .where('state', '=', 'planned')
    .where('date', '>=', today)
    .$if(only !== null, (select) => select.where('client_id', 'in', inList(only ?? [])))
    .groupBy('client_id')
    .execute();
  return new Map(
    rows.map(({ client_id, next }) => [client_id ?? '', { date: CalendarDate.parse(next.slice(0, 10)), time: next.slice(11) }]),
  );
}

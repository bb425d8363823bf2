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
import { lastSeen } from './last-seen.ts';

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
    .select([lastSeen.as('lastSessionAt'), nextAppointment(today).as('nextAppointment')])
    .orderBy('updated_at', 'desc')
    .orderBy('reference')
    .limit(limit);
  if (!query.isEmpty) {
    wanted = wanted.where('row', 'in', rowsThatFit('client_search', query));
  }
  const rows = await wanted.execute();
  const only = query.isEmpty && rows.length < limit ? null : rows.map((row) => ClientId.parse(row.id));
  const [targets, plans, withConsent] = await Promise.all([
    readTargets(db, only),
    planFigures(db, only, today),
    clientsWithConsent(db, 'papers', today),
  ]);
  return rows.map((row) => {
    const id = ClientId.parse(row.id);
    return {
      id,
      reference: row.reference,
      name: row.name,
      situation: row.situation,
      status: ClientStatus.parse(row.status),
      programTags: row.program_tags_json === '[]' ? [] : Client.shape.programTags.parse(JSON.parse(row.program_tags_json)),
      targets: targets.get(id) ?? [],
      plan: plans.get(id) ?? null,
      lastSessionAt: row.lastSessionAt === null ? null : Instant.parse(row.lastSessionAt),
      nextAppointment: row.nextAppointment === null ? null : dayAndTime(row.nextAppointment),
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

/** The first appointment that is still planned, from `today` on, as "2026-11-21 09:30". */
function nextAppointment(today: CalendarDate) {
  return sql<string | null>`(
    SELECT date || ' ' || time FROM appointment
    WHERE client_id = client.id AND state = 'planned' AND date >= ${today} ORDER BY date, time LIMIT 1
  )`;
}

function dayAndTime(joined: string): ClientListing['nextAppointment'] {
  return { date: CalendarDate.parse(joined.slice(0, 10)), time: joined.slice(11) };
}

import { type Kysely, sql } from 'kysely';
import type { ClientListing } from '#shared/contract/clients.ts';
import { Client, type ClientStatus } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate, type Instant } from '#shared/domain/time.ts';
import { clientsWithConsent } from '../consent/index.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { occupationTitles } from '../occupation-titles.ts';
import type { ReadPlanFigures } from '../plans/index.ts';
import { rowsThatFit, textQuery } from '../text-query.ts';
import { lastSeen } from './last-seen.ts';

/** Above so many, what all clients have is read sooner than what only those listed have. */
const mostAskedByName = 500;

/** The client's own columns. They were checked when they were written; checking thousands once more takes as long as reading them. */
interface ClientRow {
  readonly row: number;
  readonly id: ClientId;
  readonly reference: string;
  readonly name: string;
  readonly situation: string;
  readonly status: ClientStatus;
  readonly programTags: string;
  readonly updatedAt: Instant;
}

/** When a client was seen, and is to be seen next. */
interface Meetings {
  readonly row: number;
  readonly last: Instant | null;
  /** As "2026-11-21 09:30". */
  readonly next: string | null;
}

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
  const { rows } = await sql<ClientRow>`
    SELECT row, id, reference, name, situation, status, program_tags_json AS programTags, updated_at AS updatedAt FROM client
    ${query.isEmpty ? sql`` : sql`WHERE row IN ${rowsThatFit('client_search', query)}`}
    ORDER BY updated_at DESC, reference LIMIT ${limit}`.execute(db);
  const only = rows.length > mostAskedByName ? null : rows;
  const ids = only?.map(({ id }) => id) ?? null;
  const [meetings, targets, plans, withConsent] = await Promise.all([
    readMeetings(db, only, today),
    readTargets(db, ids),
    planFigures(db, ids, today),
    clientsWithConsent(db, ids, 'papers', today),
  ]);
  return rows.map(({ row, id, reference, name, situation, status, programTags, updatedAt }) => {
    const met = meetings.get(row);
    return {
      id,
      reference,
      name,
      situation,
      status,
      programTags: programTags === '[]' ? [] : Client.shape.programTags.parse(JSON.parse(programTags)),
      targets: targets.get(id) ?? [],
      plan: plans.get(id) ?? null,
      lastSessionAt: met?.last ?? null,
      nextAppointment: met?.next == null ? null : dayAndTime(met.next),
      consentMissing: !withConsent.has(id),
      updatedAt,
    };
  });
}

/**
 * The last session a client came to and the first appointment still planned, by the client's row; of all clients when `only` is null. In the
 * order of the clients' ids, which is that of the indexes it looks into: in another order it takes three times as long.
 */
async function readMeetings(db: Kysely<Schema>, only: readonly ClientRow[] | null, today: CalendarDate): Promise<Map<number, Meetings>> {
  const listed = only === null ? sql`` : sql`WHERE +row IN (SELECT value FROM json_each(${JSON.stringify(only.map(({ row }) => row))}))`;
  const { rows } = await sql<Meetings>`
    SELECT row, ${lastSeen} AS last, (
      SELECT date || ' ' || time FROM appointment
      WHERE client_id = client.id AND state = 'planned' AND date >= ${today} ORDER BY date, time LIMIT 1) AS next
    FROM client ${listed} ORDER BY id`.execute(db);
  return new Map(rows.map((meetings) => [meetings.row, meetings]));
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

function dayAndTime(joined: string): ClientListing['nextAppointment'] {
  return { date: CalendarDate.parse(joined.slice(0, 10)), time: joined.slice(11) };
}

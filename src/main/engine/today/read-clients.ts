import { type Kysely, type RawBuilder, sql } from 'kysely';
import { ClientToSee, RecentClient, type TodayClients } from '#shared/contract/today.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';
import { lastSeen } from '../clients/index.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';

/** Without a session for this long, a client of an active case counts as unseen. */
const unseenDays = 30;
/** How many of each list are shown. */
const shown = 6;
/** The newest entries of the cases' history among which the clients worked with last are looked for. */
const lookedBack = 500;

/** Clients to think of, and those worked with last. A fixed number of queries; of the clients, only those that are shown are read. */
export async function readTodayClients(db: Kysely<Schema>, today: CalendarDate): Promise<TodayClients> {
  const [unseenOnes, withoutPlan, recent] = await Promise.all([
    readToSee(db, today, unseen(today)),
    readToSee(db, today, withoutPlanYet),
    readRecent(db),
  ]);
  return { unseen: unseenOnes, withoutPlan, recent, hasClients: recent.length > 0 };
}

/** Active cases by their row, and since when the client waits; the last session of each is looked up once. */
const unseen = (today: CalendarDate) => sql<Waiting>`
  SELECT row, since FROM (
    SELECT row, coalesce(${lastSeen}, created_at) AS since FROM client WHERE status = 'active' LIMIT -1)
  WHERE since < ${`${addDays(today, 1 - unseenDays)}T00:00:00.000Z`}`;

const withoutPlanYet = sql<Waiting>`
  SELECT row, created_at AS since FROM client
  WHERE status = 'active' AND NOT EXISTS (SELECT 1 FROM plan WHERE plan.client_id = client.id)`;

interface Waiting {
  readonly row: number;
  readonly since: string;
}

/** Those of the active cases that are meant, the first of them with what is shown, all of them counted; in one pass over the cases' index. */
async function readToSee(db: Kysely<Schema>, today: CalendarDate, waiting: RawBuilder<Waiting>): Promise<TodayClients['unseen']> {
  const { rows: first } = await sql<{ row: number; count: number }>`
    SELECT row, count(*) OVER () AS count FROM (${waiting}) ORDER BY since, row LIMIT ${shown}`.execute(db);
  const rows = await db
    .selectFrom('client')
    .select(['client.row', 'client.id', 'client.name', 'client.created_at as since'])
    .select([
      lastSeen.as('lastSessionAt'),
      sql<string | null>`(
        SELECT min(date) FROM appointment
        WHERE appointment.client_id = client.id AND state = 'planned' AND date >= ${today})`.as('nextAppointment'),
    ])
    .where(
      'client.row',
      'in',
      first.map(({ row }) => row),
    )
    .execute();
  const listed = first.flatMap(({ row }) => rows.filter((client) => client.row === row)).map((client) => ClientToSee.parse(client));
  return { listed, count: first[0]?.count ?? 0 };
}

/** Those whose cases were changed last by the cases' history; then those whose records were changed last. */
async function readRecent(db: Kysely<Schema>): Promise<RecentClient[]> {
  const { rows: changes } = await sql<{ id: string; label: string; at: string }>`
    SELECT client_id AS id, label, at FROM (
      SELECT client_id, label, at, max(row) AS row
      FROM (SELECT * FROM case_event WHERE taken_back = 0 ORDER BY row DESC LIMIT ${lookedBack})
      GROUP BY client_id)
    ORDER BY row DESC LIMIT ${shown}`.execute(db);
  const newest = await db.selectFrom('client').select('id').orderBy('updated_at', 'desc').limit(shown).execute();
  const ids = [...new Set([...changes, ...newest].map(({ id }) => id))].slice(0, shown);
  const clients = await db
    .selectFrom('client')
    .select(['client.id', 'client.name', lastSeen.as('lastSessionAt')])
    .where('client.id', 'in', inList(ids))
    .execute();
  const changeOf = new Map(changes.map(({ id, label, at }) => [id, { label, at }]));
  return ids.flatMap((id) =>
    clients.filter((client) => client.id === id).map((client) => RecentClient.parse({ ...client, lastChange: changeOf.get(id) ?? null })),
  );
}

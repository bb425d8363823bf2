import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { type DayAppointment, MeetingClient } from '#shared/contract/appointments.ts';
import { ClientId } from '#shared/domain/ids.ts';
import { type CalendarDate, Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { inList } from '../in-list.ts';
import { readPlanSummaries } from '../plans/index.ts';
import { sessionNumber } from '../session-number.ts';
import { readAppointments } from './store.ts';

/** A day's appointments with what to know before each. A fixed number of queries; of the clients, only those of that day are read. */
export async function readDay(db: Kysely<Schema>, date: CalendarDate, today: CalendarDate): Promise<DayAppointment[]> {
  const appointments = await readAppointments(db, date, date);
  const clients = [...new Set(appointments.flatMap(({ clientId }) => clientId ?? []))];
  const [about, sessions] = await Promise.all([
    readMeetingClients(db, clients, today),
    readSessions(
      db,
      appointments.flatMap(({ sessionId }) => sessionId ?? []),
    ),
  ]);
  return appointments.map((appointment) => ({
    ...appointment,
    client: (appointment.clientId !== null && about.get(appointment.clientId)) || null,
    session: (appointment.sessionId !== null && sessions.get(appointment.sessionId)) || null,
  }));
}

async function readMeetingClients(
  db: Kysely<Schema>,
  ids: readonly ClientId[],
  today: CalendarDate,
): Promise<ReadonlyMap<ClientId, MeetingClient>> {
  if (ids.length === 0) return new Map();
  const [rows, plans] = await Promise.all([
    db
      .selectFrom('client')
      .select(['id', 'languages_json'])
      .select([
        sql<number>`(SELECT count(*) FROM shortlist WHERE client_id = client.id AND standing <> 'dropped')`.as('shortlist'),
        sql<number>`(SELECT count(*) FROM annotation WHERE client_id = client.id AND kind = 'question')`.as('questions'),
        sql<number>`(SELECT count(*) FROM session WHERE client_id = client.id)`.as('sessions'),
        sql<string | null>`(SELECT max(started_at) FROM session WHERE client_id = client.id)`.as('last'),
        sql<string | null>`(SELECT id FROM session WHERE client_id = client.id AND ended_at IS NULL LIMIT 1)`.as('running'),
      ])
      .where('id', 'in', inList(ids))
      .execute(),
    readPlanSummaries(db, ids, today),
  ]);
  return new Map(
    rows.map((row) => {
      const id = ClientId.parse(row.id);
      const plan = plans.get(id);
      const about = MeetingClient.parse({
        languages: JSON.parse(row.languages_json),
        shortlist: row.shortlist,
        questions: row.questions,
        plan: plan ? { hoursDone: plan.hoursDone, hours: plan.hours } : null,
        sessions: row.sessions,
        lastSessionAt: row.last,
        running: row.running,
      });
      return [id, about];
    }),
  );
}

const SessionOfDay = z.object({ number: z.number().int(), endedAt: Instant.nullable() });

async function readSessions(db: Kysely<Schema>, ids: readonly string[]): Promise<ReadonlyMap<string, z.infer<typeof SessionOfDay>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('session')
    .select(['id', sessionNumber.as('number'), 'ended_at as endedAt'])
    .where('id', 'in', inList(ids))
    .execute();
  return new Map(rows.map(({ id, ...session }) => [id, SessionOfDay.parse(session)]));
}

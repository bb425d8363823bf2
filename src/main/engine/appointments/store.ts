import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ListedAppointment } from '#shared/contract/appointments.ts';
import { Appointment } from '#shared/domain/appointment.ts';
import type { AppointmentId, ClientId, SessionId } from '#shared/domain/ids.ts';
import type { CalendarDate, Instant } from '#shared/domain/time.ts';
import type { Schema } from '../database/schema.ts';
import { notFound } from '../refusal.ts';

type Read = Kysely<Schema> | Transaction<Schema>;
type Write = Transaction<Schema>;

/** The appointments of some days, both ends included, the earliest first. */
export async function readAppointments(db: Read, from: CalendarDate, to: CalendarDate): Promise<ListedAppointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .leftJoin('client', 'client.id', 'appointment.client_id')
    .selectAll('appointment')
    .select('client.name as client_name')
    .where('appointment.date', '>=', from)
    .where('appointment.date', '<=', to)
    .orderBy('appointment.date')
    .orderBy('appointment.time')
    .orderBy(sql`appointment.rowid`)
    .execute();
  return rows.map((row) => ({ ...toAppointment(row), clientName: row.client_name }));
}

/** A client's appointments, the newest first. */
export async function readClientAppointments(db: Read, clientId: ClientId): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointment')
    .selectAll()
    .where('client_id', '=', clientId)
    .orderBy('date', 'desc')
    .orderBy('time', 'desc')
    .execute();
  return rows.map(toAppointment);
}

/** The client's next meeting: the first planned appointment from that day on; null without one. */
export async function readNextAppointment(db: Read, clientId: ClientId, from: CalendarDate): Promise<Appointment | null> {
  const row = await db
    .selectFrom('appointment')
    .selectAll()
    .where('client_id', '=', clientId)
    .where('state', '=', 'planned')
    .where('date', '>=', from)
    .orderBy('date')
    .orderBy('time')
    .limit(1)
    .executeTakeFirst();
  return row ? toAppointment(row) : null;
}

/** One appointment. Throws NOT_FOUND. */
export async function expectAppointment(db: Read, id: AppointmentId): Promise<Appointment> {
  const row = await db.selectFrom('appointment').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('appointment');
  return toAppointment(row);
}

export async function insertAppointment(db: Write, appointment: Omit<Appointment, 'revision'>): Promise<void> {
  await db
    .insertInto('appointment')
    .values({ id: appointment.id, session_id: appointment.sessionId, ...toColumns(appointment) })
    .execute();
}

/** Writes what a counselor may change and raises the revision by one. */
export async function writeAppointment(db: Write, appointment: Appointment): Promise<void> {
  await db
    .updateTable('appointment')
    .set({ ...toColumns(appointment), revision: sql`revision + 1` })
    .where('id', '=', appointment.id)
    .execute();
}

/**
 * A session that is started is what the client's planned appointment of that day was for: the first one is held by it. Part of the caller's
 * transaction, so that taking the start back gives the appointment back.
 */
export async function holdAppointment(
  db: Write,
  { clientId, sessionId, today, now }: { clientId: ClientId; sessionId: SessionId; today: CalendarDate; now: Instant },
): Promise<void> {
  await db
    .updateTable('appointment')
    .set({ session_id: sessionId, state: 'held', updated_at: now, revision: sql`revision + 1` })
    .where('id', '=', (row) =>
      row
        .selectFrom('appointment as first')
        .select('first.id')
        .where('first.client_id', '=', clientId)
        .where('first.date', '=', today)
        .where('first.state', '=', 'planned')
        .orderBy('first.time')
        .limit(1),
    )
    .execute();
}

export async function deleteAppointment(db: Write, id: AppointmentId): Promise<void> {
  await db.deleteFrom('appointment').where('id', '=', id).execute();
}

function toColumns(appointment: Omit<Appointment, 'revision'>) {
  return {
    client_id: appointment.clientId,
    title: appointment.title,
    date: appointment.date,
    time: appointment.time,
    minutes: appointment.minutes,
    mode: appointment.mode,
    state: appointment.state,
    updated_at: appointment.updatedAt,
  };
}

function toAppointment(row: Selectable<Schema['appointment']>): Appointment {
  return Appointment.parse({
    id: row.id,
    clientId: row.client_id,
    sessionId: row.session_id,
    title: row.title,
    date: row.date,
    time: row.time,
    minutes: row.minutes,
    mode: row.mode,
    state: row.state,
    revision: row.revision,
    updatedAt: row.updated_at,
  });
}

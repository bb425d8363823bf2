import type { Appointment } from '#shared/domain/appointment.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type CalendarDate, Instant } from '#shared/domain/time.ts';
import { readNextAppointment } from '../appointments/index.ts';
import type { EngineContext } from '../context.ts';

/** The days of a client's meetings: the last that took place, and the next that is planned. Neither titles nor notes are read. */
export async function readMeetings(
  { clock, workspace }: EngineContext,
  clientId: ClientId,
): Promise<{ readonly last: CalendarDate | null; readonly next: Pick<Appointment, 'date' | 'time'> | null }> {
  const { db } = workspace();
  const last = await db
    .selectFrom('session')
    .select('started_at')
    .where('client_id', '=', clientId)
    .where('format', '!=', 'contact')
    .where((row) => row.or([row('attendance', 'is', null), row('attendance', 'in', ['attended', 'late'])]))
    .where('started_at', '<=', clock.now())
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    last: last === undefined ? null : clock.dayOf(Instant.parse(last.started_at)),
    next: await readNextAppointment(db, clientId, clock.today()),
  };
}

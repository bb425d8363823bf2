import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { Appointment } from '#shared/domain/appointment.ts';
import { AppointmentId } from '#shared/domain/ids.ts';
import type { EngineContext } from '../context.ts';
import { givenFields } from '../given-fields.ts';
import { notFound, refuseUnseen } from '../refusal.ts';
import { readDay } from './read-day.ts';
import {
  deleteAppointment,
  expectAppointment,
  insertAppointment,
  readAppointments,
  readClientAppointments,
  readNextAppointment,
  writeAppointment,
} from './store.ts';

export function appointmentsHandlers(context: EngineContext) {
  const os = implement(contract).appointments;
  const { clock, ids } = context;

  return os.router({
    day: os.day.handler(async ({ input: { date } }) => {
      const today = clock.today();
      const day = date ?? today;
      return { date: day, today, now: clock.now(), appointments: await readDay(context.workspace().db, day, today) };
    }),

    between: os.between.handler(({ input: { from, to } }) => readAppointments(context.workspace().db, from, to)),

    forClient: os.forClient.handler(async ({ input: { clientId } }) => {
      const { db } = context.workspace();
      const today = clock.today();
      const [next, appointments] = await Promise.all([readNextAppointment(db, clientId, today), readClientAppointments(db, clientId)]);
      return { today, next, appointments };
    }),

    get: os.get.handler(({ input: { appointmentId } }) => expectAppointment(context.workspace().db, appointmentId)),

    make: os.make.handler(async ({ input: { fields } }) => {
      const { changeId, value } = await context.workspace().change('appointmentMade', async (db) => {
        const { clientId } = fields;
        const isThere = clientId === null || (await db.selectFrom('client').select('id').where('id', '=', clientId).executeTakeFirst());
        if (!isThere) throw notFound('client');
        const id = AppointmentId.parse(ids.next());
        const appointment: Appointment = { id, sessionId: null, state: 'planned', ...fields, revision: 1, updatedAt: clock.now() };
        await insertAppointment(db, appointment);
        return appointment;
      });
      return { changeId, appointment: value };
    }),

    update: os.update.handler(async ({ input: { appointmentId, revision, fields } }) => {
      const { changeId, value } = await context.workspace().change('appointmentUpdated', async (db) => {
        const appointment = await expectAppointment(db, appointmentId);
        refuseUnseen(appointment, revision);
        const next = Appointment.parse({ ...appointment, ...givenFields(fields), updatedAt: clock.now() });
        await writeAppointment(db, next);
        return { ...next, revision: revision + 1 };
      });
      return { changeId, appointment: value };
    }),

    remove: os.remove.handler(async ({ input: { appointmentId, revision } }) => {
      const { changeId } = await context.workspace().change('appointmentRemoved', async (db) => {
        refuseUnseen(await expectAppointment(db, appointmentId), revision);
        await deleteAppointment(db, appointmentId);
      });
      return { changeId };
    }),
  });
}

import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AppointmentFields } from '#shared/domain/appointment.ts';
import { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { appointmentsHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    clients: clientsHandlers(context),
    sessions: sessionsHandlers(context),
    appointments: appointmentsHandlers(context),
  });
}

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;
const date = (text: string) => CalendarDate.parse(text);
const today = date('2026-11-17');

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A', languages: ['en', 'th'] } })).client.id;
});

function fields(given: Partial<AppointmentFields> = {}): AppointmentFields {
  return { clientId, title: '', date: today, time: ClockTime.parse('11:00'), minutes: 60, mode: null, ...given };
}
const make = (given: Partial<AppointmentFields> = {}) => use.appointments.make({ fields: fields(given) });
const at = (time: string) => ({ time: ClockTime.parse(time) });

describe('an appointment', () => {
  test('is planned, with a client or for something else, and stands in its day by time', async () => {
    const { appointment } = await make({ title: 'Plan check', mode: 'video' });
    expect(appointment).toMatchObject({ state: 'planned', sessionId: null, revision: 1 });
    await make({ clientId: null, title: 'Write-up', ...at('09:00'), minutes: 30 });
    const day = await use.appointments.day({});
    expect(day).toMatchObject({ date: today, today, now: '2026-11-17T10:42:00.000Z' });
    expect(day.appointments.map(({ title, clientName, client }) => [title, clientName, client?.languages ?? null])).toEqual([
      ['Write-up', null, null],
      ['Plan check', 'Sample Client A', ['en', 'th']],
    ]);
  });

  test.each([
    ['a time that is none', { time: '24:00' as ClockTime }],
    ['no length', { minutes: 0 }],
    ['a day that is none', { date: '2026-02-30' as CalendarDate }],
  ])('with %s is refused', async (_, given) => {
    await expect(make(given)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('with a client who is not there is refused', async () => {
    await expect(make({ clientId: ClientId.parse('gone') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is moved, called off and taken back; what was changed on an older one is refused', async () => {
    const { appointment, changeId } = await make();
    const moved = await use.appointments.update({
      appointmentId: appointment.id,
      revision: 1,
      fields: { date: date('2026-11-18'), ...at('14:30') },
    });
    expect((await use.appointments.day({})).appointments).toEqual([]);
    const stale = use.appointments.update({ appointmentId: appointment.id, revision: 1, fields: { state: 'cancelled' } });
    await expect(stale).rejects.toMatchObject({ data: { code: 'changedSince' } });
    const cancelled = await use.appointments.update({ appointmentId: appointment.id, revision: 2, fields: { state: 'cancelled' } });
    expect(cancelled.appointment).toMatchObject({ state: 'cancelled', date: '2026-11-18', time: '14:30', revision: 3 });
    await opened.workspace.undo(cancelled.changeId);
    expect((await use.appointments.forClient({ clientId })).appointments).toEqual([{ ...moved.appointment, revision: 4 }]);
    const staleRemoval = use.appointments.remove({ appointmentId: appointment.id, revision: 2 });
    await expect(staleRemoval).rejects.toMatchObject({ data: { code: 'changedSince' } });
    const removed = await use.appointments.remove({ appointmentId: appointment.id, revision: 4 });
    await opened.workspace.undo(removed.changeId);
    await opened.workspace.undo(moved.changeId);
    await opened.workspace.undo(changeId);
    expect((await use.appointments.forClient({ clientId })).appointments).toEqual([]);
  });

  test('the next meeting is the first planned one from today on', async () => {
    await make({ date: date('2026-11-10') });
    await make({ date: date('2026-12-01') });
    const { appointment: cancelled } = await make({ date: date('2026-11-18') });
    await use.appointments.update({ appointmentId: cancelled.id, revision: 1, fields: { state: 'cancelled' } });
    const { next, appointments } = await use.appointments.forClient({ clientId });
    expect(next?.date).toBe('2026-12-01');
    expect(appointments.map((each) => each.date)).toEqual(['2026-12-01', '2026-11-18', '2026-11-10']);
  });

  test('several days are read at once, six weeks at most', async () => {
    await make({ date: date('2026-11-16') });
    await make({ date: date('2026-11-20') });
    await make({ date: date('2026-11-23') });
    const week = await use.appointments.between({ from: date('2026-11-16'), to: date('2026-11-22') });
    expect(week.map((each) => [each.date, each.clientName])).toEqual([
      ['2026-11-16', 'Sample Client A'],
      ['2026-11-20', 'Sample Client A'],
    ]);
    await expect(use.appointments.between({ from: date('2026-11-16'), to: date('2027-01-16') })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('a session that is started', () => {
  test('is what the client’s appointment of the day was for; taking the start back gives the appointment back', async () => {
    await make({ ...at('15:00') });
    const { appointment } = await make({ ...at('11:00') });
    const { session, changeId } = await use.sessions.start({ clientId });
    const { appointments } = await use.appointments.day({});
    expect(appointments.map(({ time, state, sessionId }) => [time, state, sessionId])).toEqual([
      ['11:00', 'held', session.id],
      ['15:00', 'planned', null],
    ]);
    expect(appointments[0]).toMatchObject({ session: { number: 1, endedAt: null }, client: { running: session.id, sessions: 1 } });
    await opened.workspace.undo(changeId);
    expect((await use.appointments.day({})).appointments[0]).toMatchObject({ id: appointment.id, state: 'planned', sessionId: null });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId } from '#shared/domain/ids.ts';
import { ClockTime, Instant } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { appointmentsHandlers } from '../appointments/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { plansHandlers } from '../plans/index.ts';
import { searchHandlers } from '../search/index.ts';
import { sessionsHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    clients: clientsHandlers(context),
    appointments: appointmentsHandlers(context),
    sessions: sessionsHandlers(context),
    annotations: annotationsHandlers(context),
    plans: plansHandlers(context),
    search: searchHandlers(context),
  });
}

const at = (instant: string) => Instant.parse(instant);

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

describe('a session', () => {
  test('starts now, counted per client, and ends when it is over', async () => {
    const { session } = await use.sessions.start({ clientId, aim: 'Plan check' });
    expect(session).toMatchObject({
      number: 1,
      aim: 'Plan check',
      format: 'free',
      note: '',
      startedAt: '2026-11-17T10:42:00.000Z',
      endedAt: null,
    });
    opened.clock.advance(45 * 60_000);
    const { session: ended } = await use.sessions.end({ sessionId: session.id });
    expect(ended.endedAt).toBe('2026-11-17T11:27:00.000Z');
    opened.clock.advance(60_000);
    expect((await use.sessions.end({ sessionId: session.id })).session.endedAt).toBe('2026-11-17T11:27:00.000Z');
    expect((await use.sessions.start({ clientId })).session.number).toBe(2);
    expect((await use.sessions.forClient({ clientId })).map((entry) => entry.number)).toEqual([2, 1]);
  });

  test('is refused while another of the same client is open', async () => {
    await use.sessions.start({ clientId });
    await expect(use.sessions.start({ clientId })).rejects.toMatchObject({ data: { code: 'sessionAlreadyOpen', details: { number: 1 } } });
    const other = await use.clients.create({ fields: { name: 'Sample Client B' } });
    expect((await use.sessions.start({ clientId: other.client.id })).session.number).toBe(1);
  });

  test('stands among the open ones, with its client, until it is ended', async () => {
    const other = await use.clients.create({ fields: { name: 'Sample Client B' } });
    const { session: first } = await use.sessions.start({ clientId });
    opened.clock.advance(60_000);
    const { session: second } = await use.sessions.start({ clientId: other.client.id });
    opened.clock.advance(5_000);
    expect((await use.sessions.open()).map(({ clientName, session, seconds }) => [clientName, session.id, seconds])).toEqual([
      ['Sample Client B', second.id, 5],
      ['Sample Client A', first.id, 65],
    ]);
    await use.sessions.end({ sessionId: second.id });
    expect(await use.sessions.open()).toEqual([{ clientName: 'Sample Client A', session: first, seconds: 65 }]);
  });

  test('keeps what was typed, and refuses what was typed over a newer text', async () => {
    const { session } = await use.sessions.start({ clientId });
    const { session: saved } = await use.sessions.update({ sessionId: session.id, revision: session.revision, note: 'Two goals agreed' });
    expect(await use.sessions.get({ sessionId: session.id })).toEqual(saved);
    expect(saved).toMatchObject({ note: 'Two goals agreed', revision: 2 });
    const late = use.sessions.update({ sessionId: session.id, revision: 1, note: 'Overwritten' });
    await expect(late).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect((await use.sessions.get({ sessionId: session.id })).note).toBe('Two goals agreed');
  });

  test('is written down with how the client came and when it took place, which may be days before it was written', async () => {
    const { session } = await use.sessions.start({ clientId, mode: 'inPerson', attendance: 'late' });
    expect(session).toMatchObject({ mode: 'inPerson', attendance: 'late', createdAt: '2026-11-17T10:42:00.000Z' });
    await use.sessions.end({ sessionId: session.id });
    const times = { startedAt: at('2026-11-15T09:00:00.000Z'), endedAt: at('2026-11-15T10:00:00.000Z') };
    const { session: moved } = await use.sessions.update({ sessionId: session.id, revision: 2, mode: 'video', attendance: null, ...times });
    expect(moved).toMatchObject({ ...times, mode: 'video', attendance: null, createdAt: '2026-11-17T10:42:00.000Z' });
  });

  test('does not end before it starts, or start in the future', async () => {
    const { session } = await use.sessions.start({ clientId });
    const wrong = (fault: string) => ({ data: { code: 'sessionTimesWrong', details: { fault } } });
    const write = (times: { startedAt?: Instant; endedAt?: Instant }) =>
      use.sessions.update({ sessionId: session.id, revision: 1, ...times });
    await expect(write({ startedAt: at('2026-11-17T10:43:00.000Z') })).rejects.toMatchObject(wrong('future'));
    await expect(write({ startedAt: at('0001-01-01T00:00:00Z') })).rejects.toMatchObject(wrong('tooEarly'));
    await expect(write({ endedAt: at('2026-11-17T10:00:00.000Z') })).rejects.toMatchObject(wrong('endsBeforeStart'));
    expect(await use.sessions.get({ sessionId: session.id })).toEqual(session);
  });

  test('holds the appointment of the day, and gives it back when its start is taken back', async () => {
    const { appointment } = await use.appointments.make({
      fields: { clientId, title: '', date: opened.clock.today(), time: ClockTime.parse('11:00'), minutes: 60, mode: null },
    });
    const { session, changeId } = await use.sessions.start({ clientId });
    const held = async () => (await use.appointments.forClient({ clientId })).appointments;
    expect(await held()).toMatchObject([{ id: appointment.id, state: 'held', sessionId: session.id }]);
    await opened.workspace.undo(changeId);
    expect(await held()).toMatchObject([{ state: 'planned', sessionId: null }]);
  });

  test('every change can be taken back', async () => {
    const { session, changeId } = await use.sessions.start({ clientId });
    const typed = await use.sessions.update({ sessionId: session.id, revision: 1, title: 'Intake', format: 'dap', note: 'Text' });
    const ended = await use.sessions.end({ sessionId: session.id });
    await opened.workspace.undo(ended.changeId);
    expect(await use.sessions.get({ sessionId: session.id })).toEqual({ ...typed.session, revision: 4 });
    await opened.workspace.undo(typed.changeId);
    expect(await use.sessions.get({ sessionId: session.id })).toEqual({ ...session, revision: 5 });
    await opened.workspace.undo(changeId);
    await expect(use.sessions.get({ sessionId: session.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the private jotter', () => {
  const secret = 'Jotted-for-me-alone 私人筆記';

  test('is empty at first, keeps what is written, and refuses a text typed over a newer one', async () => {
    const { session } = await use.sessions.start({ clientId });
    expect(await use.sessions.readJotter({ sessionId: session.id })).toEqual({ text: '', revision: 0 });
    expect(await use.sessions.writeJotter({ sessionId: session.id, revision: 0, text: 'one' })).toEqual({ revision: 1 });
    expect(await use.sessions.writeJotter({ sessionId: session.id, revision: 1, text: secret })).toEqual({ revision: 2 });
    expect(await use.sessions.readJotter({ sessionId: session.id })).toEqual({ text: secret, revision: 2 });
    await expect(use.sessions.writeJotter({ sessionId: session.id, revision: 1, text: 'late' })).rejects.toMatchObject({
      data: { code: 'changedSince' },
    });
  });

  test('comes out of no list, no search and no reading of the case', async () => {
    const { session } = await use.sessions.start({ clientId });
    await use.sessions.writeJotter({ sessionId: session.id, revision: 0, text: secret });
    const everything = await Promise.all([
      use.clients.list({}),
      use.clients.list({ search: 'Jotted' }),
      use.clients.get({ clientId }),
      use.sessions.open(),
      use.sessions.forClient({ clientId }),
      use.sessions.get({ sessionId: session.id }),
      use.sessions.end({ sessionId: session.id }),
      use.annotations.forClient({ clientId }),
      use.plans.list(),
      use.plans.forClient({ clientId }),
      use.search.all({ text: '' }),
      use.search.all({ text: 'Jotted-for-me-alone' }),
      use.search.all({ text: '私人筆記' }),
      use.search.all({ text: '私' }),
    ]);
    // 私人 alone stands in names of occupations.
    expect(JSON.stringify(everything)).not.toMatch(/Jotted|私人筆記/);
  });

  test('is reached by its own two calls alone: no other file of the engine names its table or its store', () => {
    const engine = join(import.meta.dirname, '..');
    const own = ['sessions/count-jotters.ts', 'sessions/jotter-store.ts', 'sessions/handlers.ts'];
    const naming = readdirSync(engine, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('database'))
      .filter((file) => /session_jotter|jotter-store/.test(readFileSync(join(engine, file), 'utf8')));
    expect(naming.toSorted()).toEqual(own.toSorted());
  });
});

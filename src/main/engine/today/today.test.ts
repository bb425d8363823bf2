import { createRouterClient } from '@orpc/server';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { CalendarDate, ClockTime } from '#shared/domain/time.ts';
import { appointmentsHandlers } from '../appointments/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { plansHandlers } from '../plans/index.ts';
import { generateManyClients } from '../sample/index.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { addTestProfile } from '../test-profiles.ts';
import { todayHandlers } from './index.ts';
import { readTodayClients } from './read-clients.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    clients: clientsHandlers(context),
    sessions: sessionsHandlers(context),
    plans: plansHandlers(context),
    appointments: appointmentsHandlers(context),
    today: todayHandlers(context),
  });
}

let opened: TestWorkspace;
let use: ReturnType<typeof routers>;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = routers(opened);
});

const create = async (name: string) => (await use.clients.create({ fields: { name } })).client;

/** A session of an hour on that day. */
async function meet(clientId: Awaited<ReturnType<typeof create>>['id'], instant: string, attendance: 'attended' | 'missed' = 'attended') {
  opened.clock.set(instant);
  const { session } = await use.sessions.start({ clientId, attendance });
  opened.clock.advance(3_600_000);
  await use.sessions.end({ sessionId: session.id });
}

test('a new workspace has no client at all', async () => {
  const none = { listed: [], count: 0 };
  expect(await use.today.clients()).toEqual({ unseen: none, withoutPlan: none, recent: [], hasClients: false });
});

test('clients unseen for thirty days stand with when they were seen and will be, the longest unseen first', async () => {
  opened.clock.set('2026-09-01T09:00:00.000Z');
  const long = await create('Seen in September');
  const never = await create('Never seen');
  const missed = await create('Missed the last one');
  const recent = await create('Seen in November');
  const closed = await create('Closed');
  await meet(long.id, '2026-09-08T09:00:00.000Z');
  await meet(missed.id, '2026-10-01T09:00:00.000Z');
  await meet(missed.id, '2026-11-10T09:00:00.000Z', 'missed');
  await meet(recent.id, '2026-10-19T09:00:00.000Z');
  await use.clients.update({ clientId: closed.id, revision: closed.revision, fields: { status: 'closed' } });
  opened.clock.set('2026-11-17T10:42:00.000Z');
  await use.appointments.make({
    fields: {
      clientId: long.id,
      title: '',
      date: CalendarDate.parse('2026-11-20'),
      time: ClockTime.parse('09:00'),
      minutes: 60,
      mode: null,
    },
  });
  const { unseen } = await use.today.clients();
  expect(
    unseen.listed.map(({ name, lastSessionAt, nextAppointment }) => [name, lastSessionAt?.slice(0, 10) ?? null, nextAppointment]),
  ).toEqual([
    [never.name, null, null],
    [long.name, '2026-09-08', '2026-11-20'],
    [missed.name, '2026-10-01', null],
  ]);
  expect(unseen.count).toBe(3);
  opened.clock.set('2026-11-18T10:42:00.000Z');
  expect((await use.today.clients()).unseen.count).toBe(4);
});

test('clients without a plan are counted, the oldest case first', async () => {
  const { profileId } = await addTestProfile(opened.workspace, { socCode: '25-4022', title: 'Librarian', skills: [{ name: 'Curation' }] });
  for (const name of ['One', 'Two', 'Three']) {
    await create(name);
    opened.clock.advance(60_000);
  }
  const withPlan = await create('With a plan');
  await use.plans.create({ clientId: withPlan.id, profileIds: [profileId] });
  const { withoutPlan } = await use.today.clients();
  expect(withoutPlan).toMatchObject({ count: 3, listed: [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }] });
});

test('the clients worked with last stand first, with what was done', async () => {
  const first = await create('Sample Client A');
  opened.clock.advance(60_000);
  await create('Sample Client B');
  opened.clock.advance(60_000);
  await use.sessions.start({ clientId: first.id });
  const { recent, hasClients } = await use.today.clients();
  expect(recent.map(({ name }) => name)).toEqual(['Sample Client A', 'Sample Client B']);
  expect(recent[0]?.lastChange).toMatchObject({ label: 'sessionStarted', at: '2026-11-17T10:44:00.000Z' });
  expect(hasClients).toBe(true);
});

test('takes as many queries for a thousand clients as for none, and names six of each', async () => {
  const few = await countQueries();
  await generateManyClients(opened.context, 1_000);
  expect(await countQueries()).toBe(few);
  const { unseen, withoutPlan, recent } = await use.today.clients();
  expect([unseen.listed.length, withoutPlan.listed.length, recent.length]).toEqual([6, 6, 6]);
  expect(unseen.count).toBeGreaterThan(500);
});

async function countQueries(): Promise<number> {
  let queries = 0;
  const counting = opened.workspace.db.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await readTodayClients(counting, opened.clock.today());
  return queries;
}

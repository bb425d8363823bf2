import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type ClientId, SessionId } from '#shared/domain/ids.ts';
import { addDays, CalendarDate } from '#shared/domain/time.ts';
import { clientsHandlers } from '../clients/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { followUpsHandlers } from './index.ts';

function routers({ context }: TestWorkspace) {
  return createRouterClient({
    clients: clientsHandlers(context),
    sessions: sessionsHandlers(context),
    followUps: followUpsHandlers(context),
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
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const ofClient = async () => (await use.followUps.forClient({ clientId })).followUps;
const add = (words: string, dueOn: CalendarDate | null = null) => use.followUps.add({ clientId, fields: { words, dueOn } });

describe('a follow-up', () => {
  test('is the client’s and agreed today unless something else is said, and has no date of its own', async () => {
    const { followUp } = await use.followUps.add({ clientId, fields: { words: ' Ask the branch ' } });
    expect(followUp).toMatchObject({ words: 'Ask the branch', owner: 'client', agreedOn: today, dueOn: null, doneOn: null, outcome: '' });
    expect(await ofClient()).toEqual([followUp]);
  });

  test('without words, or of a client or session that is not there, is refused', async () => {
    await expect(use.followUps.add({ clientId, fields: { words: '  ' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const other = await use.clients.create({ fields: { name: 'Sample Client B' } });
    const { session } = await use.sessions.start({ clientId: other.client.id });
    const strange = use.followUps.add({ clientId, sessionId: session.id, fields: { words: 'Ask' } });
    await expect(strange).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const gone = use.followUps.add({ clientId, sessionId: SessionId.parse('gone'), fields: { words: 'Ask' } });
    await expect(gone).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ofClient()).toEqual([]);
  });

  test('stands with the session it was agreed in, in the order it was agreed', async () => {
    const { session } = await use.sessions.start({ clientId });
    await use.followUps.add({ clientId, sessionId: session.id, fields: { words: 'Second in time', dueOn: date('2026-12-01') } });
    await use.followUps.add({ clientId, sessionId: session.id, fields: { words: 'First in time', dueOn: date('2026-11-20') } });
    await add('Elsewhere');
    expect((await use.followUps.forSession({ sessionId: session.id })).map(({ words }) => words)).toEqual([
      'Second in time',
      'First in time',
    ]);
  });

  test('is ticked and unticked; what was changed on an older one is refused, and nothing is lost', async () => {
    const { followUp } = await add('Ask the branch', today);
    const ticked = await use.followUps.update({
      followUpId: followUp.id,
      revision: followUp.revision,
      fields: { doneOn: today, outcome: 'Open on Saturdays' },
    });
    const stale = use.followUps.update({ followUpId: followUp.id, revision: followUp.revision, fields: { words: 'Overwritten' } });
    await expect(stale).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect(await ofClient()).toEqual([ticked.followUp]);
    const { followUp: open } = await use.followUps.update({ followUpId: followUp.id, revision: 2, fields: { doneOn: null } });
    expect(open).toMatchObject({ doneOn: null, outcome: 'Open on Saturdays', revision: 3 });
  });

  test('is done today when it is ticked, and stays done on the day of the first tick', async () => {
    const { followUp } = await add('Ask the branch', today);
    expect((await use.followUps.tick({ followUpId: followUp.id, done: true })).followUp.doneOn).toBe(today);
    opened.clock.set('2026-11-19T09:00:00.000Z');
    expect((await use.followUps.tick({ followUpId: followUp.id, done: true })).followUp.doneOn).toBe(today);
    expect((await use.followUps.tick({ followUpId: followUp.id, done: false })).followUp.doneOn).toBeNull();
  });

  test('was not agreed or done on a day still to come; due may be any day', async () => {
    const refused = { data: { code: 'dayCannotBe' } };
    await expect(use.followUps.add({ clientId, fields: { words: 'Ask', agreedOn: date('2026-11-18') } })).rejects.toMatchObject(refused);
    const { followUp } = await add('Ask the branch', date('2027-06-01'));
    const done = (doneOn: CalendarDate) => use.followUps.update({ followUpId: followUp.id, revision: 1, fields: { doneOn } });
    await expect(done(date('2999-01-01'))).rejects.toMatchObject(refused);
    await expect(done(date('0026-11-17'))).rejects.toMatchObject(refused);
    expect(await ofClient()).toEqual([followUp]);
  });

  test('is not removed over words that the window has not seen', async () => {
    const { followUp } = await add('Ask the branch');
    const seen = { followUpId: followUp.id, revision: followUp.revision };
    const { followUp: newer } = await use.followUps.update({ ...seen, fields: { outcome: 'Open on Saturdays' } });
    await expect(use.followUps.remove(seen)).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect(await ofClient()).toEqual([newer]);
  });

  test('every change can be taken back', async () => {
    const { followUp, changeId } = await add('Ask the branch');
    const ticked = await use.followUps.update({ followUpId: followUp.id, revision: 1, fields: { doneOn: today } });
    const removed = await use.followUps.remove({ followUpId: followUp.id, revision: 2 });
    expect(await ofClient()).toEqual([]);
    await opened.workspace.undo(removed.changeId);
    expect(await ofClient()).toEqual([ticked.followUp]);
    await opened.workspace.undo(ticked.changeId);
    expect(await ofClient()).toEqual([{ ...followUp, revision: 3 }]);
    await opened.workspace.undo(changeId);
    expect(await ofClient()).toEqual([]);
  });
});

describe('the lists', () => {
  const tick = async (words: string, doneOn: CalendarDate) => {
    const { followUp } = await add(words, doneOn);
    await use.followUps.update({ followUpId: followUp.id, revision: 1, fields: { doneOn } });
  };

  test('of a client: open ones by date, those without a date last, then the done ones, the newest first', async () => {
    await add('no date');
    await add('later', date('2026-12-01'));
    await tick('done first', date('2026-11-10'));
    await tick('done last', date('2026-11-16'));
    await add('late', date('2026-11-12'));
    expect((await ofClient()).map(({ words }) => words)).toEqual(['late', 'later', 'no date', 'done last', 'done first']);
  });

  test('due within a week of all clients, late ones first; done today stays, closed cases ask for nothing', async () => {
    await add('next week', addDays(today, 7));
    await add('late', addDays(today, -1));
    await add('far', addDays(today, 30));
    await add('no date');
    await tick('done before', addDays(today, -2));
    const { followUp } = await add('ticked today', addDays(today, -3));
    await use.followUps.update({ followUpId: followUp.id, revision: 1, fields: { doneOn: today } });
    const due = await use.followUps.due();
    expect(due.listed.map(({ words, clientName }) => [words, clientName])).toEqual([
      ['ticked today', 'Sample Client A'],
      ['late', 'Sample Client A'],
      ['next week', 'Sample Client A'],
      ['far', 'Sample Client A'],
    ]);
    expect(due).toMatchObject({ today, due: 2, late: 1 });
    const { client } = await use.clients.get({ clientId });
    await use.clients.update({ clientId, revision: client.revision, fields: { status: 'closed' } });
    expect(await use.followUps.due()).toEqual({ today, listed: [], due: 0, late: 0 });
  });

  test('what comes later fills the list up to six; more than a hundred are counted but not listed', async () => {
    for (const day of [1, 2]) await add('soon', addDays(today, day));
    for (let day = 10; day < 20; day += 1) await add('later', addDays(today, day));
    expect((await use.followUps.due()).listed).toHaveLength(6);
    for (let one = 0; one < 110; one += 1) await add('much', today);
    const due = await use.followUps.due();
    expect(due.listed).toHaveLength(100);
    expect(due.due).toBe(112);
  });

  test('of all clients: open or done, by who is to do it, with how many there are in all', async () => {
    await add('no date');
    await add('dated', today);
    await use.followUps.add({ clientId, fields: { words: 'mine', owner: 'counselor' } });
    await tick('done', today);
    expect((await use.followUps.list({})).listed.map(({ words }) => words)).toEqual(['dated', 'no date', 'mine']);
    expect(await use.followUps.list({ limit: 1 })).toMatchObject({ count: 3, listed: [{ words: 'dated', clientName: 'Sample Client A' }] });
    expect((await use.followUps.list({ owner: 'counselor' })).listed.map(({ words }) => words)).toEqual(['mine']);
    expect((await use.followUps.list({ show: 'done' })).listed.map(({ words }) => words)).toEqual(['done']);
  });
});

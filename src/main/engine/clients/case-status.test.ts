import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientFields } from '#shared/domain/client.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

const date = (text: string) => CalendarDate.parse(text);

async function write(fields: Partial<ClientFields>) {
  const { client } = await use.clients.get({ clientId });
  return use.clients.update({ clientId, revision: client.revision, fields });
}

describe('closing a case', () => {
  test('is dated today where no day was stated, and keeps a day that was', async () => {
    expect((await write({ status: 'closed', closingReason: 'Found work' })).client).toMatchObject({
      closedOn: opened.clock.today(),
      closingReason: 'Found work',
    });
    expect((await write({ closedOn: date('2026-10-01') })).client.closedOn).toBe('2026-10-01');
    expect((await write({ closingReason: 'Moved away' })).client).toMatchObject({ closedOn: '2026-10-01', closingReason: 'Moved away' });
  });

  test('is taken back whole by opening it again, and brought back whole by Undo', async () => {
    await write({ status: 'closed', closingReason: 'Found work', closedOn: date('2026-10-01') });
    const { client, changeId } = await write({ status: 'active' });
    expect(client).toMatchObject({ status: 'active', closedOn: null, closingReason: '' });
    await opened.workspace.undo(changeId);
    expect((await use.clients.get({ clientId })).client).toMatchObject({
      status: 'closed',
      closedOn: '2026-10-01',
      closingReason: 'Found work',
    });
  });
});

describe('a legal hold', () => {
  test('keeps the case from being removed, with the reason stated, until it is lifted', async () => {
    await write({ holdReason: 'Court order of 3 May' });
    await expect(use.clients.remove({ clientId, revision: 2 })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'legalHold', details: { reason: 'Court order of 3 May' } },
    });
    expect(await use.clients.list({})).toHaveLength(1);
    await write({ holdReason: null });
    await use.clients.remove({ clientId, revision: 3 });
    expect(await use.clients.list({})).toEqual([]);
  });

  test('of a case that began under it is not lost by Undo of the beginning', async () => {
    const { client, changeId } = await use.clients.create({ fields: { name: 'Sample Client B', holdReason: 'Court order of 3 May' } });
    await expect(opened.workspace.undo(changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect((await use.clients.get({ clientId: client.id })).client.holdReason).toBe('Court order of 3 May');
  });

  test('needs a reason', async () => {
    await expect(write({ holdReason: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

test('a name or a number of the case that nobody can see is refused', async () => {
  for (const unseen of ['\u200b', ' \u2060 ']) {
    await expect(use.clients.create({ fields: { name: unseen } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(write({ name: unseen })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(write({ reference: unseen })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  }
});

test('deal-breakers, tags, the age band and what was skipped are kept as they were told', async () => {
  const fields: Partial<ClientFields> = {
    dealBreakers: [
      { rule: 'noFullTimeStudy', amount: null, words: 'Two small children' },
      { rule: 'payAtLeast', amount: 42_000, words: '' },
    ],
    programTags: ['Adult program', 'ทุนการศึกษา'],
    ageBand: '35to44',
    skippedSections: ['barriers', 'education'],
    retainUntil: date('2033-12-31'),
  };
  await write(fields);
  expect((await use.clients.get({ clientId })).client).toMatchObject(fields);
});

describe('a row of the client list', () => {
  const row = async () => (await use.clients.list({}))[0];

  test('has the next planned appointment from today on, not one that is past or cancelled', async () => {
    expect(await row()).toMatchObject({ nextAppointment: null });
    const today = opened.clock.today();
    const times = [
      ['2020-01-01', '09:00', 'planned'],
      [today, '08:00', 'cancelled'],
      ['2027-03-01', '09:00', 'planned'],
      [today, '16:30', 'planned'],
    ] as const;
    await opened.workspace.record(async (db) => {
      for (const [place, [day, time, state]] of times.entries())
        await db
          .insertInto('appointment')
          .values({ id: `a${place}`, client_id: clientId, title: '', date: day, time, minutes: 45, state, updated_at: opened.clock.now() })
          .execute();
    });
    expect(await row()).toMatchObject({ nextAppointment: { date: today, time: '16:30' } });
  });

  test('says whether consent for papers is missing', async () => {
    expect(await row()).toMatchObject({ consentMissing: true });
    await opened.workspace.record((db) =>
      db
        .insertInto('consent')
        .values({
          id: 'c1',
          client_id: clientId,
          kind: 'service',
          text_version: '1',
          language: 'en',
          decision: 'given',
          method: 'signed',
          scope_json: '["papers"]',
          recipient: '',
          decided_on: opened.clock.today(),
          expires_on: null,
          note: '',
          created_at: opened.clock.now(),
        })
        .execute(),
    );
    expect(await row()).toMatchObject({ consentMissing: false });
  });

  test('counts no session that the client missed as seen', async () => {
    await opened.workspace.record(async (db) => {
      for (const [number, startedAt, attendance] of [
        [1, '2026-10-01T09:00:00.000Z', 'attended'],
        [2, '2026-11-01T09:00:00.000Z', 'missed'],
      ] as const)
        await db
          .insertInto('session')
          .values({
            row: number,
            id: `s${number}`,
            client_id: clientId,
            number,
            title: '',
            aim: '',
            format: 'free',
            note: '',
            started_at: startedAt,
            ended_at: startedAt,
            attendance,
            created_at: startedAt,
          })
          .execute();
    });
    expect(await row()).toMatchObject({ lastSessionAt: '2026-10-01T09:00:00.000Z' });
  });
});

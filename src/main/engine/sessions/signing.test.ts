import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ClientId } from '#shared/domain/ids.ts';
import type { Session } from '#shared/domain/session.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { testCalls } from '../test-calls.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

const by = 'Sample Counselor';

beforeEach(async () => {
  opened = await openTestWorkspace();
  onTestFinished(opened.close);
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});

async function written(): Promise<Session> {
  const { session } = await use.sessions.start({ clientId, aim: 'Plan check', mode: 'video', attendance: 'attended' });
  return (await use.sessions.update({ sessionId: session.id, revision: 1, format: 'dap', note: '## Data\nTwo goals agreed' })).session;
}

async function signed(): Promise<Session> {
  const { id, revision } = await written();
  return (await use.sessions.sign({ sessionId: id, revision, by })).session;
}

describe('signing a note', () => {
  test('ends the session, and keeps who signed it, when, and a checksum that fits', async () => {
    const { id, revision } = await written();
    opened.clock.advance(50 * 60_000);
    const { session } = await use.sessions.sign({ sessionId: id, revision, by });
    expect(session).toMatchObject({
      endedAt: '2026-11-17T11:32:00.000Z',
      signed: { at: '2026-11-17T11:32:00.000Z', by, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), intact: true },
    });
    expect(await use.sessions.get({ sessionId: id })).toEqual(session);
    expect(await use.sessions.open()).toEqual([]);
  });

  test('closes it to every change, a second signature and Undo', async () => {
    const { session: first, changeId } = await use.sessions.start({ clientId });
    const { session } = await use.sessions.sign({ sessionId: first.id, revision: 1, by });
    const seen = { sessionId: session.id, revision: session.revision };
    const refused = { data: { code: 'noteSigned' } };
    await expect(use.sessions.update({ ...seen, note: 'Something else' })).rejects.toMatchObject(refused);
    await expect(use.sessions.sign({ ...seen, by: 'Another' })).rejects.toMatchObject(refused);
    expect((await use.sessions.end({ sessionId: session.id })).session).toEqual(session);
    await expect(opened.workspace.undo(changeId)).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect(await use.sessions.get({ sessionId: session.id })).toEqual(session);
  });

  test('by a name with half a character pair in it keeps a checksum that fits', async () => {
    const { id, revision } = await written();
    const { session } = await use.sessions.sign({ sessionId: id, revision, by: 'Counselor \ud800' });
    expect(session.signed).toMatchObject({ by: 'Counselor \ufffd', intact: true });
    expect(await use.sessions.get({ sessionId: id })).toEqual(session);
  });

  test('is refused for a note that changed since it was looked at', async () => {
    const { id } = await written();
    await expect(use.sessions.sign({ sessionId: id, revision: 1, by })).rejects.toMatchObject({ data: { code: 'changedSince' } });
    expect((await use.sessions.get({ sessionId: id })).signed).toBeNull();
  });

  test('a note altered behind it in the file no longer fits its checksum', async () => {
    const { id } = await signed();
    await opened.workspace.record(async (db) => {
      const { row, ...rest } = await db.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
      await db.deleteFrom('session').where('id', '=', id).execute();
      await db
        .insertInto('session')
        .values({ ...rest, row, note: 'Three goals agreed' })
        .execute();
    });
    expect((await use.sessions.get({ sessionId: id })).signed).toMatchObject({ intact: false });
  });

  test('comes back whole, with its amendments, when the removal of its client is taken back', async () => {
    const session = await signed();
    await use.sessions.amend({ sessionId: session.id, words: 'The client wrote later', by });
    const { changeId } = await use.clients.remove({ clientId, revision: 1 });
    await opened.workspace.undo(changeId);
    expect(await use.sessions.get({ sessionId: session.id })).toEqual(session);
    expect(await use.sessions.amendments({ sessionId: session.id })).toHaveLength(1);
    expect(await use.search.all({ text: 'wrote later' })).toMatchObject([{ kind: 'session', sessionId: session.id }]);
  });
});

describe('amendments', () => {
  test('are added to a signed note in order, each with its own date and name, and leave the note as it was', async () => {
    const session = await signed();
    opened.clock.advance(86_400_000);
    await use.sessions.amend({ sessionId: session.id, words: 'It was the evening course.', by });
    opened.clock.advance(60_000);
    await use.sessions.amend({ sessionId: session.id, words: 'Confirmed by mail.', by: 'Another Counselor' });
    expect(await use.sessions.amendments({ sessionId: session.id })).toMatchObject([
      { words: 'It was the evening course.', by, createdAt: '2026-11-18T10:42:00.000Z' },
      { words: 'Confirmed by mail.', by: 'Another Counselor', createdAt: '2026-11-18T10:43:00.000Z' },
    ]);
    expect(await use.sessions.get({ sessionId: session.id })).toEqual(session);
  });

  test('are refused while the note is not signed', async () => {
    const { id } = await written();
    await expect(use.sessions.amend({ sessionId: id, words: 'More', by })).rejects.toMatchObject({ data: { code: 'noteNotSigned' } });
  });
});

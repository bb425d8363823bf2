import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
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

const call = { mode: 'phone', words: 'Asked about the evening cohort; starts in March.' } as const;

describe('a contact note', () => {
  test('stands among the sessions as one that is over, with the step agreed, and is taken back in one', async () => {
    const dueOn = CalendarDate.parse('2026-11-24');
    const { session, changeId } = await use.sessions.contact({ clientId, ...call, followUp: { words: 'Send the dates', dueOn } });
    expect(session).toMatchObject({ number: 1, format: 'contact', mode: 'phone', note: call.words, endedAt: session.startedAt });
    expect(await use.followUps.forSession({ sessionId: session.id })).toMatchObject([
      { words: 'Send the dates', owner: 'counselor', dueOn },
    ]);
    await opened.workspace.undo(changeId);
    expect(await use.sessions.forClient({ clientId })).toEqual([]);
    expect((await use.followUps.forClient({ clientId })).followUps).toEqual([]);
    expect((await use.search.all({ text: 'evening cohort' })).filter(({ kind }) => kind === 'session')).toEqual([]);
  });

  test('is written while a session runs, and leaves that running', async () => {
    const { session: running } = await use.sessions.start({ clientId });
    const { session } = await use.sessions.contact({ clientId, ...call, followUp: null });
    expect(session.number).toBe(1);
    expect((await use.sessions.open()).map((open) => open.session.id)).toEqual([running.id]);
  });

  test('is counted apart from the sessions: the first session after a call is session 1, in every place that names it', async () => {
    const { session: first } = await use.sessions.contact({ clientId, ...call, followUp: null });
    opened.clock.advance(60_000);
    const { session } = await use.sessions.start({ clientId });
    expect([first.number, session.number]).toEqual([1, 1]);
    await use.sessions.end({ sessionId: session.id });
    opened.clock.advance(60_000);
    const { session: second } = await use.sessions.contact({ clientId, ...call, followUp: null });
    await use.sessions.start({ clientId });
    const numbered = async () =>
      (await use.sessions.forClient({ clientId })).map(({ format, number }) => `${format === 'contact' ? 'contact' : 'session'} ${number}`);
    expect(await numbered()).toEqual(['session 2', 'contact 2', 'session 1', 'contact 1']);
    expect((await use.sessions.get({ sessionId: second.id })).number).toBe(2);
    expect((await use.sessions.open()).map((open) => open.session.number)).toEqual([2]);
    await expect(use.sessions.start({ clientId })).rejects.toMatchObject({ data: { details: { number: 2 } } });
  });

  test('of nobody, or without words, is refused', async () => {
    await use.clients.remove({ clientId, revision: 1 });
    await expect(use.sessions.contact({ clientId, ...call, followUp: null })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(use.sessions.contact({ clientId, ...call, words: '  ', followUp: null })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('search', () => {
  test('finds a session by its title, aim and note, in any script, and says when and with whom', async () => {
    const { session } = await use.sessions.start({ clientId, aim: 'Look at 職涯 plans' });
    const long = `${'Talk about the shop. '.repeat(30)}Then the apprenticeship came up.`;
    await use.sessions.update({ sessionId: session.id, revision: 1, title: 'Second look', format: 'soap', note: `## Subjective\n${long}` });
    for (const typed of ['second look', '職涯', '職', 'apprenticeship']) {
      const found = (await use.search.all({ text: typed })).filter(({ kind }) => kind === 'session');
      expect(found).toMatchObject([{ kind: 'session', title: 'Sample Client A', sessionId: session.id, clientId, at: session.startedAt }]);
    }
    const [hit] = (await use.search.all({ text: 'apprenticeship' })).filter(({ kind }) => kind === 'session');
    expect(hit?.kind === 'session' && hit.detail).toMatch(/^….*Then the apprenticeship came up\.$/);
  });

  test('no longer finds words that were taken out of the note', async () => {
    const { session } = await use.sessions.start({ clientId });
    await use.sessions.update({ sessionId: session.id, revision: 1, note: 'Volunteering' });
    await use.sessions.update({ sessionId: session.id, revision: 2, note: 'Training' });
    expect(await use.search.all({ text: 'Volunteering' })).not.toContainEqual(expect.objectContaining({ kind: 'session' }));
  });
});

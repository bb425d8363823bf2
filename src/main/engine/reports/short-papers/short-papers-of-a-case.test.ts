import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { CalendarDate } from '#shared/domain/time.ts';
import { sampleOptions } from '../../../../../tests/fixtures/report-data.ts';
import { consentFields } from '../../consent/testing.ts';
import { openTestWorkspace, type TestWorkspace } from '../../database/testing.ts';
import { readPdf } from '../../paper/testing.ts';
import { fillSampleWorkspace } from '../../sample/index.ts';
import { testCalls } from '../../test-calls.ts';
import { reportsHandlers } from '../index.ts';

/** The short papers of the sample case, read from its file. */

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;
let other: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  const { clients } = await fillSampleWorkspace(opened.context);
  [clientId, other] = [clients.a, clients.b];
  opened.clock.set('2026-11-17T12:42:00.000Z');
  use = testCalls(opened.context);
}, 60_000);
afterEach(() => opened.close());

const bare = (text: string) => text.replaceAll(/\s/g, '');
const reports = () => createRouterClient(reportsHandlers(opened.context));
const optionsOf = (given: Partial<ReportOptions>) => sampleOptions({ profileId: null, sections: [], ...given });

async function preview(given: Partial<ReportOptions>) {
  const { file, ...rest } = await reports().preview({ clientId, options: optionsOf(given) });
  const text = bare((await readPdf(new Uint8Array(await file.arrayBuffer()))).actual.join(''));
  return { ...rest, text, failed: rest.checks.filter(({ passed }) => !passed).map(({ code }) => code) };
}

async function sessionNamed(title: string): Promise<SessionId> {
  const found = (await use.sessions.forClient({ clientId })).find((session) => session.title === title);
  if (found === undefined) throw new Error('The sample case has no such session.');
  return found.id;
}

describe('take-away sheet', () => {
  it('is of the newest meeting: notes for the report, what is agreed first, the next meeting; nothing of the session’s own note', async () => {
    const { text, pages, withheld, notesPrinted, failed } = await preview({ kind: 'takeAway' });
    for (const words of ['12 Nov 2026', 'Send the list of evening courses', '16 Nov 2026', 'Your counselor does this.', 'Sample Client A'])
      expect(text).toContain(bare(words));
    expect({ pages, notesPrinted, failed }).toEqual({ pages: 1, notesPrinted: 3, failed: [] });
    const report = await opened.workspace.db
      .selectFrom('annotation')
      .select('body')
      .where('client_id', '=', clientId)
      .where('visibility', '=', 'report')
      .where('kind', 'in', ['question', 'strength', 'concern', 'action'])
      .execute();
    expect(report.filter(({ body }) => text.includes(bare(body)))).toHaveLength(3);
    for (const words of [
      'Eleven notes on librarian',
      'Reading the profile',
      'Read the librarian profile together',
      'Portfolio',
      'Plan check',
    ])
      expect(text).not.toContain(bare(words));
    expect(withheld).toEqual([
      { reason: 'private', what: 'note', count: 4 },
      { reason: 'caseOnly', what: 'note', count: expect.any(Number) },
      { reason: 'caseOnly', what: 'sessionNote', count: expect.any(Number) },
      { reason: 'jotter', what: 'jotter', count: 1 },
    ]);
  });

  it('is of the meeting that was asked for, with what was finished since the one before it', async () => {
    const { text } = await preview({ kind: 'takeAway', sessionId: await sessionNamed('First plan review') });
    expect(text).toContain(bare('20 Oct 2026'));
  });

  it('says what there is to say of a client seen for the first time today', async () => {
    const { client } = await use.clients.create({ fields: { name: 'Sample Client Z' } });
    const made = await reports().preview({ clientId: client.id, options: optionsOf({ kind: 'takeAway' }) });
    expect(made.pages).toBe(1);
    expect(made.checks.filter(({ passed }) => !passed).map(({ code }) => code)).toEqual(['noSession']);
  });
});

describe('session note', () => {
  it('is the newest signed one, with what was added later; newer unsigned ones and its jotter are counted', async () => {
    const session = await sessionNamed('First plan review');
    await opened.workspace.record((db) =>
      db.insertInto('session_jotter').values({ session_id: session, text: 'QZXW for me alone' }).execute(),
    );
    const { text, withheld, failed } = await preview({ kind: 'sessionNote' });
    const { signed } = await use.sessions.get({ sessionId: session });
    for (const words of [
      'Session 2: First plan review',
      'Ethics is done; the branch has seen the self-audit.',
      'the branch has freed two hours a week',
      'Written 21 October 2026, 9:10 AM',
      '20 October 2026, 3:00 PM–3:45 PM',
      'by video',
      signed?.sha256 ?? 'not signed',
    ])
      expect(text).toContain(bare(words));
    expect(text).not.toContain('QZXW');
    expect(withheld).toEqual([
      { reason: 'notSigned', what: 'sessionNote', count: 1 },
      { reason: 'jotter', what: 'jotter', count: 1 },
    ]);
    expect(failed).toEqual([]);
  });

  it('says that one is not signed which was asked for by name, and is kept under that title', async () => {
    const options = optionsOf({ kind: 'sessionNote', sessionId: await sessionNamed('Reading the profile') });
    const { text, failed } = await preview(options);
    expect(text).toContain(bare('This note is not signed.'));
    expect(failed).toEqual(['notSigned']);
    expect((await reports().save({ clientId, options })).record.title).toBe('Session note, not signed');
  });

  it('is never of another client’s session', async () => {
    const [session] = await use.sessions.forClient({ clientId: other });
    if (session === undefined) throw new Error('The other sample client has a session.');
    for (const kind of ['sessionNote', 'takeAway'] as const)
      await expect(reports().preview({ clientId, options: optionsOf({ kind, sessionId: session.id }) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });
});

describe('handover summary', () => {
  const handover = optionsOf({ kind: 'handover' });
  const today = CalendarDate.parse('2026-11-17');

  it('leaves only with consent to hand the case over: consent to papers is not enough', async () => {
    await expect(reports().save({ clientId: other, options: handover })).rejects.toMatchObject({
      data: { code: 'consentMissing', details: { scope: 'handover', reason: 'never' } },
    });
    await use.consent.record({ clientId, fields: consentFields({ scopes: ['handover'], kind: 'release', decidedOn: today }) });
    const { record } = await reports().save({ clientId, options: handover });
    expect(record).toMatchObject({ kind: 'handover', fileName: 'C-0148-handover-2026-11-17.pdf' });
    await use.consent.record({
      clientId,
      fields: consentFields({ scopes: ['handover'], kind: 'release', decision: 'withdrawn', decidedOn: today }),
    });
    await expect(reports().save({ clientId, options: handover })).rejects.toMatchObject({
      data: { details: { scope: 'handover', reason: 'withdrawn' } },
    });
  });

  it('is printed, and copied out or printed again once it is kept, with that consent alone', async () => {
    const refused = { data: { code: 'consentMissing', details: { scope: 'handover' } } };
    await expect(reports().save({ clientId: other, options: handover, leaving: 'printed' })).rejects.toMatchObject(refused);
    expect(await reports().forClient({ clientId: other })).toEqual([]);
    const decide = (decision: 'given' | 'withdrawn') =>
      use.consent.record({ clientId, fields: consentFields({ scopes: ['handover'], kind: 'release', decision, decidedOn: today }) });
    await decide('given');
    const { record, file } = await reports().save({ clientId, options: handover, leaving: 'printed' });
    const leave = (act: 'viewed' | 'printed' | 'exported') => reports().file({ reportId: record.id, act });
    expect(await (await leave('printed')).file.bytes()).toEqual(await file.bytes());
    await decide('withdrawn');
    for (const act of ['printed', 'exported'] as const) await expect(leave(act)).rejects.toMatchObject(refused);
    expect((await leave('viewed')).record.id).toBe(record.id);
  });

  it('tells the next counselor of aims, plan, steps and cautions, and counts barriers and private notes without a word of them', async () => {
    await opened.workspace.record(async (db) => {
      const concern = db.updateTable('annotation').set({ kind: 'concern' }).where('client_id', '=', clientId);
      await concern.where('visibility', '=', 'private').execute();
    });
    const { text, withheld, pages } = await preview(handover);
    const { goals, barriers } = await use.intake.forClient({ clientId });
    const privately = await opened.workspace.db
      .selectFrom('annotation')
      .select('body')
      .where('client_id', '=', clientId)
      .where('visibility', '=', 'private')
      .execute();
    for (const { words } of goals) expect(text).toContain(bare(words));
    for (const words of ['Four skills', 'Send the list of evening courses', 'Proof of attendance.txt', 'Next meeting'])
      expect(text).toContain(bare(words));
    for (const words of [...barriers.map((one) => one.words), ...privately.map(({ body }) => body), 'Text message, after the early shift'])
      expect(text).not.toContain(bare(words));
    expect(pages).toBeLessThanOrEqual(2);
    expect(withheld).toContainEqual({ reason: 'sensitive', what: 'barrier', count: barriers.length });
    expect(withheld).toContainEqual({ reason: 'private', what: 'note', count: privately.length });
    expect(withheld.some(({ what }) => what === 'attachment')).toBe(false);
  });

  it('gives a concern for the case to the next counselor, which no paper of the client’s carries', async () => {
    const body = 'Tends to agree too soon. Ask twice.';
    await opened.workspace.record((db) =>
      db
        .updateTable('annotation')
        .set({ body, kind: 'concern' })
        .where('client_id', '=', clientId)
        .where('visibility', '=', 'case')
        .execute(),
    );
    expect((await preview(handover)).text).toContain(bare(body));
    for (const kind of ['takeAway', 'careerReport', 'skillPlan', 'sessionNote'] as const)
      expect((await preview({ kind, sections: ['summary', 'notes'] })).text).not.toContain(bare(body));
  });

  it('names no file where the register does not let files go out', async () => {
    await use.consent.record({ clientId, fields: consentFields({ scopes: ['files'], decision: 'withdrawn', decidedOn: today }) });
    const { text, withheld } = await preview(handover);
    expect(text).not.toContain(bare('Proof of attendance'));
    expect(withheld).toContainEqual({ reason: 'consent', what: 'attachment', count: 2 });
  });
});

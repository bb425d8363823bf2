import { createHash } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BatchEvent, PaperOrder } from '#shared/contract/paper-batch.ts';
import { type ClientId, SessionId } from '#shared/domain/ids.ts';
import { standardSetting } from '#shared/domain/report.ts';
import { usualSections } from '#shared/domain/report-defaults.ts';
import { openZip } from '../archive/index.ts';
import { consentHandlers } from '../consent/index.ts';
import { consentFields, giveConsent } from '../consent/testing.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { createLazyReportMaker, reportsHandlers } from '../reports/index.ts';
import { fillSampleWorkspace } from '../sample/index.ts';
import { allEvents } from '../test-events.ts';
import { paperBatchHandlers } from './index.ts';

async function sampleCases() {
  const opened = await openTestWorkspace();
  onTestFinished(() => opened.close());
  const { clients } = await fillSampleWorkspace(opened.context);
  const make = createLazyReportMaker(opened.context);
  const calls = createRouterClient({
    batch: paperBatchHandlers(opened.context, make),
    reports: reportsHandlers(opened.context, make),
    consent: consentHandlers(opened.context),
  });
  const { context, workspace } = opened;
  await workspace.record((db) => db.deleteFrom('consent').execute());
  await workspace.record((db) => db.deleteFrom('report').execute());
  return { context, workspace, clients, batch: calls.batch, reports: calls.reports, consent: calls.consent };
}

const order = (clientIds: readonly ClientId[], given: Partial<PaperOrder> = {}): PaperOrder =>
  PaperOrder.parse({ clientIds, kinds: ['careerReport'], sections: usualSections, setting: standardSetting, ...given });

const made = (events: readonly BatchEvent[]) => events.flatMap((event) => (event.kind === 'made' ? [event.record] : []));

describe('papers for many clients', () => {
  it('are made for each about the client’s own target, and kept like a paper made by hand', { timeout: 60_000 }, async () => {
    const { context, batch, reports, clients, workspace } = await sampleCases();
    for (const id of [clients.a, clients.b]) await giveConsent(context, id);
    const events = await allEvents(await batch.make(order([clients.a, clients.b, clients.a], { kinds: ['takeAway', 'careerReport'] })));
    expect(events.map((event) => ('paper' in event ? `${event.kind} ${event.paper}` : event.kind))).toEqual([
      'making takeAway',
      'made takeAway',
      'making careerReport',
      'made careerReport',
      'making takeAway',
      'made takeAway',
      'making careerReport',
      'made careerReport',
      'finished',
    ]);
    expect(events.flatMap((event) => (event.kind === 'making' ? [`${event.place} of ${event.total}`] : []))).toEqual([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ]);
    expect((await reports.list()).map(({ id }) => id).toSorted()).toEqual(
      made(events)
        .map(({ id }) => id)
        .toSorted(),
    );
    const [career] = made(events).filter(({ kind, clientId }) => kind === 'careerReport' && clientId === clients.a);
    const target = await workspace.db
      .selectFrom('shortlist')
      .select('profile_id')
      .where('client_id', '=', clients.a)
      .where('standing', '=', 'target')
      .executeTakeFirstOrThrow();
    expect(career?.options).toMatchObject({ profileId: target.profile_id, language: 'en' });
  });

  it('name each client they are not made for, with the reason, and go on', { timeout: 60_000 }, async () => {
    const { context, batch, reports, clients, workspace } = await sampleCases();
    for (const id of [clients.a, clients.d]) await giveConsent(context, id);
    await workspace.record((db) => db.deleteFrom('plan').where('client_id', '=', clients.d).execute());
    const events = await allEvents(await batch.make(order([clients.b, clients.d, clients.a], { kinds: ['skillPlan'] })));
    expect(events.filter(({ kind }) => kind === 'refused')).toMatchObject([
      { clientId: clients.b, reference: expect.stringMatching(/^C-/), refusal: { code: 'consentMissing', details: { reason: 'never' } } },
      { clientId: clients.d, refusal: { code: 'nothingToPrint', details: { paper: 'skillPlan' } } },
    ]);
    expect(events.at(-1)).toEqual({ kind: 'finished', made: 1, refused: 2 });
    expect((await reports.list()).map(({ clientId }) => clientId)).toEqual([clients.a]);
  });

  it('pass over a session note that is not signed, also where it is the one asked for', { timeout: 60_000 }, async () => {
    const { context, batch, clients, workspace } = await sampleCases();
    await giveConsent(context, clients.a);
    const sessions = await workspace.db.selectFrom('session').select(['id', 'signed_at']).where('client_id', '=', clients.a).execute();
    const open = sessions.find(({ signed_at }) => signed_at === null);
    const notes = (sessionId: SessionId | null) => batch.make(order([clients.a], { kinds: ['sessionNote'], sessionId }));
    expect((await allEvents(await notes(null))).at(-1)).toEqual({ kind: 'finished', made: 1, refused: 0 });
    expect((await allEvents(await notes(SessionId.parse(open?.id)))).at(-1)).toEqual({ kind: 'finished', made: 0, refused: 1 });
  });

  it('are set as each client reads where nothing else is said', { timeout: 60_000 }, async () => {
    const { context, batch, clients, workspace } = await sampleCases();
    for (const id of [clients.a, clients.b]) await giveConsent(context, id);
    await workspace.record((db) =>
      db.updateTable('client').set({ languages_json: '["th"]', large_print: 1 }).where('id', '=', clients.b).execute(),
    );
    const events = await allEvents(await batch.make(order([clients.a, clients.b], { kinds: ['takeAway'], setting: null })));
    expect(made(events).map(({ options }) => options)).toMatchObject([
      { language: 'en', secondLanguage: 'zh-Hant', bodySize: 10 },
      { language: 'th', secondLanguage: 'en', bodySize: 18 },
    ]);
  });

  it('stopped in the middle, leave what is done, whole, and nothing else', { timeout: 60_000 }, async () => {
    const { context, batch, reports, clients } = await sampleCases();
    for (const id of [clients.a, clients.b]) await giveConsent(context, id);
    const control = new AbortController();
    const seen: BatchEvent[] = [];
    const stream = await batch.make(order([clients.a, clients.b], { kinds: ['takeAway', 'handover'] }), { signal: control.signal });
    for await (const event of stream) {
      seen.push(event);
      if (made(seen).length === 1) control.abort();
    }
    const kept = await reports.list();
    expect(kept.map(({ id }) => id)).toEqual(made(seen).map(({ id }) => id));
    expect(kept).toHaveLength(1);
    for (const { id, sha256 } of kept) {
      const { file } = await reports.file({ reportId: id });
      const bytes = Buffer.from(await file.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  it('stopped by their key, tell of every paper that was kept', { timeout: 60_000 }, async () => {
    const { context, batch, reports, clients } = await sampleCases();
    for (const id of [clients.a, clients.b]) await giveConsent(context, id);
    const stopKey = '00000000-0000-4000-8000-000000000001';
    const seen: BatchEvent[] = [];
    for await (const event of await batch.make(order([clients.a, clients.b], { kinds: ['takeAway', 'handover'], stopKey }))) {
      seen.push(event);
      if (event.kind === 'making' && event.place === 2) await batch.stop({ stopKey });
    }
    expect((await reports.list()).map(({ id }) => id)).toEqual(made(seen).map(({ id }) => id));
    expect(seen.map(({ kind }) => kind)).toEqual(['making', 'made', 'making']);
    await batch.stop({ stopKey });
  });

  it('cut off by whoever listened going away, are told of when somebody asks, until that was read', { timeout: 60_000 }, async () => {
    const { context, batch, clients } = await sampleCases();
    for (const id of [clients.a, clients.b]) await giveConsent(context, id);
    const kinds: PaperOrder['kinds'] = ['takeAway', 'handover'];
    const control = new AbortController();
    const seen: BatchEvent[] = [];
    for await (const event of await batch.make(order([clients.a, clients.b], { kinds }), { signal: control.signal })) {
      seen.push(event);
      if (made(seen).length === 1) control.abort();
    }
    const unfinished = await batch.unfinished();
    expect(unfinished).toMatchObject({ clientIds: [clients.a, clients.b], kinds, made: [{ id: made(seen)[0]?.id }] });
    await batch.forget();
    expect(await batch.unfinished()).toBeNull();
    await allEvents(await batch.make(order([clients.a], { kinds: ['takeAway'] })));
    expect(await batch.unfinished()).toBeNull();
  });

  it('refuse an order of more papers than a batch takes', async () => {
    const { batch } = await sampleCases();
    const clientIds = Array.from({ length: 600 }, (_, place) => `client-${place}` as ClientId);
    const tooMany = { ...order([clientIds[0] as ClientId]), clientIds, kinds: ['takeAway', 'handover'] as PaperOrder['kinds'] };
    await expect(batch.make(tooMany)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('kept papers as one archive', () => {
  it('hold each paper byte for byte, two of a name both', { timeout: 60_000 }, async () => {
    const { context, batch, reports, clients } = await sampleCases();
    await giveConsent(context, clients.a);
    const first = made(await allEvents(await batch.make(order([clients.a], { kinds: ['takeAway', 'skillPlan'] }))));
    const again = made(await allEvents(await batch.make(order([clients.a], { kinds: ['takeAway'] }))));
    const { file, fileName } = await batch.archive({ reportIds: [...first, ...again].map(({ id }) => id) });
    expect(fileName).toBe('C-0148-papers-2026-11-17.zip');
    const entries = openZip(Buffer.from(await file.arrayBuffer()));
    expect(entries.map(({ name }) => name)).toEqual([
      'C-0148-take-away-2026-11-17.pdf',
      'C-0148-skill-plan-2026-11-17.pdf',
      'C-0148-take-away-2026-11-17-2.pdf',
    ]);
    for (const [place, { id }] of [...first, ...again].entries()) {
      const kept = Buffer.from(await (await reports.file({ reportId: id })).file.arrayBuffer());
      expect((await entries[place]?.read())?.equals(kept)).toBe(true);
    }
  });

  it('do not leave once the client has withdrawn the consent', { timeout: 60_000 }, async () => {
    const { context, batch, consent, clients } = await sampleCases();
    await giveConsent(context, clients.a);
    const papers = made(await allEvents(await batch.make(order([clients.a], { kinds: ['takeAway'] }))));
    await consent.record({ clientId: clients.a, fields: consentFields({ decision: 'withdrawn', decidedOn: '2026-11-17' }) });
    await expect(batch.archive({ reportIds: papers.map(({ id }) => id) })).rejects.toMatchObject({ data: { code: 'consentMissing' } });
  });

  it('hold a handover summary only as long as the case may be handed over', { timeout: 60_000 }, async () => {
    const { context, batch, consent, clients } = await sampleCases();
    await giveConsent(context, clients.a);
    const papers = made(await allEvents(await batch.make(order([clients.a], { kinds: ['takeAway', 'handover'] }))));
    expect(papers).toHaveLength(2);
    const fields = consentFields({ scopes: ['handover'], decision: 'withdrawn', decidedOn: '2026-11-17' });
    await consent.record({ clientId: clients.a, fields });
    await expect(batch.archive({ reportIds: papers.map(({ id }) => id) })).rejects.toMatchObject({
      data: { code: 'consentMissing', details: { scope: 'handover' } },
    });
  });
});

import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClientId } from '#shared/domain/ids.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { ProfilePaperOptions } from '#shared/domain/report.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { openTestWorkspace, type TestWorkspace } from '../database/testing.ts';
import { profilePaperHandlers } from '../profile-paper/index.ts';
import { reportsHandlers } from '../reports/index.ts';
import { testCalls } from '../test-calls.ts';
import { clientsWithConsent, requireConsent } from './index.ts';
import { consentFields } from './testing.ts';

let opened: TestWorkspace;
let use: ReturnType<typeof testCalls>;
let clientId: ClientId;

beforeEach(async () => {
  opened = await openTestWorkspace();
  use = testCalls(opened.context);
  clientId = (await use.clients.create({ fields: { name: 'Sample Client A' } })).client.id;
});
afterEach(() => opened.close());

const record = (given: Parameters<typeof consentFields>[0] = {}) => use.consent.record({ clientId, fields: consentFields(given) });
const refused = (reason: string, date: string) => ({ data: { code: 'consentMissing', details: { scope: 'papers', reason, date } } });

describe('a paper leaves the workspace', () => {
  const options = sampleOptions({ profileId: null, sections: ['summary'] });
  const reports = () => createRouterClient(reportsHandlers(opened.context));

  test('only after the register allows it: until then it is shown, and neither kept nor printed', async () => {
    expect((await reports().preview({ clientId, options })).pages).toBeGreaterThan(0);
    await expect(reports().save({ clientId, options })).rejects.toMatchObject(refused('never', ''));
    await expect(reports().save({ clientId, options, leaving: 'printed' })).rejects.toMatchObject(refused('never', ''));
    expect(await reports().list()).toEqual([]);
    expect(await opened.workspace.db.selectFrom('audit_event').selectAll().execute()).toEqual([]);

    await record({ scopes: ['papers'] });
    expect((await reports().save({ clientId, options })).record.clientId).toBe(clientId);
    await reports().save({ clientId, options, leaving: 'printed' });
    expect(await opened.workspace.db.selectFrom('audit_event').select(['action', 'subject_kind']).orderBy('id').execute()).toEqual([
      { action: 'exported', subject_kind: 'report' },
      { action: 'printed', subject_kind: 'report' },
    ]);
  });

  test('no longer after the consent was withdrawn, and not a page about the client either', async () => {
    await record();
    await record({ decision: 'withdrawn', decidedOn: '2026-11-16' });
    await expect(reports().save({ clientId, options })).rejects.toMatchObject(refused('withdrawn', '2026-11-16'));
    const profileId = computedProfileId('25-4031');
    const papers = createRouterClient(profilePaperHandlers(opened.context));
    const page = ProfilePaperOptions.parse({
      ...options,
      kind: 'occupationProfile',
      profileId,
      versionId: null,
      immigration: false,
      notes: false,
    });
    await expect(papers.save({ clientId, options: page })).rejects.toMatchObject(refused('withdrawn', '2026-11-16'));
    expect((await papers.save({ clientId: null, options: page })).record).toBeNull();
  });

  test('no longer after it was withdrawn for one recipient, to whom it might go, until the client agrees anew', async () => {
    await record();
    await record({ decision: 'withdrawn', recipient: 'Sample employer', decidedOn: '2026-11-16' });
    await expect(reports().save({ clientId, options })).rejects.toMatchObject(refused('withdrawn', '2026-11-16'));
    expect(await clientsWithConsent(opened.workspace.db, null, 'papers', opened.clock.today())).toEqual(new Set());
    await record({ decidedOn: '2026-11-17' });
    await reports().save({ clientId, options });
  });

  test('no longer after a renewed consent is over, whatever the one before it said', async () => {
    await record({ decidedOn: '2024-01-08' });
    await record({ decidedOn: '2026-06-01', expiresOn: '2026-08-31' });
    await expect(reports().save({ clientId, options })).rejects.toMatchObject(refused('expired', '2026-08-31'));
  });

  test('until the last day of the consent, and not on the day after it', async () => {
    await record({ expiresOn: '2026-11-17' });
    await reports().save({ clientId, options });
    opened.clock.advance(24 * 3_600_000);
    await expect(reports().save({ clientId, options })).rejects.toMatchObject(refused('expired', '2026-11-17'));
  });
});

test('the register shows every line, newest first, and what each scope stands at', async () => {
  await record({ decidedOn: '2026-09-02', scopes: ['papers', 'files'] });
  await record({ decidedOn: '2026-10-01', scopes: ['files'], decision: 'declined', note: 'No spreadsheets.' });
  const { entries, standing } = await use.consent.forClient({ clientId });
  expect(entries.map(({ decision, decidedOn }) => [decision, decidedOn])).toEqual([
    ['declined', '2026-10-01'],
    ['given', '2026-09-02'],
  ]);
  expect(standing).toEqual({
    papers: { allowed: true, since: '2026-09-02', expiresOn: null, recipient: '' },
    files: { allowed: false, reason: 'declined', date: '2026-10-01', recipient: '' },
    handover: { allowed: false, reason: 'never', date: null, recipient: '' },
  });
});

test('a line just written can be taken back; nothing else changes one', async () => {
  const { changeId } = await record();
  await opened.workspace.undo(changeId);
  expect((await use.consent.forClient({ clientId })).entries).toEqual([]);
  expect(Object.keys(use.consent)).not.toContain('update');
});

test('a decision dated after today, or over before it begins, is refused and not recorded', async () => {
  const refusal = { data: { code: 'consentDates' } };
  await expect(record({ decidedOn: '2026-11-18' })).rejects.toMatchObject(refusal);
  await expect(record({ decidedOn: '2026-11-10', expiresOn: '2026-11-09' })).rejects.toMatchObject(refusal);
  expect((await use.consent.forClient({ clientId })).entries).toEqual([]);
});

test('texts used before are offered, the last used first', async () => {
  for (const [minute, textVersion] of ['Agreement 1', 'Agreement 2', 'Agreement 1'].entries()) {
    opened.clock.set(`2026-11-17T11:0${minute}:00.000Z`);
    await record({ textVersion });
  }
  expect(await use.consent.texts()).toEqual(['Agreement 1', 'Agreement 2']);
});

test('a list knows who agreed without reading each register', async () => {
  const { client: other } = await use.clients.create({ fields: { name: 'Sample Client B' } });
  await record();
  await use.consent.record({ clientId: other.id, fields: consentFields({ expiresOn: '2026-11-16' }) });
  expect([...(await clientsWithConsent(opened.workspace.db, null, 'papers', opened.clock.today()))]).toEqual([clientId]);
});

test('a client who is not here is not found, rather than without consent', async () => {
  const nobody = ClientId.parse('nobody');
  const today = opened.clock.today();
  await expect(requireConsent(opened.workspace.db, nobody, 'papers', today)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(use.consent.forClient({ clientId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

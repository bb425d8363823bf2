import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { giveConsent } from '../consent/testing.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { paperRecordHandlers } from '../paper-record/index.ts';
import { reportsHandlers } from '../reports/index.ts';
import { testCalls } from '../test-calls.ts';

test('kept papers are found by title, client’s reference and who has them, the newest first, own forms by name; none for empty text', async () => {
  const opened = await openTestWorkspace();
  onTestFinished(opened.close);
  const { context } = opened;
  const { clients, paperTemplates, search } = testCalls(context);
  const { reports, record } = createRouterClient({ reports: reportsHandlers(context), record: paperRecordHandlers(context) });
  const clientId = (await clients.create({ fields: { name: 'Sample Client A' } })).client.id;
  await giveConsent(context, clientId);
  const keep = async (kind: 'takeAway' | 'careerReport') =>
    (await reports.save({ clientId, options: sampleOptions({ kind, profileId: null }) })).record;
  const report = await keep('careerReport');
  opened.clock.advance(60_000);
  const sheet = await keep('takeAway');
  await record.give({ reportId: sheet.id, recipient: 'Night school', way: 'mailed', givenOn: CalendarDate.parse('2026-11-17') });
  const { template } = await paperTemplates.add({ name: 'Agency plan form', language: 'en', from: 'planForm' });

  const found = async (text: string) => (await search.all({ text })).filter(({ kind }) => kind === 'paper' || kind === 'form');
  const hit = { kind: 'paper', clientId, title: 'Sample Client A' };
  expect(await found('c-0001')).toMatchObject([
    { ...hit, reportId: sheet.id, detail: sheet.title },
    { ...hit, reportId: report.id, detail: report.title },
  ]);
  expect(await found('career REPORT')).toMatchObject([{ ...hit, reportId: report.id, at: report.createdAt }]);
  expect(await found('night school')).toMatchObject([{ reportId: sheet.id }]);
  expect(await found('agency form')).toEqual([{ kind: 'form', templateId: template.id, title: 'Agency plan form', detail: '' }]);
  expect(await found('%')).toEqual([]);
  expect(await found('')).toEqual([]);
});

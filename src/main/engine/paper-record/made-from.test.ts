import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { ProfilePaperOptions } from '#shared/domain/report.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { profilePaperHandlers } from '../profile-paper/index.ts';
import { readSnapshot, reportsHandlers } from '../reports/index.ts';
import { fillSampleWorkspace } from '../sample/index.ts';
import { settingsHandlers } from '../settings/index.ts';
import { paperRecordHandlers } from './index.ts';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

test('a kept paper tells what it was made from, holds no private text, and no picture but its hash', { timeout: 60_000 }, async () => {
  const { context, workspace, close } = await openTestWorkspace();
  onTestFinished(close);
  const { clients, profiles } = await fillSampleWorkspace(context);
  const use = createRouterClient({
    reports: reportsHandlers(context),
    profilePaper: profilePaperHandlers(context),
    paperRecord: paperRecordHandlers(context),
    settings: settingsHandlers(context, () => {}),
  });
  await use.settings.setLogo({ file: { name: 'logo.png', content: new Blob([Buffer.from(dot, 'base64')]) } });
  const clientId = clients.a;
  const profileId = profiles.get('25-4022') ?? null;
  if (profileId === null) throw new Error('The librarian is not there.');

  const { record } = await use.reports.save({ clientId, options: sampleOptions({ profileId }) });
  const { madeFrom } = await use.paperRecord.get({ reportId: record.id });
  expect(madeFrom).toMatchObject({
    occupations: [
      { socCode: '25-4022', isComputed: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { socCode: '25-4031' },
      { socCode: '25-4011', isComputed: true },
    ],
    plan: { number: 1 },
    notes: 7,
  });
  const snapshot = await readSnapshot(workspace.db, record.id);
  const json = snapshot?.json ?? '';
  const private_ = await workspace.db.selectFrom('annotation').select('body').where('visibility', '=', 'private').execute();
  const jotters = await workspace.db.selectFrom('session_jotter').select('text').execute();
  const texts = [...private_.map(({ body }) => body), ...jotters.map(({ text }) => text)].filter((text) => text.length > 3);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => json.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  const shown = await workspace.db
    .selectFrom('annotation')
    .select('body')
    .where('visibility', '=', 'report')
    .where('client_id', '=', clientId)
    .execute();
  expect(shown.filter(({ body }) => !json.includes(JSON.stringify(body).slice(1, -1)))).toEqual([]);
  expect(JSON.parse(json).office.logo).toEqual({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: Buffer.from(dot, 'base64').length,
  });
  // Some hundred kilobytes a paper at most, beside the PDF itself.
  expect(snapshot?.size).toBeLessThan(300_000);

  const setting = { secondLanguage: null, paper: 'a4', bodySize: 10 } as const;
  const options = ProfilePaperOptions.parse({
    ...setting,
    kind: 'occupationProfile',
    profileId,
    versionId: null,
    immigration: false,
    notes: true,
  });
  const kept = await use.profilePaper.save({ clientId, options });
  if (kept.record === null) throw new Error('The paper was not kept.');
  expect((await use.paperRecord.get({ reportId: kept.record.id })).madeFrom).toMatchObject({
    occupations: [{ socCode: '25-4022', isComputed: false }],
    plan: null,
    notes: 7,
  });
});

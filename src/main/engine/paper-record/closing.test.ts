import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { sampleOptions } from '../../../../tests/fixtures/report-data.ts';
import { giveConsent } from '../consent/testing.ts';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';

const resources = join(import.meta.dirname, '../../../../resources');

test('locking and opening the workspace closes what was marked as signed, and leaves the paper byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-signed-'));
  const engine = createEngine({
    paths: { workspace: folder, resources },
    clock: testClock(),
    ids: testIds(),
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  onTestFinished(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { vault, clients, reports, paperRecord, history } = createRouterClient(engine.router);
  const passphrase = 'a passphrase for a test';
  await vault.create({ passphrase });
  const { client } = await clients.create({ fields: { name: 'Sample Client A' } });
  await giveConsent(engine.context, client.id);
  const options = sampleOptions({ kind: 'skillPlan', profileId: null });
  const { record, file } = await reports.save({ clientId: client.id, options });
  const reportId = record.id;
  await paperRecord.sign({ reportId, signedBy: 'Sample Client A', signedOn: CalendarDate.parse('2026-11-17') });
  expect((await paperRecord.get({ reportId })).signing?.isClosed).toBe(false);

  await vault.lock();
  await vault.unlock({ passphrase });
  expect((await paperRecord.get({ reportId })).signing).toMatchObject({ signedBy: 'Sample Client A', isClosed: true });
  await expect(history.undo({})).rejects.toMatchObject({ data: { code: 'nothingToUndo' } });
  const again = await reports.file({ reportId });
  expect(Buffer.from(await again.file.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
});

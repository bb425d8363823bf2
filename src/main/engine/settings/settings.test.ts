import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import type { Settings } from '#shared/contract/settings.ts';
import { openTestWorkspace } from '../database/testing.ts';
import { settingsHandlers } from './handlers.ts';

const office = { headLines: [], disclaimer: '', tagline: false, taglineWords: '', auxiliaryAids: false };
const paperSet = ['takeAway', 'careerReport', 'skillPlan'];

test('settings have defaults, keep what was set, leave the rest, and tell the engine', async () => {
  const { context, close } = await openTestWorkspace();
  onTestFinished(close);
  const told: Settings[] = [];
  const client = createRouterClient(settingsHandlers(context, (settings) => told.push(settings)));
  expect(await client.get()).toEqual({
    theme: 'system',
    autoLockMinutes: 10,
    counselorName: '',
    serviceName: '',
    paper: 'a4',
    ...office,
    paperSet,
  });
  await client.update({ theme: 'dark', serviceName: 'Riverside careers service' });
  const settings = await client.update({ autoLockMinutes: 5 });
  expect(settings).toEqual({
    theme: 'dark',
    autoLockMinutes: 5,
    counselorName: '',
    serviceName: 'Riverside careers service',
    paper: 'a4',
    ...office,
    paperSet,
  });
  expect(await client.get()).toEqual(settings);
  expect(told.map(({ autoLockMinutes }) => autoLockMinutes)).toEqual([10, 5]);
  await expect(client.update({ autoLockMinutes: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('what stands on the papers of the office is taken back by Undo, how a person works is not', async () => {
  const { context, workspace, close } = await openTestWorkspace();
  onTestFinished(close);
  const client = createRouterClient(settingsHandlers(context, () => undefined));
  await client.update({ headLines: ['12 Sample Street'] });
  await client.update({ disclaimer: 'Ask at the desk.' });
  await client.update({ theme: 'dark' });
  expect((await workspace.undo(undefined)).label).toBe('officeChanged');
  expect(await client.get()).toMatchObject({ headLines: ['12 Sample Street'], disclaimer: '', theme: 'dark' });
  await workspace.undo(undefined);
  expect(await client.get()).toMatchObject({ headLines: [], theme: 'dark' });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip } from '../../src/main/engine/archive/index.ts';
import { packFile } from '../../src/main/engine/occupations/index.ts';
import { alteredPack, withMedianPay } from '../../src/main/engine/occupations/pack/testing.ts';
import { smallRelease } from '../../src/main/engine/onet/testing.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';

const newer = packFile(alteredPack('2027.1', withMedianPay('25-4031', 51_230)));
let app: RunningApp;

beforeEach(async () => {
  app = await openApp();
  await unlockPage(app.page).setUp('four quite usual words');
});
afterEach(async () => {
  await app.close();
});

async function openTab(name: 'Library edition' | 'O*NET release'): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Import edition' }).click();
  await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/zip', buffer }]);
}

/** Opens the computed profile of library technicians, which the case file then holds, and comes back. */
async function readTechnicians(): Promise<void> {
  const { page, origin } = app;
  await page.goto(`${origin}/#/library/computed-25-4031`);
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
}

test('an edition comes in from a file, shows what it would change, is put to use, and the former one again', async () => {
  const { page } = app;
  await readTechnicians();
  await openTab('Library edition');
  await app.expectAccessible();
  const editions = page.getByRole('table', { name: 'Editions on this computer' });
  await editions.getByRole('row', { name: /In use.*Came with Waymark/ }).waitFor();

  await choose('waymark-2027.1.waymark-library', newer);
  const before = page.getByRole('region', { name: 'What edition 2027.1 would change' });
  await before.getByText('1 of 1 computed profile in the case file would change.').waitFor();
  await page.getByText('The edition in use stays until you choose this one.').waitFor();
  await before.getByRole('button', { name: /^Show \d+ changes of Library Technicians$/ }).click();
  await before.getByText('51,230').first().waitFor();
  await before.getByText('44,580').first().waitFor();
  await app.expectAccessible('light', 'dark');

  const download = page.waitForEvent('download');
  await before.getByRole('button', { name: 'Save as CSV' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain('25-4031,Library Technicians,');

  await before.getByRole('button', { name: 'Not now' }).click();
  await before.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'See what would change, edition 2027.1' }).click();
  await before.getByRole('button', { name: 'Use edition 2027.1' }).click();
  const after = page.getByRole('region', { name: 'What edition 2027.1 changed' });
  await after.getByText('1 of 1 computed profile in the case file changed.').waitFor();
  await editions.getByRole('row', { name: /2027\.1 In use/ }).waitFor();
  await app.expectAccessible();
  await after.getByRole('link', { name: 'Library Technicians' }).click();
  await page.getByText('51,230').first().waitFor();

  await openTab('Library edition');
  await page.getByRole('button', { name: /^See what would change, edition 2026/ }).click();
  await page.getByRole('button', { name: /^Use edition 2026/ }).click();
  await editions.getByRole('row', { name: /In use.*Came with Waymark/ }).waitFor();
  await page.getByRole('button', { name: 'Remove edition 2027.1' }).click();
  await editions.getByRole('row', { name: /2027\.1/ }).waitFor({ state: 'detached' });
  app.expectQuiet();
});

test('back at the former edition, a profile shows its former version at once, and no other is offered as the one in use', async () => {
  const { page, origin } = app;
  await readTechnicians();
  await openTab('Library edition');
  await choose('waymark-2027.1.waymark-library', newer);
  await page.getByRole('button', { name: 'Use edition 2027.1' }).click();
  await page.getByRole('region', { name: 'What edition 2027.1 changed' }).getByRole('link', { name: 'Library Technicians' }).click();
  await page.getByText('Library edition 2027.1', { exact: true }).waitFor();
  await page.getByText(/^Version 2/).waitFor();

  await openTab('Library edition');
  await page.getByRole('button', { name: /^See what would change, edition 2026/ }).click();
  await page.getByRole('button', { name: /^Use edition 2026/ }).click();
  await page.getByRole('region', { name: /^What edition 2026.* changed$/ }).waitFor();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/rpc/library/read', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`${origin}/#/library/computed-25-4031`);
  await page.getByRole('main').getByText('2027.1').waitFor({ state: 'detached' });
  expect(await page.getByText(/51,230/).count()).toBe(0);
  answer();
  await page.getByText(/^Version 1/).waitFor();
  await page.getByText('The one in use is version').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Version 2' }).click();
  await page.getByText('The one in use is version 1.').waitFor();
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Back to the profile' }).click();
  await page.getByText('The one in use is version 1.').waitFor();
  await page.getByRole('button', { name: 'Open the one in use' }).click();
  await page.getByText(/^Version 1/).waitFor();
  app.expectQuiet();
});

test('a stopped import leaves the screen as it was, with the keyboard in it', async () => {
  const { page } = app;
  const stopped = async (call: string, give: () => Promise<void>): Promise<void> => {
    // The file is on its way for as long as the person needs to stop it.
    await page.route(`**/rpc/${call}`, () => undefined);
    await give();
    await page.getByRole('status').getByText('Opening the file').waitFor();
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unrouteAll();
  };
  await openTab('Library edition');
  await stopped('packs/importFile', () => choose('waymark-2027.1.waymark-library', newer));
  await page.getByText('1 edition', { exact: true }).waitFor();
  await openTab('O*NET release');
  await stopped('onet/importFile', () => choose('db_30_1_text.zip', writeZip(smallRelease())));
  await page.getByText('None. With a release imported').waitFor();
  app.expectQuiet();
});

test('where the program came with a newer edition than the one in use, the library and the import screen offer it', async () => {
  const { page } = app;
  await openTab('Library edition');
  await choose('waymark-2025.9.waymark-library', packFile(alteredPack('2025.9')));
  await page.getByRole('button', { name: 'Use edition 2025.9' }).click();
  await page
    .getByRole('table', { name: 'Editions on this computer' })
    .getByRole('row', { name: /2025\.9 In use/ })
    .waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  const told = page.getByRole('status').filter({ hasText: 'which is newer than the one in use' });
  await told.waitFor();
  await app.expectAccessible();
  await told.getByRole('link', { name: 'See what would change' }).click();
  await told.getByRole('button', { name: 'See what would change' }).click();
  await page.getByRole('button', { name: /^Use edition 2026/ }).click();
  await page.getByRole('row', { name: /In use.*Came with Waymark/ }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await told.waitFor({ state: 'detached' });
  app.expectQuiet();
});

test('a damaged file is refused with what to do, and an edition damaged on the disk is replaced by the shipped one and told of', async () => {
  const { page } = app;
  await openTab('Library edition');
  await choose('half.waymark-library', newer.subarray(0, newer.length / 2));
  await page.getByRole('alert').getByText('The file stops before its end, so nothing was imported.').waitFor();
  await app.expectAccessible();
  await choose('page.txt', Buffer.from('an occupation page'));
  await page.getByRole('alert').getByText('This file is not a zip archive').waitFor();

  await choose('waymark-2027.1.waymark-library', newer);
  await page.getByRole('button', { name: 'Use edition 2027.1' }).click();
  const inUse = page.getByRole('table', { name: 'Editions on this computer' }).getByRole('row', { name: /2027\.1 In use/ });
  await inUse.waitFor();
  const { id } = JSON.parse(readFileSync(join(app.workspace, 'library', 'in-use.json'), 'utf8'));
  writeFileSync(join(app.workspace, 'library', id, 'occupations.json'), '[]');
  await app.restart();
  await unlockPage(app.page).unlock('four quite usual words');
  await app.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await app.page.getByRole('alert').getByText('Edition 2027.1 was damaged on this computer').waitFor();
  await openTab('Library edition');
  await app.page.getByRole('alert').getByText('Edition 2027.1 was damaged on this computer').waitFor();
  await app.expectAccessible();
});

test('an O*NET release gives every occupation its description and tasks, until it is removed', async () => {
  const { page } = app;
  await openTab('O*NET release');
  await app.expectAccessible();
  const other = smallRelease();
  other.set('db_30_1_text/Read Me.txt', 'O*NET 29.3 Database');
  await choose('db_29_3_text.zip', writeZip(other));
  await page.getByRole('alert').getByText('This is O*NET 29.3. The library in use has figures of O*NET 30.1').waitFor();
  await choose('db_30_1_text.zip', writeZip(smallRelease()));
  await page.getByText('O*NET 30.1 is imported: 3 descriptions and 4 task statements.').waitFor();
  await app.expectAccessible();

  await readTechnicians();
  const texts = page.getByRole('region', { name: 'Description and tasks' });
  await texts.getByText('Shelve what came back.').waitFor();
  await texts.getByText('Used under the CC BY 4.0 license.').waitFor();
  await app.expectAccessible();

  await openTab('O*NET release');
  await page.getByRole('button', { name: 'Remove the O*NET texts' }).click();
  await page.getByText('None. With a release imported').waitFor();
  app.expectQuiet();
});

import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { profilePage } from './pages/profile-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const client = 'Sample Client A';
let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client(client));
  await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
});
afterEach(async () => {
  await app.close();
});

const rows = () => app.page.getByRole('grid', { name: 'Notes' }).locator('tbody tr[data-row]');

async function openTab(): Promise<void> {
  await app.page.getByRole('tab', { name: /^Notes/ }).click();
  await rows().first().waitFor();
}

test('the office’s notes are searched and filtered, and one opens where it stands with the note in hand', async () => {
  const { page } = app;
  await page.keyboard.press('Control+7');
  await rows().first().waitFor();
  const all = await rows().count();
  expect(all).toBeGreaterThanOrEqual(12);
  await app.expectAccessible('light', 'dark');

  await page.keyboard.press('/');
  await page.keyboard.type('evening');
  await expect.poll(() => rows().count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => rows().count()).toBe(all);
  await page.getByRole('radio', { name: 'Private' }).click();
  await expect.poll(async () => (await rows().allInnerTexts()).every((text) => text.includes('Private'))).toBe(true);
  await rows().filter({ hasText: 'Say it plainly' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('In the AI era').first().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-note-card]')?.textContent ?? ''))
    .toContain('Say it plainly');
  app.expectQuiet();
});

test('a client’s notes go into a file without the private ones, come into the office’s other case, and one Undo takes them back', async () => {
  const { page } = app;
  await openTab();
  await page.getByRole('button', { name: 'Save as file' }).click();
  await page.getByText(/\d+ notes go into the file\. \d+ are private and stay here\./).waitFor();
  await app.expectAccessible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const path = await (await download).path();
  const text = await readFile(path, 'utf8');
  expect(text).toContain('Three years at a help desk');
  expect(text).not.toContain('Say it plainly');
  expect(text).not.toContain(client);

  await goTo(page, places.client('Sample Client B'));
  await page.getByRole('heading', { name: 'Sample Client B', level: 1 }).waitFor();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await page.getByRole('button', { name: 'Take in from file' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(path);
  await page.getByRole('grid', { name: 'Annotations of the file' }).waitFor();
  await app.expectAccessible('light', 'dark');
  await page.getByRole('button', { name: /^Take in \d+ notes$/ }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByText(/notes came in/)
    .waitFor();
  await rows().filter({ hasText: 'Three years at a help desk' }).waitFor();
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => rows().filter({ hasText: 'Three years at a help desk' }).count()).toBe(0);
  app.expectQuiet();
});

test('a passage is put in plain words beside the original, with its grade, and stands in its place when that is wanted', async () => {
  const { page } = app;
  await goTo(page, places.profile('Librarians and Media Collections Specialists'));
  const profile = profilePage(page);
  await profile.passage('summary').focus();
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: 'Plain words' }).click();
  await page.getByRole('button', { name: 'Write beside the original' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No words yet').waitFor();
  await dialog.getByRole('textbox', { name: 'Your words' }).fill('You help people find what they look for.');
  await dialog
    .getByText(/^Grade -?\d+\.\d$/)
    .nth(1)
    .waitFor();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Your words' }).press('Control+Enter');
  await profile.passage('summary').getByText('You help people find what they look for.').waitFor();
  const original = profile.passage('summary').getByText('holdings', { exact: false }).first();
  expect(await original.isVisible()).toBe(true);
  await page.getByRole('radio', { name: 'Instead' }).click();
  await expect.poll(() => original.isVisible()).toBe(false);
  expect(await profile.passage('summary').innerText()).toContain('You help people');
  app.expectQuiet();
});

test('plain words of a part stand below the whole text, which reads on, or in its line in place of the part', async () => {
  const { page } = app;
  await goTo(page, places.profile('Library Technicians'));
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  const profile = profilePage(page);
  const summary = profile.passage('summary');
  await profile.selectWords('summary', 'Shows visitors how to');
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: 'Plain words' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Helps people to');
  await page.getByRole('textbox', { name: 'Your words' }).press('Control+Enter');
  await summary.getByText('Helps people to').waitFor();
  const text = async () => (await summary.innerText()).replaceAll(/\s+/g, ' ');
  expect(await text()).toMatch(/Shows visitors how to ?1? use the catalog.*Helps people to$/);
  await page.getByRole('radio', { name: 'Instead' }).click();
  await expect.poll(text).toMatch(/Helps people to ?1? use the catalog/);
  app.expectQuiet();
});

test('a mark without a word of its own is listed by what it is on', async () => {
  const { page } = app;
  await goTo(page, places.profile('Library Technicians'));
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  await profilePage(page).selectWords('summary', 'Shows visitors how to');
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: 'Disputed' }).click();
  await page.keyboard.press('Control+Enter');
  await goTo(page, places.client(client));
  await openTab();
  const row = rows().filter({ hasText: 'Shows visitors how to' });
  await row.getByText('Disputed').waitFor();
  expect(await row.getByText('No text yet').count()).toBe(0);
  app.expectQuiet();
});

test('marks of the office library are printed or not, and never private', async () => {
  const { page } = app;
  await page.keyboard.press('Control+7');
  await rows().first().waitFor();
  await page.getByRole('radio', { name: 'Private' }).click();
  await expect.poll(async () => (await rows().allInnerTexts()).every((text) => text.includes('Private'))).toBe(true);
  expect(await rows().filter({ hasText: 'Office' }).count()).toBe(0);
  await page.getByRole('button', { name: /Whose notes/ }).click();
  await page.getByRole('option', { name: 'Office library' }).click();
  await page.getByRole('radio', { name: 'Not printed' }).click();
  await expect
    .poll(async () => (await rows().allInnerTexts()).map((text) => text.includes('Office') && text.includes('Not printed')))
    .toEqual(expect.not.arrayContaining([false]));
  expect(await rows().count()).toBeGreaterThan(0);
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

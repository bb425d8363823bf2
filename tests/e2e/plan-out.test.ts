import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.plan('Sample Client A'));
  await planPage(app.page).shown();
});
afterEach(() => app.close());

async function askFor(page: Page, kind: RegExp): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Goes into the file' }).waitFor();
  return dialog;
}

async function saved(page: Page, dialog: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save file' }).click()]);
  await dialog.waitFor({ state: 'hidden' });
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const titles = (text: string): unknown[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));

test('the plan as a calendar: titles are discreet until it is said otherwise, and the preview is the file', async () => {
  const { page } = app;
  let dialog = await askFor(page, /Calendar/);
  const events = dialog.getByRole('list', { name: 'Events in the calendar' }).getByRole('listitem');
  await events.filter({ hasText: 'Plan step due' }).first().waitFor();
  expect(await events.filter({ hasText: /catalog|script|records/i }).count()).toBe(0);
  await dialog.getByText('The names behind').waitFor();
  await app.expectAccessible('light', 'dark');
  const discreet = await saved(page, dialog);
  expect(discreet.name).toMatch(/^waymark-plan-C-0148-\d{4}-\d\d-\d\d\.ics$/);
  expect(discreet.text).not.toMatch(/programming|catalog|Sample|librarian/i);
  await planPage(page).said(/^\d+ events were saved in waymark-plan-C-0148/);

  dialog = await askFor(page, /Calendar/);
  await dialog.getByText('Discreet titles', { exact: true }).click();
  await dialog.getByText('Weeks of each skill').click();
  await dialog.getByRole('listitem').filter({ hasText: 'Learning: Basic programming' }).waitFor();
  const shown = await dialog
    .getByRole('list', { name: 'Events in the calendar' })
    .getByRole('listitem')
    .locator('span:last-child')
    .allTextContents();
  const { text } = await saved(page, dialog);
  expect(titles(text)).toEqual(shown);
  expect(shown).toContain('Do: Fetch 200 records from an open catalog API (Basic programming)');
  expect(shown).toContain('Done: Finish the beginner course at the public library (Basic programming)');
  expect(shown).toContain('Milestone: Forty items online as a small collection');
  app.expectQuiet();
});

test('by keyboard as a spreadsheet and as data, which say the same of each skill', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Spreadsheet/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('lines in the client’s words').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog
      .getByRole('button', { name: 'Save file' })
      .focus()
      .then(() => page.keyboard.press('Enter')),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  await dialog.waitFor({ state: 'hidden' });
  const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
  expect(table).not.toMatch(/early shift|Sample Client/);
  const data = await saved(page, await askFor(page, /command line/));
  const skills: { readonly name: string; readonly hours: readonly [number, number] | null }[] = JSON.parse(data.text).skills;
  const ofTable = rows.filter((row) => row.Row === 'Skill').map((row) => [row.Skill, row['Hours, low'] || null]);
  expect(ofTable.toSorted()).toEqual(skills.map(({ name, hours }) => [name, hours === null ? null : String(hours[0])]).toSorted());
  expect(rows.filter((row) => row.Row === 'Step').length).toBeGreaterThan(10);
  app.expectQuiet();
});

test('two skills with near names are joined into one, with what was chosen, and are two again by Ctrl Z', async () => {
  const { page } = app;
  const plan = planPage(page);
  const near = page.getByRole('region', { name: 'Two names may mean one skill' });
  await near.getByText('the same words in another order').waitFor();
  await near.getByRole('button', { name: 'Join as one: Data ethics and privacy and Data privacy and ethics' }).click();
  const dialog = page.getByRole('dialog', { name: 'Are “Data ethics and privacy” and “Data privacy and ethics” one skill?' });
  await dialog.getByRole('radio', { name: 'Data ethics and privacy' }).focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('All 3 steps of both.').waitFor();
  await app.expectAccessible('light', 'dark');
  await dialog.getByRole('button', { name: 'Join skills' }).click();
  await plan.said('Data ethics and privacy and Data privacy and ethics are one skill: Data privacy and ethics.');
  await near.waitFor({ state: 'hidden' });
  expect(await plan.skills()).not.toContain('Data ethics and privacy');
  await page.getByRole('complementary', { name: 'About Data privacy and ethics' }).waitFor();
  await page.keyboard.press('Control+z');
  await plan.said('Taken back: two skills are two again.');
  await expect.poll(() => plan.skills()).toContain('Data ethics and privacy');
  await near.waitFor();
  app.expectQuiet();
});

test('names kept apart are not asked again, also after the plan was opened anew', async () => {
  const { page } = app;
  const near = page.getByRole('region', { name: 'Two names may mean one skill' });
  await near.getByRole('button', { name: /^Keep apart/ }).focus();
  await page.keyboard.press('Enter');
  await planPage(page).said('Data ethics and privacy and Data privacy and ethics stay two skills.');
  await near.waitFor({ state: 'hidden' });
  await page.reload();
  await planPage(page).shown();
  await expect.poll(() => planPage(page).skills()).toContain('Data privacy and ethics');
  expect(await near.count()).toBe(0);
  app.expectQuiet();
});

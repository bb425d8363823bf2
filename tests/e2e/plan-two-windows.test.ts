import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;
let other: Page;

beforeEach(async () => {
  app = await openPractice(places.plan('Sample Client A'));
  await planPage(app.page).shown();
  other = await app.context.newPage();
  await other.goto(app.page.url());
  await planPage(other).shown();
});
afterEach(() => app.close());

const conflict = 'There it now says:';
const keepMine = (page: Page) => page.getByRole('button', { name: 'Keep what I wrote' });

test('two windows on a skill: another line stands beside, the same line asks which of the two stays', async () => {
  const { page } = app;
  const here = await planPage(page).select('Basic programming');
  const there = await planPage(other).select('Basic programming');
  const line = (panel: typeof here) => panel.getByLabel('What could get in the way');
  await line(there).fill('Late shifts in June');
  await other.keyboard.press('Tab');
  await expect.poll(() => line(there).getAttribute('data-saved')).toBe('Late shifts in June');
  await here.getByLabel('What helps then').fill('Ask for early shifts');
  await page.keyboard.press('Tab');
  await expect.poll(() => line(here).inputValue()).toBe('Late shifts in June');

  await line(there).fill('A course at the same hour');
  await other.keyboard.press('Tab');
  await expect.poll(() => line(there).getAttribute('data-saved')).toBe('A course at the same hour');
  await line(here).fill('No desk at home');
  await page.keyboard.press('Tab');
  await here.getByText(conflict).waitFor();
  await here.getByRole('blockquote').getByText('A course at the same hour').waitFor();
  expect(await line(here).inputValue()).toBe('No desk at home');
  await app.expectAccessible();
  await keepMine(page).click();
  await expect.poll(() => line(here).getAttribute('data-saved')).toBe('No desk at home');
  await expect.poll(() => here.getByText(conflict).count()).toBe(0);

  await there.getByLabel('Hours, low').fill('40');
  await other.keyboard.press('Enter');
  await planPage(other).said(/^Hours of Basic programming changed/);
  await here.getByLabel('Hours, high').fill('80');
  await page.keyboard.press('Enter');
  await here.getByText(conflict).waitFor();
  expect(await here.getByLabel('Hours, high').inputValue()).toBe('80');
  await page.getByRole('button', { name: 'Take the other text' }).click();
  await expect.poll(() => here.getByLabel('Hours, low').inputValue()).toBe('40');
});

test('two windows on a step: the form keeps what was typed, shows the other, and writes what the person chose', async () => {
  const { page } = app;
  const step = 'Fetch 200 records from an open catalog API';
  const here = await planPage(page).select('Basic programming');
  const there = await planPage(other).select('Basic programming');
  for (const panel of [here, there]) await panel.getByRole('button', { name: `Edit ${step}` }).click();
  await there.getByLabel('What is to be done').fill('Fetch 300 records');
  await there.getByRole('button', { name: 'Keep action' }).click();
  await planPage(other).said('“Fetch 300 records” was changed.');
  await here.getByLabel('What is to be done').fill('Fetch 500 records with a colleague');
  await here.getByRole('button', { name: 'Keep action' }).click();
  await here.getByText(conflict).waitFor();
  await here.getByRole('blockquote').getByText('Fetch 300 records').waitFor();
  expect(await here.getByLabel('What is to be done').inputValue()).toBe('Fetch 500 records with a colleague');
  await app.expectAccessible();
  await keepMine(page).click();
  await here.getByRole('button', { name: 'Keep action' }).click();
  await here.getByRole('checkbox', { name: 'Fetch 500 records with a colleague' }).waitFor();
});

test('two windows on the milestones: neither loses the other’s', async () => {
  const { page } = app;
  const add = async (where: Page, title: string) => {
    await where.getByRole('button', { name: 'Add a milestone' }).click();
    await where.getByLabel('What is reached').fill(title);
    await where.getByLabel('By', { exact: true }).fill('2026-12-01');
    await where.getByRole('button', { name: 'Keep milestone' }).click();
  };
  const listed = (where: Page, title: string) => where.getByRole('list', { name: 'Milestones' }).getByText(title).waitFor();
  await add(other, 'Portfolio ready');
  await listed(other, 'Portfolio ready');
  await add(page, 'First application');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('blockquote').getByText('Portfolio ready').waitFor();
  expect(await dialog.getByLabel('What is reached').inputValue()).toBe('First application');
  await app.expectAccessible();
  await keepMine(page).click();
  await dialog.getByRole('button', { name: 'Keep milestone' }).click();
  await dialog.waitFor({ state: 'detached' });
  for (const title of ['Portfolio ready', 'First application']) await listed(page, title);
});

test('a skill whose lines are newer than the window shows is not removed; it then shows them', async () => {
  const { page } = app;
  const here = await planPage(page).select('Basic programming');
  const there = await planPage(other).select('Basic programming');
  await there.getByLabel('What could get in the way').fill('Late shifts in June');
  await other.keyboard.press('Tab');
  await expect.poll(() => there.getByLabel('What could get in the way').getAttribute('data-saved')).toBe('Late shifts in June');
  await here.getByRole('button', { name: 'Remove skill' }).click();
  await page.getByText('This record was changed again since').waitFor();
  await expect.poll(() => here.getByLabel('What could get in the way').inputValue()).toBe('Late shifts in June');
});

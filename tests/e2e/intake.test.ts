import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
});
afterEach(() => app.close());

test('a post is put in by keys alone, gets an occupation from its title, and Undo takes each step back', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Profile');
  await page
    .getByRole('navigation', { name: 'Sections of the profile' })
    .getByRole('button', { name: /Work history/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Library assistant');
  await page.keyboard.press('Enter');
  const codes = page.getByRole('region', { name: 'Occupation for this post' });
  await codes.getByText('Suggested from the title “Library assistant”.').waitFor();
  // The keyboard stands in the next field of the new row.
  await page.keyboard.type('City branch library');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023-09');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2020');
  await page.keyboard.press('Tab');
  await page.getByText('The end lies before the beginning.').first().waitFor();
  await page.getByLabel('Ended', { exact: true }).fill('');
  await codes.getByRole('button', { name: /25-4031/ }).focus();
  await page.keyboard.press('Enter');
  await casePage(page).said('The post counts as Library Technicians.');
  await codes.getByRole('button', { name: /25-4031/, pressed: true }).waitFor();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.press('Escape');
  await page.getByText('City branch library · since Sep 2023 · 25-4031 Library Technicians').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('City branch library · since Sep 2023 · no occupation chosen').waitFor();
  app.expectQuiet();
});

test('a part of the intake is skipped, taken up again, and counts as filled once something stands there', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Profile');
  const contents = page.getByRole('navigation', { name: 'Sections of the profile' });
  await contents.getByText('1 of 8 parts done').waitFor();
  await page.getByRole('button', { name: 'Skip for now: Barriers' }).click();
  await contents.getByRole('button', { name: 'Barriers (skipped)' }).waitFor();
  await contents.getByText('2 of 8 parts done').waitFor();
  await page.getByRole('button', { name: 'Take up: Barriers' }).click();
  await contents.getByRole('button', { name: 'Barriers (open)' }).waitFor();
  await page.getByRole('button', { name: /Choose a kind/ }).click();
  await page.getByRole('option', { name: 'Transport' }).click();
  await page.getByLabel('In a few words').fill('No bus after seven');
  await page.getByRole('radio', { name: 'Referred' }).click();
  await page.getByLabel('Referred to').fill('Town travel pass office');
  await page.getByRole('button', { name: 'Done: Transport' }).click();
  await page.getByText('No bus after seven · to Town travel pass office · 17 Nov').waitFor();
  await contents.getByRole('button', { name: 'Barriers (filled)' }).waitFor();
  app.expectQuiet();
});

test('goals are written on the overview, put in order, and deal-breakers are kept as rules', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A');
  const goals = page.getByRole('list', { name: 'Goals' });
  await page.getByRole('button', { name: 'Goal', exact: true }).click();
  await page.keyboard.type('Earn enough to live alone.');
  await page.keyboard.press('Enter');
  await page.getByLabel('Sign of success').fill('a lease in my name');
  await page.keyboard.press('Escape');
  await goals.getByText('Sign of success: a lease in my name').waitFor();
  await goals.getByRole('button', { name: 'Move or remove: Earn enough to live alone.' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect
    .poll(() => goals.getByRole('listitem').allTextContents())
    .toEqual([expect.stringMatching(/^1/), expect.stringMatching(/^2/), expect.stringMatching(/^3“Earn/), expect.stringMatching(/^4/)]);
  await clients.tab('Profile');
  await page.getByRole('checkbox', { name: 'No license or exam to start' }).press('Space');
  await page.getByLabel('Study at most, in years').fill('two');
  await page.keyboard.press('Tab');
  await page.getByText('This is not a number of years from 0 to 12.').waitFor();
  await page.getByLabel('Study at most, in years').fill('2');
  await page.keyboard.press('Tab');
  await page.getByLabel('Study at most, in years: in the client’s words').waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a case under a legal hold is not removed until the hold is lifted; closing is dated', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client B', 'Profile');
  await clients.field('Legal hold: reason').fill('Order of the court, May');
  await page.keyboard.press('Tab');
  await page.getByText('The case is under a legal hold: neither it nor a file of it can be removed.').waitFor();
  await page.getByRole('button', { name: 'More actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove client' }).click();
  await page.getByText('The reason stated is “Order of the court, May”.', { exact: false }).waitFor();
  await clients.openList();
  await expect.poll(() => clients.names()).toContain('Sample Client B');
  await clients.open('Sample Client B', 'Profile');
  await page.getByRole('radio', { name: 'Closed' }).click();
  await page.getByText('Closed 17 November 2026').waitFor();
  await clients.field('Reason for closing (optional)').fill('Found work');
  await page.keyboard.press('Tab');
  await app.expectAccessible();
  app.expectQuiet();
});

test('two windows: what one wrote while the other was writing is shown, and the person says which stays', async () => {
  const { page, context } = app;
  await casePage(page).open('Sample Client A', 'Profile');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Situation').fill('Works as a librarian now');
  await other.keyboard.press('Tab');
  await other.getByText('Works as a librarian now').first().waitFor();
  // Another field is no conflict: both changes stand.
  await page.getByLabel('Safe way to reach the client').fill('Letters only');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe('Works as a librarian now');
  await other.getByLabel('Situation').fill('Looks for work');
  await other.keyboard.press('Tab');
  await other.getByText('Looks for work').first().waitFor();
  await page.getByLabel('Situation').fill('Studies in the evening');
  await page.keyboard.press('Tab');
  await page.getByText('There it now says:').waitFor();
  await page.getByRole('blockquote').getByText('Looks for work').waitFor();
  expect(await page.getByLabel('Situation').inputValue()).toBe('Studies in the evening');
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Keep what I wrote' }).click();
  await page.getByText('Studies in the evening').first().waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Keep what I wrote' }).count()).toBe(0);
  // The field asked; nothing tells it a second time. A choice is told instead, and shown as it is stored.
  expect(await page.getByText('This record was changed again since').count()).toBe(0);
  await other.getByRole('radio', { name: 'Closed' }).click();
  await other.getByText('Closed 17 November 2026').waitFor();
  await page.getByRole('radio', { name: 'Paused' }).click();
  await page.getByText('This record was changed again since').waitFor();
  await page.getByRole('radio', { name: 'Closed', checked: true }).waitFor();
  app.expectQuiet();
});

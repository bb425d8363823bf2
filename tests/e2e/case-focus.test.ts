import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const client = 'Sample Client A';
let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client(client));
  await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
});
afterEach(() => app.close());

const focused = (wanted: Locator) => wanted.and(app.page.locator(':focus')).waitFor();

/** Presses by keyboard what is then no longer there. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await app.page.keyboard.press('Enter');
}

/** Opens the menu of a row by keyboard and removes the row with it. */
async function removeByMenu(more: Locator): Promise<void> {
  const name = (await more.getAttribute('aria-label')) ?? '';
  await press(more);
  await app.page.locator('[role="menuitem"][data-focused]').waitFor();
  await app.page.getByRole('menuitem', { name: 'Remove' }).focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
}

test('occupations are taken off one after the other without leaving the keyboard, down to what adds one', async () => {
  const { page } = app;
  await casePage(page).tab('Occupations');
  const buttons = page.getByRole('button', { name: /^Take .* off/ });
  await buttons.first().waitFor();
  const names = await buttons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  await buttons.first().focus();
  for (const [place, name] of names.entries()) {
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
    const next = names[place + 1];
    await focused(
      next === undefined ? page.getByRole('button', { name: 'Open the library' }) : page.getByRole('button', { name: next, exact: true }),
    );
  }
  await page.keyboard.press('Control+z');
  await buttons.first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  app.expectQuiet();
});

test('the last row gives the keyboard to the one before', async () => {
  const { page } = app;
  await casePage(page).tab('Occupations');
  const buttons = page.getByRole('button', { name: /^Take .* off/ });
  await buttons.first().waitFor();
  const before = await buttons.nth(-2).getAttribute('aria-label');
  await press(buttons.last());
  await focused(page.getByRole('button', { name: before ?? '', exact: true }));
});

test('the thirty questions take the keyboard, and give it back when they are stopped', async () => {
  const { page } = app;
  await casePage(page).tab('Assessments');
  await press(page.getByRole('button', { name: /^Ask thirty questions/ }));
  await focused(page.getByRole('group', { name: 'Answers' }).getByRole('button').first());
  await page.keyboard.press('3');
  await press(page.getByRole('button', { name: 'Stop here' }));
  await focused(page.getByRole('region', { name: 'Interests' }).getByRole('button', { name: 'Enter scores' }));
  app.expectQuiet();
});

test('an own criterion, a reading and a tag leave the keyboard at the next of their kind or at what adds one', async () => {
  const { page } = app;
  await casePage(page).tab('Assessments');
  await press(page.getByRole('button', { name: /^Remove Evenings at home/ }));
  await focused(page.getByRole('textbox', { name: 'What else matters to the client' }));
  await press(page.getByRole('button', { name: /^Remove the reading about/ }).last());
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).toBe('Confidence');
  await casePage(page).tab('Profile');
  await press(page.getByRole('button', { name: /^Remove the tag Evening program/ }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('about');
  app.expectQuiet();
});

test('rows that are removed by their menu give the keyboard to the next one', async () => {
  const { page } = app;
  await casePage(page).tab('Profile');
  const goals = page.getByRole('list', { name: 'Goals' });
  const more = goals.getByRole('button', { name: /^Move or remove/ });
  const second = await more.nth(1).getAttribute('aria-label');
  await removeByMenu(more.first());
  await focused(goals.getByRole('button', { name: second ?? '', exact: true }));
  // A row whose fields close is the row again.
  await press(goals.getByRole('listitem').first().getByRole('button').first());
  await page.keyboard.press('Escape');
  await focused(goals.getByRole('listitem').first().getByRole('button').first());

  await casePage(page).tab('Files');
  const files = page.getByRole('button', { name: /^More for/ });
  const kept = await files.nth(1).getAttribute('aria-label');
  await removeByMenu(files.first());
  await focused(page.getByRole('button', { name: kept ?? '', exact: true }));

  await casePage(page).tab('Overview');
  const followUps = page.getByRole('list', { name: 'Next actions' }).first();
  await removeByMenu(followUps.getByRole('button', { name: /^More for/ }).first());
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  app.expectQuiet();
});

test('signing a note leaves the keyboard at what was signed', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
  await press(page.getByRole('button', { name: 'Sign note' }));
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^Signed by Sample Counselor, /).waitFor();
  await focused(page.getByRole('article', { name: 'Note' }));
  app.expectQuiet();
});

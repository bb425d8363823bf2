import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
  await app.page.getByRole('heading', { name: 'Follow-ups due' }).waitFor();
});
afterEach(() => app.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Steps with J until the words have the focus. */
async function stepTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('j');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`J never came to: ${words}`);
}

/** The card of the appointment at that time. */
const card = (page: Page, time: string) => page.getByRole('article').filter({ hasText: time });

test('the day by keys alone: step, tick, take back, turn the days over, prepare, and put the paragraph into the note', async () => {
  const { page } = app;
  await page.getByText('5 follow-ups due, 1 late').waitFor();
  const words = 'Send the list of evening courses';
  await stepTo(page, words);
  await page.keyboard.press('x');
  await page.getByText(`Done: ${words}`).waitFor();
  await page.getByText('4 follow-ups due').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('5 follow-ups due, 1 late').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Wednesday 18 November' }).waitFor();
  await page.getByText('No appointment on this day.').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('heading', { name: 'Tuesday 17 November' }).waitFor();
  await page.getByText('10:42').first().waitFor();

  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Since last session' }).waitFor();
  await page.getByText(/^The last session, number 3, was on 12 November 2026\. Agreed and still open: “Send the list/).waitFor();
  await stepTo(page, 'Rename a folder of scans with a short script');
  await page.keyboard.press('n');
  await page.getByText('The paragraph is in the note of session 4.').waitFor();
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await expect.poll(() => note.inputValue()).toContain('Late: “Send the list of evening courses” (due 16 November 2026).');
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Continue session with Sample Client A' }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Session 4' }).waitFor();
  app.expectQuiet();
});

test('a session started from its appointment holds it, and Undo gives the appointment back', async () => {
  const { page } = app;
  await card(page, '15:00–16:00').getByRole('button', { name: 'Start session with Sample Client B' }).click();
  await page.getByRole('heading', { name: 'Session 2' }).waitFor();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await card(page, '15:00–16:00').getByText('Session 2 is running').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await card(page, '15:00–16:00').getByRole('button', { name: 'Start session with Sample Client B' }).waitFor();
  app.expectQuiet();
});

test('an appointment is made by keys, told what it overlaps, moved, and called off', async () => {
  const { page } = app;
  await page.keyboard.press('a');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('Sample Client D');
  await page.getByRole('option', { name: /Sample Client D/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New appointment' });
  await form.getByLabel('About (optional)').fill('School report');
  // The first half hour from now on that is free for an hour.
  expect(await form.getByLabel('Time').inputValue()).toBe('12:30');
  await form.getByLabel('Time').fill('12:00');
  await form.getByText('Overlaps with Sample Client A, 11:00–12:30.').waitFor();
  await app.expectAccessible();
  await form.getByLabel('Date').fill('');
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Save appointment' }).click();
  await form.getByText('Choose the day.').waitFor();
  expect(await form.getByLabel('About (optional)').inputValue()).toBe('School report');
  await form.getByLabel('Date').fill('2026-11-17');
  await page.keyboard.press('Enter');
  await card(page, '12:00–13:00').getByText('School report').waitFor();
  await card(page, '12:00–13:00').getByRole('button', { name: 'More for the appointment at 12:00' }).click();
  await page.getByRole('menuitem', { name: 'Cancel appointment' }).click();
  await card(page, '12:00–13:00').getByText('Cancelled').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => card(page, '12:00–13:00').getByText('Cancelled').count()).toBe(0);
  app.expectQuiet();
});

test('an appointment changed in two windows: nothing is lost until the person has chosen', async () => {
  const { page } = app;
  const other = await app.context.newPage();
  await other.goto(`${app.origin}/#/today`);
  async function change(window: Page, time: string, about: string) {
    await card(window, time)
      .getByRole('button', { name: /^More for the appointment/ })
      .click();
    await window.getByRole('menuitem', { name: 'Change or move' }).click();
    const form = window.getByRole('dialog', { name: 'Appointment' });
    await form.getByLabel('About (optional)').fill(about);
    return form;
  }
  const mine = await change(page, '15:00–16:00', 'Mine');
  const theirs = await change(other, '15:00–16:00', 'Theirs');
  await theirs.getByRole('button', { name: 'Save appointment' }).click();
  await card(other, '15:00–16:00').getByText('Theirs').waitFor();
  await mine.getByRole('button', { name: 'Save appointment' }).click();
  await mine.getByText('This appointment was changed in another window to 17 November 2026, 15:00–16:00, Theirs.').waitFor();
  expect(await mine.getByLabel('About (optional)').inputValue()).toBe('Mine');
  await mine.getByRole('button', { name: 'Save mine over it' }).click();
  await mine.getByRole('button', { name: 'Save appointment' }).click();
  await card(page, '15:00–16:00').getByText('Mine').waitFor();
  await other.close();
});

test('a follow-up is agreed, changed and ticked on the client’s page, and stands on Today', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Sample Client B', exact: true }).first().click();
  await page.getByLabel('New follow-up').fill('Visit the open day');
  await page.getByLabel('Due (optional)').fill('2026-11-20');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Visit the open day/ }).click();
  await page.getByRole('radio', { name: 'Counselor' }).click();
  await page.getByLabel('Outcome (optional)').fill('Two courses fit');
  await page.getByRole('button', { name: 'Close the fields of Visit the open day' }).click();
  await page.getByRole('button', { name: /^Visit the open day Counselor Fri 20 Nov Two courses fit/ }).waitFor();
  await app.expectAccessible();
  await page.keyboard.press('Control+1');
  const row = page.getByRole('row', { name: /Visit the open day/ });
  await row.getByText('Fri 20 Nov').waitFor();
  await row.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await row.getByText('Done today').waitFor();
  await page.getByRole('link', { name: 'All follow-ups' }).click();
  await page.getByRole('radio', { name: 'Done' }).click();
  await page.getByRole('row', { name: /Visit the open day/ }).waitFor();
  app.expectQuiet();
});

test('every screen of the day can be read by everyone, in light and dark', async () => {
  const { page } = app;
  await app.expectAccessible('light', 'dark');
  await page.getByRole('radio', { name: 'Week' }).click();
  await page.getByRole('heading', { name: 'Week of 16 November 2026' }).waitFor();
  await app.expectAccessible('light', 'dark');
  for (const place of ['#/follow-ups', '#/today']) {
    await page.goto(`${app.origin}/${place}`);
    await page.getByRole('table').first().waitFor();
    await app.expectAccessible('light', 'dark');
  }
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Since last session' }).waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

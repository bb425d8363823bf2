import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { planPage } from './pages/plan-page.ts';
import { sessionPage } from './pages/session-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

/** What is typed is on disk before anything takes it from the screen, or the person is asked. */

let app: RunningApp;
beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
  await app.page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
});
afterEach(() => app.close());

const situation = (page: Page): Locator => page.getByLabel('Situation');
const conflict = (page: Page): Locator => page.getByText('There it now says:');
const question = (page: Page): Locator => page.getByRole('dialog', { name: 'Go on without a text that is not saved?' });
const isLocked = (page: Page): Promise<void> => page.getByRole('button', { name: 'Look around with sample clients' }).waitFor();

const once = { times: 1 };

/** A second window at the same place. */
async function secondWindow(): Promise<Page> {
  const other = await app.context.newPage();
  await other.goto(app.page.url());
  return other;
}

async function startSession(): Promise<void> {
  await app.page.keyboard.press('s');
  await sessionPage(app.page).note.waitFor();
}

/** Writes the situation in this window while another one does, and waits until both are shown. */
async function contestSituation(mine: string, theirs: string): Promise<void> {
  const { page } = app;
  await casePage(page).tab('Profile');
  await situation(page).waitFor();
  const other = await secondWindow();
  await situation(other).waitFor();
  // Typed without a pause, so that it is not yet written when the other window writes.
  await page.route(
    '**/rpc/clients/update',
    async (route) => {
      await situation(other).fill(theirs);
      await expect.poll(() => situation(other).getAttribute('data-saved')).toBe(theirs);
      await route.continue();
    },
    once,
  );
  await situation(page).fill(mine);
  await conflict(page).waitFor();
}

describe('locking', () => {
  test('a text typed a moment before is saved, and the status bar never said that it was already', async () => {
    const { page } = app;
    await casePage(page).tab('Profile');
    await situation(page).fill('Evicted since Monday');
    expect(await page.getByRole('contentinfo').textContent()).toMatch(/^Saving/);
    await page.keyboard.press('Control+l');
    await unlockPage(page).openPractice();
    await expect.poll(() => situation(page).inputValue()).toBe('Evicted since Monday');
  });

  test('over two versions of a text is asked about first', async () => {
    const { page } = app;
    await contestSituation('Mine', 'Theirs');
    expect(await page.getByRole('contentinfo').textContent()).toMatch(/^Not saved/);
    await page.keyboard.press('Control+l');
    await app.expectAccessible();
    await question(page).getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('button', { name: 'Keep what I wrote' }).click();
    await page
      .getByRole('contentinfo')
      .getByText(/^Saved/)
      .waitFor();
    await page.keyboard.press('Control+l');
    await unlockPage(page).openPractice();
    await expect.poll(() => situation(page).inputValue()).toBe('Mine');
  });

  test('goes on without the text when that is the answer', async () => {
    const { page } = app;
    await contestSituation('Mine', 'Theirs');
    await page.keyboard.press('Control+l');
    await question(page).getByRole('button', { name: 'Lock without it' }).click();
    await isLocked(page);
  });

  test('over a session note that was changed elsewhere is asked about first', async () => {
    const { page } = app;
    await startSession();
    const other = await secondWindow();
    await sessionPage(other).note.waitFor();
    await sessionPage(page).note.fill('Written here.');
    await sessionPage(page).noteSaved();
    await sessionPage(other).note.fill('A long account typed there.');
    await conflict(other).waitFor();
    await other.keyboard.press('Control+l');
    await question(other).waitFor();
    expect(await sessionPage(other).note.inputValue()).toBe('A long account typed there.');
  });
});

test('a page loaded anew has what was typed before', async () => {
  const { page } = app;
  await casePage(page).tab('Profile');
  await situation(page).fill('Evicted since Monday');
  await page
    .getByRole('contentinfo')
    .getByText(/^Saved/)
    .waitFor();
  await page.reload();
  await expect.poll(() => situation(page).inputValue()).toBe('Evicted since Monday');
});

describe('leaving a screen', () => {
  test('saves what was typed a moment before', async () => {
    const { page } = app;
    await casePage(page).tab('Profile');
    await situation(page).fill('Evicted since Monday');
    await casePage(page).tab('Overview');
    await casePage(page).tab('Profile');
    await expect.poll(() => situation(page).inputValue()).toBe('Evicted since Monday');
  });

  test('over two versions of a text is asked about, and both are still there after staying', async () => {
    const { page } = app;
    await contestSituation('Mine', 'Theirs');
    await page.getByRole('tab', { name: /^Overview/ }).click();
    await question(page).getByRole('button', { name: 'Stay' }).click();
    expect(await situation(page).inputValue()).toBe('Mine');
    expect(await page.getByRole('blockquote').textContent()).toBe('Theirs');
    await page.getByRole('tab', { name: /^Overview/ }).click();
    await question(page).getByRole('button', { name: 'Leave without it' }).click();
    await page.getByRole('tab', { name: /^Overview/, selected: true }).waitFor();
    await casePage(page).tab('Profile');
    await expect.poll(() => situation(page).inputValue()).toBe('Theirs');
  });

  test('over a text that the field cannot take is asked about', async () => {
    const { page } = app;
    await casePage(page).tab('Profile');
    await page.getByLabel('Hours a week for learning').fill('many');
    await page.getByRole('tab', { name: /^Overview/ }).click();
    await question(page).getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByLabel('Hours a week for learning').inputValue()).toBe('many');
  });
});

test('a row stays open, by Done and by Escape, until it is said which of two texts stays', async () => {
  const { page } = app;
  const goals = (at: Page): Locator => at.getByRole('list', { name: 'Goals' });
  const other = await secondWindow();
  for (const at of [page, other]) {
    await goals(at).getByRole('listitem').first().getByRole('button').first().click();
    await at.getByLabel('Sign of success').waitFor();
  }
  await page.route(
    '**/rpc/intake/goals/update',
    async (route) => {
      await other.getByLabel('Sign of success').fill('Theirs');
      await expect.poll(() => other.getByLabel('Sign of success').getAttribute('data-saved')).toBe('Theirs');
      await route.continue();
    },
    once,
  );
  await page.getByLabel('Sign of success').fill('Mine');
  await page.getByRole('button', { name: /^Done: / }).click();
  await conflict(page).waitFor();
  await page.getByLabel('Sign of success').press('Escape');
  expect(await page.getByLabel('Sign of success').inputValue()).toBe('Mine');
  await page.getByRole('button', { name: 'Keep what I wrote' }).click();
  await page.getByRole('button', { name: /^Done: / }).click();
  await goals(page).getByText('Mine').waitFor();
});

describe('a jotter written in two windows', () => {
  const here = 'Written here first.';
  const there = 'Two pages of private thoughts, typed there.';
  let other: Page;
  beforeEach(async () => {
    await startSession();
    other = await secondWindow();
    await sessionPage(other).jotter.waitFor();
    await sessionPage(app.page).jotter.fill(here);
    await sessionPage(app.page).jotterSaved();
    await sessionPage(other).jotter.fill(there);
    await conflict(other).waitFor();
  });

  test('shows both texts, and the one typed last can stay', async () => {
    expect(await other.getByRole('blockquote').textContent()).toBe(here);
    expect(await sessionPage(other).jotter.inputValue()).toBe(there);
    await other.getByRole('button', { name: 'Keep what I wrote' }).click();
    await sessionPage(other).jotterSaved();
    await app.page.reload();
    await expect.poll(() => sessionPage(app.page).jotter.inputValue()).toBe(there);
  });

  test('can stay as it is in the other window, and is written on from there', async () => {
    await other.getByRole('button', { name: 'Take the other text' }).click();
    await expect.poll(() => sessionPage(other).jotter.inputValue()).toBe(here);
    await sessionPage(other).jotter.fill(`${here} And more.`);
    await sessionPage(other).jotterSaved();
    await app.page.reload();
    await expect.poll(() => sessionPage(app.page).jotter.inputValue()).toBe(`${here} And more.`);
  });
});

test('a note signed elsewhere keeps what is being written here, which may go into an amendment', async () => {
  const { page } = app;
  await startSession();
  await sessionPage(page).note.fill('Agreed.');
  await sessionPage(page).noteSaved();
  const other = await secondWindow();
  const there = sessionPage(other);
  await there.note.waitFor();
  await page.getByRole('button', { name: 'Sign note' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^Signed by Sample Counselor, /).waitFor();
  await there.note.fill('Agreed. A long account, not yet saved.');
  await other.getByText(/signed this note elsewhere/).waitFor();
  // Any other work reads the session anew; the words stay.
  await other.getByRole('textbox', { name: 'New follow-up' }).fill('Send the list');
  await other.keyboard.press('Enter');
  await other.getByRole('checkbox', { name: 'Send the list' }).waitFor();
  expect(await there.note.inputValue()).toBe('Agreed. A long account, not yet saved.');
  await other.getByRole('button', { name: 'Move it to an amendment' }).click();
  await other.getByText(/^Signed by Sample Counselor, /).waitFor();
  expect(await other.getByLabel('What is to be added').inputValue()).toBe('A long account, not yet saved.');
});

describe('a text longer than fits', () => {
  test('is never cut: it stays with a sentence, and is saved once it is shortened', async () => {
    const { page } = app;
    await page.goto(`${app.origin}/${places.plan('Sample Client A')}`);
    await planPage(page).shown();
    const field = (await planPage(page).select('Basic programming')).getByLabel('If-then line');
    const long = `${'word '.repeat(100)}THE END MATTERS`;
    await field.fill(long);
    await page.getByText('This text is 15 signs longer than the 500 that fit. Shorten it.').waitFor();
    expect(await field.inputValue()).toBe(long);
    await page.getByRole('contentinfo').getByText('Not saved').waitFor();
    await field.fill(long.slice(0, 400));
    await expect.poll(() => field.getAttribute('data-saved')).toBe(long.slice(0, 400));
  });

  test('holds back a form as well', async () => {
    const { page } = app;
    await startSession();
    const step = page.getByRole('textbox', { name: 'New follow-up' });
    await step.fill('x'.repeat(501));
    await page.keyboard.press('Enter');
    await page.getByText('This text is 1 sign longer than the 500 that fit. Shorten it.').waitFor();
    expect(await step.inputValue()).toBe('x'.repeat(501));
  });
});

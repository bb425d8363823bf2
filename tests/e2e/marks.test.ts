import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { type ProfilePage, profilePage } from './pages/profile-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const librarians = 'Librarians and Media Collections Specialists';
const client = 'Sample Client A';
let app: RunningApp;
let profile: ProfilePage;

beforeEach(async () => {
  app = await openPractice(places.client(client));
  await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
  profile = await openProfile(app.page);
});
afterEach(async () => {
  await app.close();
});

async function openProfile(page: Page): Promise<ProfilePage> {
  await goTo(page, places.profile(librarians));
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  const opened = profilePage(page);
  await opened.notes.first().waitFor();
  return opened;
}

const messages = () => app.page.getByRole('region', { name: 'Messages' });
const field = (label: string) => app.page.getByRole('complementary', { name: 'Notes' }).getByLabel(label, { exact: true });

/** Begins a mark on words of the summary and gives it the kind that is so many steps from the first, by keyboard alone. */
async function markByKeyboard(words: string, steps: number): Promise<void> {
  const { page } = app;
  await profile.selectWords('summary', words);
  await page.keyboard.press('m');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
}

describe('a correction', () => {
  test('by keyboard alone stands beside the struck original, with its source, and is there again after a restart of the page', async () => {
    const { page } = app;
    await markByKeyboard('databases', 2);
    await page.getByText('Disputed until it has a value.').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('data services');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('County library plan');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Disputed until it has a value.').waitFor({ state: 'hidden' });
    await page.reload();
    profile = await openProfile(page);
    const summary = profile.passage('summary');
    await summary.getByText('Corrected', { exact: true }).waitFor();
    expect(await summary.getByRole('insertion').textContent()).toBe('data services');
    expect(await summary.locator('mark[data-struck]').textContent()).toBe('databases');
    await profile.note('County library plan').getByText('data services', { exact: true }).waitFor();
    await app.expectAccessible('light', 'dark');
    app.expectQuiet();
  });

  test('without a value is kept as disputed; a value that is taken out is kept until there is another', async () => {
    const { page } = app;
    await markByKeyboard('databases', 2);
    await page.keyboard.press('Control+Enter');
    const disputed = profile.notes.filter({ hasText: 'Disputed' });
    await disputed.waitFor();
    await disputed.dblclick();
    await page.getByRole('radio', { name: 'Corrected' }).click();
    await field('Value').fill('data services');
    await page.getByText('Disputed until it has a value.').waitFor({ state: 'hidden' });
    await expect.poll(() => profile.passage('summary').getByRole('insertion').count()).toBe(1);
    await field('Value').fill('');
    await page.getByText('A correction needs its value.', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await profile.note('data services').waitFor();
    app.expectQuiet();
  });
});

describe('the office library', () => {
  test('gets a mark with the words that may go, and shows it for every client', async () => {
    const { page } = app;
    await markByKeyboard('databases', 1);
    await field('Reason, in your words').fill('The client asked about this.');
    await page.keyboard.press('Control+Enter');
    const own = profile.note('The client asked about this.');
    await own.waitFor();
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: 'Put this mark into the office library?' });
    await dialog.getByLabel('Text that goes with it').fill('The county counts them apart.');
    await dialog.getByText(`Your own words stay in ${client}’s case.`).waitFor();
    await dialog.getByRole('button', { name: 'Put into office library' }).click();
    await messages().getByText('The mark is in the office library.', { exact: false }).waitFor();
    await profile.note('The county counts them apart.').getByText('Office', { exact: true }).waitFor();
    expect(await own.getByText('Office', { exact: true }).count()).toBe(0);

    await goTo(page, places.client('Sample Client B'));
    await page.getByRole('heading', { name: 'Sample Client B', level: 1 }).waitFor();
    await goTo(page, places.profile(librarians));
    await profile.note('The county counts them apart.').waitFor();
    expect(await own.count()).toBe(0);
    await app.expectAccessible('light', 'dark');
    app.expectQuiet();
  });

  test('is marked without an open client, and “not for this client” is not among its marks', async () => {
    const { page } = app;
    await page.getByRole('button', { name: `Close ${client}` }).click();
    await goTo(page, places.profile(librarians));
    await markByKeyboard('databases', 0);
    await page.getByRole('radio', { name: 'Local fact' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Not for this client' }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Question' }).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await profile.notes.getByText('Office', { exact: true }).waitFor();
    app.expectQuiet();
  });
});

test('a mark that was begun and left without a choice goes again, and many never overlap', async () => {
  const { page } = app;
  const before = await profile.notes.count();
  await profile.passage('summary').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('Escape');
  await expect.poll(() => profile.notes.count()).toBe(before);
  for (const item of ['summary', 'summary', 'entryLevel', 'levelUp', 'summary']) {
    await profile.passage(item).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('radio', { name: 'Checked' }).waitFor({ state: 'hidden' });
  }
  await expect.poll(() => profile.notes.count()).toBe(before + 5);
  const boxes = await profile.notes.evaluateAll((cards) =>
    cards.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  for (const [index, box] of boxes.entries()) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
  app.expectQuiet();
});

test('a kind with more to fill in keeps the whole editor in sight', async () => {
  const { page } = app;
  await goTo(page, places.profile('Library Technicians'));
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  await profile.selectWords('outlook.paragraphs.the-federal-projection-is-about-3-growth-from', 'below average');
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: 'Corrected' }).click();
  await field('Value').waitFor();
  const done = page.getByRole('complementary', { name: 'Notes' }).getByRole('button', { name: 'Done' });
  await expect
    .poll(() =>
      done.evaluate((element) => {
        const { top, bottom, left } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 2, (top + bottom) / 2));
      }),
    )
    .toBe(true);
});

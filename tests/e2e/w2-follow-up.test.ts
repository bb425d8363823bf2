import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { casePage } from './pages/case-page.ts';
import { countPresses, tabAndOpenRow, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { planPage } from './pages/plan-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

/** Milliseconds for the whole way on a machine that has other work to do. */
const wholeWay = 180_000;

const client = 'Sample Client A';
const pageFile = join(import.meta.dirname, '..', '..', 'resources', 'sample-pages', 'librarians.zh-Hant.txt');
const step = 'Fetch 200 records from an open catalog API';
/** Said when the step was ticked. */
const ticked = new RegExp(step);
const amendment = 'The client sent the costs of the evening program.';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client(client));
  await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
});
afterEach(() => app.close());

/** The page as it might come a year later: other pay, and one passage in other words. */
function laterPage(): string {
  const text = readFileSync(pageFile, 'utf8');
  const later = text
    .split('\n')
    .map((line) =>
      line.includes('Assistant posts that only sort and answer simple questions are thinning out')
        ? 'Nobody knows.'
        : line.replace('$45,000 ~ $60,000', '$47,000 ~ $62,000'),
    )
    .join('\n');
  expect(later).not.toBe(text);
  return later;
}

async function expectPrepared(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Since last session', level: 1 }).waitFor();
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await part('Done').getByText(step).waitFor();
  await part('Changed')
    .getByText(/A newer page of Librarians/)
    .waitFor();
}

test(
  'a follow-up by mouse: a newer page, a step done, the opening screen in the note, and an amendment of the signed one',
  async () => {
    const { page } = app;
    const clients = casePage(page);
    await goTo(page, '#/import');
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByLabel('Text of the page').fill(laterPage());
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.getByRole('button', { name: 'Import 1 page' }).click();
    await page.getByText('No new occupation, 1 new version, 0 unchanged, 0 refused.').waitFor();

    await clients.open(client);
    await page.getByRole('listitem').filter({ hasText: step }).locator('label').first().click();
    await clients.said(ticked);
    await goTo(page, `${places.client(client)}/prepare`);
    await expectPrepared(page);
    await app.expectAccessible('light', 'dark');
    const paragraph = (await page.getByText(/^The last session, number 3,/).textContent()) ?? '';
    expect(paragraph).toContain(step);
    await page.getByRole('button', { name: 'Start session and put it into the note' }).click();
    await clients.said('The paragraph is in the note of session 4.');
    await page.getByRole('link', { name: /^Session 4 runs/ }).click();
    await page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
    await expect
      .poll(() => page.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join('\n')))
      .toContain(paragraph);

    await clients.open(client, 'Sessions');
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /Session 1/ })
      .click();
    await page.getByText(/^Signed by /).waitFor();
    await page.getByRole('textbox', { name: 'What is to be added' }).fill(amendment);
    await page.getByRole('button', { name: 'Add amendment' }).click();
    await page.getByRole('region', { name: 'Amendments' }).getByText(amendment).waitFor();
    await expectHistory(page);
    app.expectQuiet();
  },
  wholeWay,
);

test(
  'the same by keys alone: no mouse is pressed',
  async () => {
    const { page } = app;
    const { keyboard } = page;
    const presses = await countPresses(page);
    await keyboard.press('Control+3');
    await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Import pages' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await tabAndPress(page, page.getByRole('button', { name: 'Paste text' }), 'Enter');
    await tabTo(page, page.getByLabel('Text of the page'));
    await keyboard.insertText(laterPage());
    await tabAndPress(page, page.getByRole('button', { name: 'Read the text' }), 'Enter');
    await tabAndPress(page, page.getByRole('button', { name: 'Import 1 page' }), 'Enter');
    await page.getByText('No new occupation, 1 new version, 0 unchanged, 0 refused.').waitFor();

    await openClientByKeys(page);
    await tabAndPress(page, page.getByRole('checkbox', { name: new RegExp(step) }), 'Space');
    await casePage(page).said(ticked);
    await tabAndPress(page, page.getByRole('link', { name: 'Look at all of it' }), 'Enter');
    await expectPrepared(page);
    await keyboard.press('n');
    await casePage(page).said('The paragraph is in the note of session 4.');

    await openClientByKeys(page);
    await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
    while ((await page.getByRole('tab', { name: /^Sessions/ }).getAttribute('aria-selected')) !== 'true')
      await keyboard.press('ArrowRight');
    await tabAndPress(page, page.getByRole('tabpanel').getByRole('link', { name: /Session 1/ }), 'Enter');
    await page.getByText(/^Signed by /).waitFor();
    await tabAndType(page, page.getByRole('textbox', { name: 'What is to be added' }), amendment);
    await tabAndPress(page, page.getByRole('button', { name: 'Add amendment' }), 'Enter');
    await page.getByRole('region', { name: 'Amendments' }).getByText(amendment).waitFor();
    await keyboard.press('Control+Shift+N');
    await page.getByRole('dialog', { name: 'Contact note' }).waitFor();
    await keyboard.type('Called about the evening program.');
    await keyboard.press('Control+Enter');
    await casePage(page).said(`The contact with ${client} was noted.`);
    expect(await presses()).toBe(0);
    app.expectQuiet();
  },
  wholeWay,
);

test('hours that go from six to three show in the plan and in the case’s history', async () => {
  const { page } = app;
  await planPage(page).open(client);
  await page.getByRole('textbox', { name: 'Hours a week' }).fill('3');
  await page.keyboard.press('Enter');
  await planPage(page).said(/^Hours a week set to 3\./);
  await casePage(page).open(client, 'History');
  const newest = page.getByRole('tabpanel').getByRole('listitem').first();
  await newest.getByText('Plan changed').waitFor();
  await newest.getByText('3', { exact: true }).waitFor();
  app.expectQuiet();
});

async function openClientByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
  const list = page.getByRole('grid', { name: 'Clients' });
  await tabAndOpenRow(page, list, list.getByRole('row', { name: new RegExp(client) }));
  await page.getByRole('heading', { name: client, level: 1 }).waitFor();
}

/** The amendment and the step are in the history, and the words of neither note are. */
async function expectHistory(page: Page): Promise<void> {
  await casePage(page).open(client, 'History');
  const history = page.getByRole('tabpanel');
  await history.getByText('Amendment added').first().waitFor();
  await history.getByText('Plan step changed').first().waitFor();
  expect(await history.getByText(amendment).count()).toBe(0);
}

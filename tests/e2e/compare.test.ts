import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { casePage } from './pages/case-page.ts';
import { tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
});
afterEach(() => app.close());

const scores = (page: Page) => page.getByRole('table', { name: 'Scores and pay' });
const ranking = (page: Page) => page.getByRole('region', { name: 'Ranking' }).getByRole('listitem');

/** Opens the shortlist and compares the first of its occupations. */
async function compareFromShortlist(page: Page, ...titles: readonly RegExp[]): Promise<void> {
  await casePage(page).open('Sample Client A', 'Occupations');
  for (const title of titles) await page.getByRole('checkbox', { name: title }).first().click({ force: true });
  await page.getByRole('button', { name: `Compare ${titles.length}` }).click();
  await scores(page).waitFor();
}

async function addByCode(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: /Search for an occupation|^Occupation$/ }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill(code);
  await page.getByRole('option', { name: new RegExp(`${code}.*Computed`) }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('two occupations of the shortlist stand side by side with what is to be asked first, and a slider writes the weight of the Assessments tab', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client A', 'Occupations');
  await page.getByRole('button', { name: 'Compare', exact: true }).focus();
  await page.getByRole('tooltip', { name: 'Choose at least two occupations.' }).waitFor();
  await compareFromShortlist(page, /^Select Librarians/, /^Select Library Technicians/);
  await page.getByRole('heading', { name: 'Two occupations, by what matters to Sample Client A', level: 1 }).waitFor();
  await page.getByText('Librarians and Media Collections Specialists, to be asked:').waitFor();
  const section = page
    .getByRole('navigation', { name: 'Main' })
    .locator('[aria-current="page"]')
    .getByText(/^(Clients|Compare)$/);
  expect(await section.allTextContents()).toEqual(['Compare']);
  expect(await ranking(page).count()).toBe(2);
  await scores(page)
    .getByRole('button', { name: /by hand: change Evenings at home of Librarians/ })
    .waitFor();

  const income = page.getByRole('slider', { name: 'Income' });
  await tabTo(page, income);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => income.getAttribute('aria-valuetext')).toContain('4');
  await page.keyboard.press('0');
  await expect.poll(() => income.inputValue()).toBe('0');
  await page.getByText('Shared word for word by all').waitFor();
  await page.getByText('Associate degree · 2 ปี · $10,000~$30,000').waitFor();
  await app.expectAccessible('light', 'dark');
  await casePage(page).open('Sample Client A', 'Assessments');
  await page.getByRole('radiogroup', { name: 'Income' }).getByRole('radio', { name: /^0/, checked: true }).waitFor();
  app.expectQuiet();
});

test('a score that is not known is entered by hand with its source, taken back by Undo, and the step is turned round', async () => {
  const { page } = app;
  await compareFromShortlist(page, /^Select Librarians/, /^Select Archivists/);
  await page.getByText('Scores of two kinds').waitFor();
  await page.getByRole('button', { name: 'Compare all by computed scores' }).click();
  await page.getByText('Scores of two kinds').waitFor({ state: 'detached' });
  const enter = scores(page).getByRole('button', { name: /^Enter Evenings at home of Archivists/ });
  await tabAndPress(page, enter, 'Enter');
  const form = page.getByRole('dialog', { name: 'Evenings at home, entered by hand' });
  await form.getByRole('button', { name: 'Keep value' }).click();
  await form.getByText('Say where the value is from').waitFor();
  await tabAndType(page, form.getByRole('textbox', { name: /^Value, 1 to 10/ }), '8');
  await tabAndType(page, form.getByLabel('Where it is from'), 'A day at the archive');
  await page.keyboard.press('Enter');
  await casePage(page).said('Evenings at home of Archivists was entered by hand.');
  const byHand = scores(page).getByRole('button', { name: /^8.0 by hand: change Evenings at home of Archivists/ });
  await byHand.waitFor();
  await casePage(page).undo();
  await byHand.waitFor({ state: 'detached' });

  await addByCode(page, '35-3023');
  await page.getByText('Fast Food and Counter Workers is ruled out: Its median pay is below $42,000 a year.').waitFor();
  expect(await ranking(page).count()).toBe(2);
  await page.getByText('Rank what is ruled out too').click();
  expect(await ranking(page).count()).toBe(3);

  const step = page.getByRole('region', { name: 'The step from one to the other' });
  await step.getByText('The real distance is').waitFor();
  const before = await step.getByRole('definition').allTextContents();
  await tabAndPress(page, step.getByRole('button', { name: 'Turn round' }), 'Enter');
  await expect.poll(() => step.getByRole('definition').allTextContents()).not.toEqual(before);
  app.expectQuiet();
});

test('by its key it asks for a client, then for occupations, and takes up to four from the whole library', async () => {
  const { page } = app;
  await page.keyboard.press('Control+4');
  await page.getByText('No client is open').waitFor();
  await casePage(page).open('Sample Client D');
  await page.keyboard.press('Control+4');
  await page.getByText('Two to four occupations side by side').waitFor();
  await app.expectAccessible('light', 'dark');
  for (const code of ['25-4022', '25-4011', '25-4012', '25-4013']) {
    await addByCode(page, code);
  }
  await page.getByRole('heading', { name: 'Four occupations, by what matters to Sample Client D', level: 1 }).waitFor();
  await page.getByText('No weights yet').waitFor();
  await page.getByRole('button', { name: 'All equal' }).click();
  await expect.poll(() => ranking(page).count()).toBe(4);
  expect(await scores(page).getByRole('columnheader').count()).toBeGreaterThanOrEqual(4);
  await page.getByRole('button', { name: /^Take Curators out/ }).click();
  await page.getByRole('heading', { name: 'Three occupations, by what matters to Sample Client D', level: 1 }).waitFor();
  await goTo(page, '#/library');
  app.expectQuiet();
});

import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

afterEach(() => app.close());

test('a paper without consent is shown and not saved; the way to the register, the decision, and then the paper, by keyboard alone', async () => {
  app = await openPractice(places.client('Sample Client D'));
  const { page } = app;
  const paper = reportPage(page);
  await page.getByRole('link', { name: 'No consent for papers' }).waitFor();
  await paper.compose('Sample Client D');
  await paper.drawn();
  const notice = page.getByText(/Nobody asked this client about papers yet\. To save or print this/);
  await notice.waitFor();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.press('Control+e');
  await page.getByRole('alert').filter({ has: notice }).waitFor();

  await page.getByRole('button', { name: 'Open the consent register' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Record a decision' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Record a decision' });
  await dialog.waitFor();
  await dialog.getByLabel('Text the client had').focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('The text is not named. Write which text the client had before them.').waitFor();
  await page.keyboard.type('Service agreement, version 3');
  await app.expectAccessible();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await casePage(page).said('The decision is in the register.');
  await page.getByRole('link', { name: 'Consent on file, 17 Nov' }).waitFor();

  await paper.compose('Sample Client D');
  await paper.drawn();
  expect((await paper.save()).name).toMatch(/^C-0156-career-report/);
  expect(await notice.count()).toBe(0);
  app.expectQuiet();
});

test('a withdrawal keeps what it withdraws, closes a kept paper too, and is taken back by Undo', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  const cases = casePage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.save();
  await cases.open('Sample Client A', 'Profile');
  const register = page.getByRole('region', { name: 'Consent register' });
  await register.getByRole('button', { name: 'Withdraw Service agreement, version 3' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a decision' });
  expect(await dialog.getByLabel('Text the client had').inputValue()).toBe('Service agreement, version 3');
  await dialog.getByRole('button', { name: 'Record decision' }).click();
  await register.getByText('Not allowed: withdrawn on 17 Nov').first().waitFor();
  await app.expectAccessible('light', 'dark');

  await page.keyboard.press('Control+6');
  await page
    .getByRole('grid', { name: 'Kept papers' })
    .getByRole('row', { name: /Career report/ })
    .dblclick();
  await paper.drawn();
  await page.getByText('The client withdrew the consent to papers on 17 Nov.', { exact: false }).waitFor();
  await page.keyboard.press('Control+p');
  await page.getByRole('alert').getByText('The client withdrew the consent', { exact: false }).waitFor();

  await cases.open('Sample Client A');
  await page.keyboard.press('Control+z');
  await cases.said('Taken back: the consent entry.');
  await page.getByRole('link', { name: 'Consent on file, 2 Sep' }).waitFor();
  app.expectQuiet();
});

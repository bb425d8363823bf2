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

test('this week, by the keyboard alone: hours are logged and taken back, weeks are turned, Back leads to the order', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { name: '16 to 22 November 2026' }).waitFor();
  const row = page.getByRole('table', { name: 'Skills under way' }).getByRole('row', { name: /Digital curation/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['Digital curation', '4 h', '2 h']);
  await page.getByText(/The next is “Fetch 200 records/).waitFor();
  await app.expectAccessible('light', 'dark');

  await page.getByLabel('Hours', { exact: true }).focus();
  await page.keyboard.type('200');
  await page.keyboard.press('Enter');
  await page.getByText('Hours are a number above 0, at most 168. Enter such a number.').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1.5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Notes on two records');
  await page.keyboard.press('Enter');
  await plan.said('1.5 h of Digital curation were logged.');
  await row.getByText('3.5 h').waitFor();
  await page.getByText('75.5').waitFor();
  await plan.undo();
  await row.getByText('2 h').waitFor();

  await page.getByRole('button', { name: 'The week after' }).focus();
  for (let weeks = 0; weeks < 3; weeks += 1) await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '7 to 13 December 2026' }).waitFor();
  const step = page.getByRole('list', { name: 'Due' }).getByRole('checkbox', { name: 'Batch-fix subject terms and show the branch' });
  await step.focus();
  await page.keyboard.press('Space');
  await plan.said('“Batch-fix subject terms and show the branch” is done.');
  await page.getByRole('list', { name: 'Due' }).waitFor({ state: 'detached' });
  await page.getByText('First metadata script in daily use').waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '30 November 2026 to 6 December 2026' }).waitFor();
  await page.keyboard.press('Alt+1');
  await plan.shown();
  app.expectQuiet();
});

test('costs and funding: a nonsense amount is refused at its field, what is granted lowers what is open', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByRole('radio', { name: 'Costs' }).click();
  const open = page.getByText('Still open', { exact: true }).locator('xpath=..');
  await open.getByText('$540').waitFor();
  await page.getByText('1 source states no amount').waitFor();
  await app.expectAccessible('light', 'dark');
  await page.getByRole('button', { name: 'Edit source: Training fund of the branch' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Amount, USD').fill('-5');
  await dialog.getByRole('radio', { name: 'Granted' }).click();
  await dialog.getByRole('button', { name: 'Keep source' }).click();
  await dialog.getByText(/^An amount is a whole number above 0/).waitFor();
  await app.expectAccessible();
  await dialog.getByLabel('Amount, USD').fill('240');
  await dialog.getByRole('button', { name: 'Keep source' }).click();
  await plan.said('“Training fund of the branch” was changed.');
  await open.getByText('$300').waitFor();
  await page.getByText('The client’s part is $420').waitFor();
  await plan.undo();
  await open.getByText('$540').waitFor();
  await page.getByRole('button', { name: 'Change the cost of Take the metadata standards course, evenings' }).click();
  await page.getByRole('complementary', { name: 'About Digital curation' }).getByLabel('Cost, USD').waitFor();
  app.expectQuiet();
});

test('evidence: it is kept with who checked it, raises a level by a button only, and stands in the history', async () => {
  const { page } = app;
  const plan = planPage(page);
  const panel = await plan.select('AI tools at work');
  await panel.getByRole('button', { name: 'Log hours of AI tools at work' }).click();
  await page.getByRole('radio', { name: 'Evidence', checked: true }).waitFor();
  await page.getByLabel('Hours', { exact: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('2.5');
  await page.keyboard.press('Enter');
  await plan.said('2.5 h of AI tools at work were logged.');
  const skill = page.getByRole('region', { name: 'AI tools at work' });
  await skill.getByText('2.5 / 40 h').waitFor();
  await skill.getByRole('button', { name: 'Add evidence of AI tools at work' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add evidence of AI tools at work' });
  await dialog.getByRole('button', { name: 'Keep evidence' }).click();
  await dialog.getByText('The evidence has no words yet. Say what it shows.').waitFor();
  await dialog.getByLabel('What it shows').fill('Ten questions asked in plain words');
  await dialog.getByRole('button', { name: /Level it supports/ }).click();
  await page.getByRole('option', { name: /With help/ }).click();
  await dialog.getByLabel('Checked on (optional)').fill('2026-11-16');
  await dialog.getByRole('button', { name: 'Keep evidence' }).click();
  await dialog.getByText(/^A day of checking stands here without a name/).waitFor();
  await app.expectAccessible('light');
  await dialog.getByLabel('Checked by (optional)').fill('reading group');
  await dialog.getByLabel('From which day').fill('2026-11-15');
  await dialog.getByRole('button', { name: 'Keep evidence' }).click();
  await plan.said('Evidence of AI tools at work was added.');
  await skill.getByText('checked by reading group, 16 Nov').waitFor();
  await skill.getByText('Has tried it → On my own').waitFor();
  await app.expectAccessible('light', 'dark');
  await skill.getByRole('button', { name: 'Raise level to “With help”: AI tools at work' }).click();
  await plan.said('The level of AI tools at work is now “With help”.');
  await skill.getByText('With help → On my own').waitFor();
  await plan.undo();
  await skill.getByText('Has tried it → On my own').waitFor();

  await page.getByRole('link', { name: 'Sample Client A', exact: true }).first().click();
  await page.getByRole('tab', { name: /History/ }).click();
  await page.getByText('Evidence added').first().waitFor();
  await page.getByText('Ten questions asked in plain words').waitFor();
  app.expectQuiet();
});

test('a step has who does it and its days; days that cannot follow each other are told at the field', async () => {
  const { page } = app;
  const plan = planPage(page);
  const panel = await plan.select('AI tools at work');
  await page.keyboard.press('+');
  await panel.getByLabel('What is to be done').fill('Look at the lesson together');
  await panel.getByRole('button', { name: /Who does it/ }).click();
  await page.getByRole('option', { name: 'Someone else' }).click();
  await panel.getByLabel('Name or role').fill('librarian at the branch');
  await panel.getByLabel('Due').fill('2026-11-16');
  await panel.getByRole('button', { name: 'Keep action' }).click();
  await panel.getByText('It would be due before the day it was agreed. Correct one of the two.').waitFor();
  await app.expectAccessible('light');
  await panel.getByLabel('Due').fill('2026-11-20');
  await panel.getByRole('button', { name: 'Keep action' }).click();
  await plan.said('“Look at the lesson together” was added.');
  await panel.getByText('librarian at the branch').waitFor();
  await panel.getByText('agreed 17 Nov').waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('list', { name: 'Due' }).getByText('Look at the lesson together').waitFor();
  app.expectQuiet();
});

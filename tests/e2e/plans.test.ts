import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openApp();
  await unlockPage(app.page).openPractice();
  await planPage(app.page).open('Sample Client A');
});
afterEach(() => app.close());

test('the plan stands as agreed, explains its numbers, and passes axe in light and dark', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByText('Progress, 6 h behind the schedule').waitFor();
  await plan.finish().getByText('7 Mar 2027').waitFor();
  await page.getByText('$660').first().waitFor();
  const panel = await plan.select('Basic programming');
  const points = await panel.locator('dl > div:not(:last-child) dd').allTextContents();
  const sum = points.reduce((total, text) => total + Number(text.split('/')[0]), 0);
  expect(sum).toBeCloseTo(Number(await panel.locator('dl > div:last-child dd').textContent()), 5);
  await panel.getByText('Rule priority-1').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await app.expectAccessible();
  }
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('table', { name: 'Timeline' }).getByRole('cell', { name: 'Digital curation' }).waitFor();
  await app.expectAccessible();
  app.expectQuiet();
});

test('other hours a week redraw the finish at once, and Undo brings it back', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowDown');
  await plan.said(/^Hours a week set to 7\. Finish moved to /);
  await expect.poll(() => plan.finish().textContent()).not.toContain('7 Mar 2027');
  await plan.undo();
  await expect.poll(() => plan.finish().textContent()).toContain('7 Mar 2027');
  app.expectQuiet();
});

test('the client’s own place needs a reason, is kept beside the rule’s, and can be given back', async () => {
  const { page } = app;
  const plan = planPage(page);
  expect((await plan.skills()).slice(0, 3)).toEqual(['Basic programming', 'Digital curation', 'AI tools at work']);
  await plan.row('AI tools at work').focus();
  await page.keyboard.press('Alt+ArrowUp');
  const dialog = page.getByRole('dialog', { name: 'Move AI tools at work from place 3 to 2?' });
  await dialog.waitFor();
  await app.expectAccessible();
  await dialog.getByRole('button', { name: 'Move skill' }).click();
  await dialog.getByText('The reason is missing.').waitFor();
  await dialog.getByLabel('The client’s reason').fill('My branch starts with them in January.');
  await dialog.getByRole('button', { name: 'Move skill' }).click();
  await plan.said('AI tools at work is at place 2.');
  await expect.poll(async () => (await plan.skills()).slice(0, 3)).toEqual(['Basic programming', 'AI tools at work', 'Digital curation']);
  await plan.row('AI tools at work').getByText('place 3 by the rule; client: “My branch starts with them in January.”').waitFor();
  await page.getByRole('button', { name: 'Back to the rule’s place' }).click();
  await expect.poll(async () => (await plan.skills())[1]).toBe('Digital curation');
  app.expectQuiet();
});

test('a suggested skill is added, taken back, and a skill of one’s own waits to be rated', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByRole('button', { name: 'Add Designing for users to the plan' }).click();
  await plan.said(/^Designing for users was added to the plan\./);
  await plan.undo();
  await page.getByRole('button', { name: 'Add Designing for users to the plan' }).waitFor();
  await page.getByRole('button', { name: 'Skill of your own' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add skill' }).click();
  await page.getByText('The skill has no name yet.').waitFor();
  await page.getByLabel('Name of the skill').fill('Speaking to a class');
  await page.keyboard.press('Enter');
  const panel = await plan.select('Speaking to a class');
  await panel.getByText('No priority yet').waitFor();
  expect((await plan.skills())[0]).toBe('Speaking to a class');
  await panel.getByRole('button', { name: /Level now/ }).click();
  await page.getByRole('option', { name: /Has tried it/ }).click();
  await plan.said(/^Levels of Speaking to a class changed\./);
  await panel.getByText(/^Why priority/).waitFor();
  app.expectQuiet();
});

test('a need that closes a circle is refused by name, and nothing changes', async () => {
  const { page } = app;
  const plan = planPage(page);
  const panel = await plan.select('Basic programming');
  await panel.getByRole('button', { name: /Needs first/ }).click();
  await page.getByRole('option', { name: 'AI tools at work' }).click();
  await panel
    .getByRole('alert')
    .getByText(/Basic programming.*AI tools at work|AI tools at work.*Basic programming/)
    .waitFor();
  await panel.getByText('No other skill').waitFor();
  await app.expectAccessible();
});

test('actions are added, ticked, changed and removed, each with Undo; wrong figures stay with their sentence', async () => {
  const { page } = app;
  const plan = planPage(page);
  const panel = await plan.select('Basic programming');
  await page.keyboard.press('+');
  await panel.getByRole('button', { name: 'Keep action' }).click();
  await panel.getByText('The action has no words yet.').waitFor();
  await panel.getByLabel('What is to be done').fill('Show the script to two colleagues');
  await panel.getByLabel('Cost, USD').fill('a lot');
  await panel.getByRole('button', { name: 'Keep action' }).click();
  await panel.getByText('A cost is a whole number').waitFor();
  expect(await panel.getByLabel('Cost, USD').inputValue()).toBe('a lot');
  await panel.getByLabel('Cost, USD').fill('2500');
  await panel.getByRole('button', { name: 'Keep action' }).click();
  await plan.said('“Show the script to two colleagues” was added.');
  await page.getByText(/The stated costs are \$1,960 above the budget of \$1,200\./).waitFor();
  await plan.undo();
  await page.getByText(/The stated costs are/).waitFor({ state: 'detached' });
  const box = panel.getByRole('checkbox', { name: 'Fetch 200 records from an open catalog API' });
  await plan.row('Basic programming').focus();
  await page.keyboard.press('x');
  await expect.poll(() => box.isChecked()).toBe(true);
  await plan.undo();
  await expect.poll(() => box.isChecked()).toBe(false);
  await panel.getByRole('button', { name: 'Edit Fetch 200 records from an open catalog API' }).click();
  await panel.getByRole('button', { name: 'Remove action' }).click();
  await plan.said('“Fetch 200 records from an open catalog API” was removed.');
  await plan.undo();
  await box.waitFor();
  app.expectQuiet();
});

test('hours the wrong way round are refused at the field and kept there', async () => {
  const { page } = app;
  const plan = planPage(page);
  const panel = await plan.select('Digital curation');
  await panel.getByLabel('Hours, low').fill('90');
  await page.keyboard.press('Enter');
  await panel.getByText('The low figure is above the high one.').waitFor();
  expect(await panel.getByLabel('Hours, low').inputValue()).toBe('90');
  await panel.getByLabel('Hours, high').fill('120');
  await page.keyboard.press('Enter');
  await plan.said(/^Hours of Digital curation changed\. Finish moved to /);
  await plan.undo();
  await expect.poll(() => panel.getByLabel('Hours, low').inputValue()).toBe('72');
  app.expectQuiet();
});

test('pauses, budget and milestones are changed where they stand', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByRole('button', { name: 'Dates, pauses, budget' }).click();
  await app.expectAccessible();
  await page.getByLabel('Budget, USD').fill('500');
  await page.keyboard.press('Tab');
  await page.getByText(/The stated costs are \$160 above the budget of \$500\./).waitFor();
  await page.getByRole('button', { name: 'Remove pause 1' }).click();
  await page.getByText('No pause').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => plan.finish().textContent()).not.toContain('7 Mar 2027');
  await page.getByRole('button', { name: 'Add a milestone' }).click();
  await page.getByLabel('What is reached').fill('Budget agreed with the branch');
  await page.getByLabel('By', { exact: true }).fill('2026-11-30');
  await page.getByRole('button', { name: 'Keep milestone' }).click();
  await page.getByRole('list', { name: 'Milestones' }).getByText('Budget agreed with the branch').waitFor();
  await page.getByRole('list', { name: 'Milestones' }).getByText('30 November 2026, in 2 weeks').waitFor();
  app.expectQuiet();
});

test('all plans are listed and opened by keys', async () => {
  const { page } = app;
  await page.keyboard.press('Control+5');
  const row = page.getByRole('grid', { name: 'Plans' }).getByRole('row', { name: /Toward librarian work/ });
  await row.waitFor();
  await app.expectAccessible();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Toward librarian work', level: 1 }).waitFor();
  app.expectQuiet();
});

import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { planPage } from './pages/plan-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;
let list: Locator;
let said: (text: string | RegExp) => Promise<void>;

beforeEach(async () => {
  app = await openPractice('#/library');
  list = app.page.getByRole('grid', { name: 'Office resources' });
  said = casePage(app.page).said;
});
afterEach(() => app.close());

const titles = () => list.locator('tbody tr[data-row] td:first-child button').allTextContents();
const panel = (title: string) => app.page.getByRole('complementary', { name: `About ${title}` });
async function open(): Promise<void> {
  await app.page.getByRole('button', { name: 'Office resources' }).click();
  await list.waitFor();
}

test('a resource is added, written, found and removed by keyboard, and every change is taken back', async () => {
  const { page } = app;
  await open();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Write a title.').waitFor();
  await page.keyboard.type('Reading room hours');
  await page.keyboard.press('Enter');
  await said('Reading room hours added.');
  const about = panel('Reading room hours');
  const cost = about.getByLabel('Cost');
  await cost.fill('120');
  await about.getByText('Write the currency too, by its three letters, like 120 EUR.').waitFor();
  expect(await cost.inputValue()).toBe('120');
  await cost.fill('120 thb');
  await expect.poll(() => cost.getAttribute('data-saved')).toBe('120 thb');
  await about.getByLabel('Hours').fill('8 to 10');
  await about.getByLabel('Skills it serves').fill('Quiet reading\nNote taking');
  await about.getByRole('button', { name: 'Checked today' }).click();
  await said('The day Reading room hours was checked was changed.');
  await app.expectAccessible('light', 'dark');
  const row = list.getByRole('row', { name: /Reading room hours/ });
  await row.getByText('THB 120').waitFor();
  await row.getByText('8–10 h').waitFor();
  await about.getByRole('button', { name: 'Close the panel' }).click();

  await page.keyboard.press('/');
  await page.keyboard.type('quiet reading');
  await expect.poll(titles).toEqual(['Reading room hours']);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await titles()).length).toBe(11);
  await page.getByRole('radio', { name: 'Free' }).click();
  await expect.poll(titles).not.toContain('Reading room hours');
  await page.getByRole('radio', { name: 'Any cost' }).click();
  await page.getByRole('button', { name: '1 to check again' }).click();
  await expect.poll(titles).toEqual(['Privacy at the desk: a workbook']);
  await list.getByRole('row', { name: /Privacy at the desk/ }).focus();
  await page.keyboard.press('Enter');
  await panel('Privacy at the desk: a workbook')
    .getByText(/more than twelve months ago/)
    .waitFor();
  await panel('Privacy at the desk: a workbook').getByLabel('Note').fill('One copy was lent out and is not back.');
  await page.getByRole('button', { name: 'Remove resource' }).click();
  await said('Privacy at the desk: a workbook removed.');
  await page.getByRole('heading', { name: 'Office resources' }).click();
  await page.keyboard.press('Control+z');
  await said('Taken back: the removal of the office resource. It is on the list again.');
  await expect.poll(titles).toEqual(['Privacy at the desk: a workbook']);

  for (let time = 1; time <= 2; time += 1) {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search clients' }).waitFor();
    await page.keyboard.type('quiet reading');
    await page.getByRole('menuitem', { name: /“quiet reading”/ }).waitFor();
    // Below a page that has both words in its text.
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="menuitem"][data-focused]', { hasText: 'Reading room hours' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await about.getByLabel('Hours').inputValue()).toBe('8–10');
    await about.getByRole('button', { name: 'Close the panel' }).click();
  }
  app.expectQuiet();
});

test('a CSV file is looked at line by line, comes in as one change, and goes out as it came', async () => {
  const { page } = app;
  await open();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('waymark-resources-2026-11-17.csv');
  await said(/^10 resources saved as waymark-resources-2026-11-17\.csv\./);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text.startsWith('\uFEFFid,title,kind,')).toBe(true);
  expect(text).toContain('การใช้คอมพิวเตอร์เบื้องต้น');

  const changed = text.replace('Sample Adult School,30,40,120,USD', 'Sample Adult School,30,40,150,USD');
  await page.getByRole('button', { name: 'Import CSV' }).click();
  await app.expectAccessible('light', 'dark');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  const added = ',課程,course,,,,,,,,,,,,\r\n,Without a kind,,,,,,,,,,,,,\r\n';
  await (await choosing).setFiles({ name: 'office.csv', mimeType: 'text/csv', buffer: Buffer.from(`${changed}${added}`) });
  await page.getByText('office.csv: 1 new, 1 changed, 9 as here, 1 refused.').waitFor();
  const lines = page.getByRole('grid', { name: 'Lines of the file' });
  await lines.getByText('It has no kind. Write course, person, book, place, or tool in the column “kind”.').waitFor();
  await lines
    .getByRole('row', { name: /First steps in code/ })
    .getByText('Cost', { exact: true })
    .waitFor();
  await app.expectAccessible('light', 'dark');
  await page.getByRole('button', { name: 'Take in 2 resources' }).click();
  await said('1 added, 1 changed, 1 refused.');
  await expect.poll(titles).toContain('課程');
  await list
    .getByRole('row', { name: /First steps in code/ })
    .getByText('$150')
    .waitFor();
  await page.keyboard.press('Control+z');
  await said('Taken back: the import of 2 office resources.');
  await list
    .getByRole('row', { name: /First steps in code/ })
    .getByText('$120')
    .waitFor();
  expect(await titles()).not.toContain('課程');
  app.expectQuiet();
});

test('a skill of a plan is offered what serves it by name, free ones first, and one press makes it a step', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/${places.plan('Sample Client A')}`);
  const plan = planPage(page);
  await plan.shown();
  const about = await plan.select('Digital curation');
  const offers = about.getByRole('region', { name: 'From the office’s resources' });
  const names = () => offers.getByRole('listitem').locator('> a').allTextContents();
  await expect.poll(names).toEqual(['Branch mentor for digital projects', 'Describing digital collections', 'Care of digital holdings']);
  await offers.getByText('Serves this very skill').first().waitFor();
  await app.expectAccessible('light', 'dark');
  await offers.getByRole('button', { name: 'Make Care of digital holdings a step' }).click();
  const step = 'Care of digital holdings, Sample Archive School, London (costs £210, not counted in the plan)';
  await said(`“${step}” was added.`);
  const made = about.getByRole('listitem').filter({ hasText: step });
  await made.getByText('18 h').waitFor();
  await made.getByText('cost not stated').waitFor();
  await made.getByText('from the office’s resources').waitFor();
  await offers.getByText('Is a step').waitFor();
  const mentor = offers.getByRole('button', { name: 'Make Branch mentor for digital projects a step' });
  await mentor.focus();
  await page.keyboard.press('Enter');
  await about.getByRole('listitem').filter({ hasText: '(2–6 h)' }).getByText('6 h', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => offers.getByText('Is a step').count()).toBe(0);
  expect(await made.count()).toBe(0);
  app.expectQuiet();
});

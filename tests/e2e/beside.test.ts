import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { type BesidePage, besidePage } from './pages/beside-page.ts';
import { importPage } from './pages/import-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;
let beside: BesidePage;

beforeEach(async () => {
  app = await openPractice();
  beside = besidePage(app.page);
});
afterEach(async () => {
  await app.close();
});

test('from the reader, both stand in columns, and a difference is told in money and percent, never by color alone', async () => {
  const { page } = app;
  await goTo(page, '#/library/computed-25-4031');
  await page.getByRole('button', { name: 'Compare with the imported page' }).click();
  await beside.table.waitFor();
  await page.getByRole('columnheader', { name: /Page.*Imported 2 September 2026/ }).waitFor();
  await page.getByRole('columnheader', { name: /Computed.*Library 2026/ }).waitFor();
  const entry = beside.row(/^Entry/);
  expect(await entry.textContent()).toContain('Differs');
  expect(await entry.textContent()).toMatch(/Low end: computed \$[\d,]+ \(\d+(\.\d)?%\) (more|less)/);
  expect(await entry.getByRole('cell').allTextContents()).toEqual([
    expect.stringContaining('$28,000–35,000 a year'),
    expect.stringMatching(/\$[\d,]+–[\d,]+ a year/),
  ]);
  const income = beside.row(/^Income/);
  expect(await income.textContent()).toContain('Only computed');
  expect(await income.getByRole('cell').first().textContent()).toContain('not stated');
  await app.expectAccessible('light', 'dark', 'contrast');
  app.expectQuiet();
});

test('the differences alone, stepped through by keys, and back to the passage in its own reader', async () => {
  const { page } = app;
  await beside.open('computed-25-4031');
  await beside.table.waitFor();
  const differences = Number(/(\d+) difference/.exec((await beside.counts.textContent()) ?? '')?.[1]);
  await beside
    .row(/The same/)
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Only differences' }).click();
  await expect.poll(() => beside.row(/The same|Cannot be compared/).count()).toBe(0);
  expect(await beside.row(/Differs|Only/).count()).toBe(differences);

  await page.keyboard.press(']');
  await page.getByText(`Difference 1 of ${differences}`).waitFor();
  await page.keyboard.press('[');
  await page.getByText(`Difference ${differences} of ${differences}`).waitFor();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.getByText(`Difference 2 of ${differences}`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Income');

  await beside.contents('Pay').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Entry');
  await beside
    .row(/^Senior/)
    .getByRole('link', { name: /^Read on the page/ })
    .click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item-id'))).toBe('salary.senior');
  expect(await page.getByRole('button', { name: 'Compare with the computed profile' }).count()).toBe(1);
  app.expectQuiet();
});

test('the open client’s notes are counted beside their passage, and lead to it', async () => {
  const { page } = app;
  await beside.open('computed-25-4022');
  await page.getByRole('link', { name: 'Open the page' }).click();
  await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await profilePage(page).chooseClient('Sample Client A');
  await page.getByRole('button', { name: 'Compare with the computed profile' }).click();
  const notes = beside.table.getByRole('link', { name: /^\d notes? of Sample Client A: open$/ });
  await notes.first().waitFor();
  const counted = (await notes.allTextContents()).reduce((sum, text) => sum + Number(text), 0);
  expect(counted).toBe(11);
  await notes.first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item-id'))).toBe('summary');
  app.expectQuiet();
});

test('a page of a part stands beside the whole and says so; a page without official figures says that', async () => {
  const { page } = app;
  const technicians = readFileSync(join(import.meta.dirname, '../../resources/sample-pages/library-technicians.th.txt'), 'utf8');
  const files = ['25-4031.01', '99-4031'].map((code) => {
    const file = join(app.workspace, `${code}.txt`);
    writeFileSync(file, technicians.replaceAll('25-4031', code));
    return file;
  });
  await importPage(page).open();
  await importPage(page).choose(files);
  await importPage(page).start();
  const imported = page.getByRole('region', { name: 'Occupations' }).getByRole('listitem');
  const [part, unknown] = await Promise.all(
    ['25-4031.01', '99-4031'].map((code) => imported.filter({ hasText: code }).getByRole('link').getAttribute('href')),
  );
  await beside.open(part?.split('/').at(-1) ?? '');
  await page.getByText('The page is of 25-4031.01, a part of this occupation.').waitFor();
  expect(await beside.row(/^Code/).textContent()).toContain('Differs');
  await app.expectAccessible();
  await beside.open(unknown?.split('/').at(-1) ?? '');
  await page.getByText('The official figures do not have this occupation’s code, 99-4031.').waitFor();
  await app.expectAccessible();
  app.expectQuiet();
});

test('an occupation without a page says so, and leads back', async () => {
  const { page } = app;
  await beside.open('computed-29-1141');
  await page.getByText('No page of this occupation is in the library.').waitFor();
  await app.expectAccessible();
  await page.getByRole('link', { name: 'Back to the profile' }).click();
  await page.getByRole('heading', { name: 'Registered Nurses', level: 1 }).waitFor();
  app.expectQuiet();
});

test('nothing has to be scrolled sideways in the smallest window', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1100, height: 720 });
  await beside.open('computed-25-4022');
  await beside.table.waitFor();
  const widths = await page
    .getByRole('region', { name: 'Page and computed profile' })
    .evaluate((area) => [area.scrollWidth, area.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1100);
});

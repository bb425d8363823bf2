import { afterEach, expect, test } from 'vitest';
import { libraryPage } from './pages/library-page.ts';
import { wearTheme } from './pages/theme.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';

const librarians = 'Librarians and Media Collections Specialists';
const technicians = 'Library Technicians';
let app: RunningApp;

afterEach(async () => {
  await app.close();
});

async function openPractice(): Promise<void> {
  app = await openApp();
  await unlockPage(app.page).openPractice();
  await libraryPage(app.page).open();
}

test('the list shows what the pages state, and says what they do not', async () => {
  await openPractice();
  const library = libraryPage(app.page);
  await library.row(librarians).waitFor();
  const row = library.row(librarians);
  expect(await row.textContent()).toContain('25-4022');
  expect(await row.textContent()).toContain('6.3');
  expect(await row.textContent()).toContain('$60k–80k');
  await row.getByRole('img', { name: 'The page states no scores.' }).waitFor();
  await app.expectAccessible();
  await wearTheme(app.page, 'dark');
  await app.expectAccessible();
  app.expectQuiet();
});

test('search finds as it is typed and says where; keys alone lead to the profile', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  await library.row(technicians).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('technician');
  await expect.poll(() => library.rows.first().textContent()).toMatch(/Library Technicians.*title/);
  await expect.poll(() => library.row(librarians).textContent()).toContain('text');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('25-40');
  await expect.poll(() => library.rows.count()).toBe(2);
  await expect.poll(() => library.row(librarians).textContent()).toContain('code');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/library\/.+/);
  await page.getByRole('heading', { name: technicians, level: 1 }).waitFor();
  app.expectQuiet();
});

test('nothing found names the term and gives a way back; filters narrow the list', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  await library.search('no such work <b>');
  await page.getByText('Nothing found for “no such work <b>”.').waitFor();
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Clear search' }).last().click();
  await expect.poll(() => library.rows.count()).toBe(2);
  await page.getByRole('group', { name: 'Skilled migration' }).getByText('Not on the list').click();
  await expect.poll(() => library.rows.count()).toBe(1);
  await library.row(technicians).waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => library.rows.count()).toBe(2);
});

test('L puts the focused occupation on the open client’s shortlist, and Undo takes it off', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  await library.row(technicians).click();
  await page.keyboard.press('l');
  await page.getByText('Open a client first').waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Sample Client D');
  await page.getByRole('menuitem', { name: /^Sample Client D/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/clients\//);
  await library.open();
  await library.row(technicians).click();
  await page.keyboard.press('l');
  await page.getByText(`${technicians} is on the shortlist of Sample Client D.`).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back').waitFor();
  await library.row(technicians).click();
  await page.keyboard.press('l');
  await page.getByText(`${technicians} is on the shortlist of Sample Client D.`).waitFor();
});

test('an empty library says how it starts', async () => {
  app = await openApp();
  const { page } = app;
  await unlockPage(page).setUp('four quite usual words');
  await libraryPage(page).open();
  await page.getByText('No occupation pages yet.').waitFor();
  await app.expectAccessible();
  await page.getByRole('main').getByRole('link', { name: 'Import pages' }).click();
  await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
  app.expectQuiet();
});

import { afterEach, expect, test } from 'vitest';
import { hasFocus } from './pages/keyboard.ts';
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

test('no title is cut short while there is room, in a wide window and a narrow one', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1100, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await library.search('librar');
    await expect.poll(() => library.row(librarians).locator('mark').first().textContent()).toBe('Librar');
    const title = await library.row(librarians).getByRole('link').boundingBox();
    const cell = await library.row(librarians).locator('td').first().boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual((cell?.x ?? 0) + (cell?.width ?? 0));
  }
});

test('coming back from a profile finds search, order, filters and the row as they were', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  await library.search('librar');
  await page.getByRole('columnheader', { name: 'Code' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Code' }).getByRole('button').click();
  await page.getByRole('group', { name: 'Skilled migration' }).getByText('Not on the list').click();
  await page.getByRole('radio', { name: 'Official' }).check({ force: true });
  await expect.poll(() => library.rows.count()).toBe(1);

  const expectAsLeft = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
    const field = page.getByRole('searchbox', { name: 'Search titles, codes, skills and text' });
    expect(await field.inputValue()).toBe('librar');
    expect(await page.getByRole('columnheader', { name: 'Code' }).getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('radio', { name: 'Official' }).isChecked()).toBe(true);
    await expect.poll(() => library.rows.count()).toBe(1);
    await expect.poll(() => hasFocus(library.row(technicians))).toBe(true);
  };
  await library.openProfile(technicians);
  await page.goBack();
  await expectAsLeft();
  await library.openProfile(technicians);
  await page.getByRole('banner').getByRole('link', { name: 'Library' }).click();
  await expectAsLeft();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await expect.poll(() => library.rows.count()).toBe(2);
});

test('a profile opened again stands where it was left, in the text size chosen', async () => {
  await openPractice();
  const { page } = app;
  const library = libraryPage(page);
  await library.openProfile(librarians);
  await page.getByRole('radio', { name: 'Larger text' }).check({ force: true });
  const reader = page.getByRole('region', { name: 'Profile', exact: true });
  await reader.evaluate((area) => area.scrollTo({ top: 900 }));
  await expect.poll(() => reader.evaluate((area) => area.scrollTop)).toBe(900);
  await page.goBack();
  await library.openProfile(librarians);
  await expect.poll(() => reader.evaluate((area) => area.scrollTop)).toBe(900);
  expect(await page.getByRole('radio', { name: 'Larger text' }).isChecked()).toBe(true);
  await page.goBack();
  await library.openProfile(technicians);
  expect(await reader.evaluate((area) => area.scrollTop)).toBe(0);
});

test('an empty library says how it starts', async () => {
  app = await openApp();
  const { page } = app;
  await unlockPage(page).setUp('four quite usual words');
  await libraryPage(page).open();
  await page.getByText('No occupation pages yet.').waitFor();
  await app.expectAccessible();
  await page.getByRole('main').getByRole('button', { name: 'Import pages' }).click();
  await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
  app.expectQuiet();
});

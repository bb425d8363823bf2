import { afterEach, expect, test } from 'vitest';
import { hasFocus } from './pages/keyboard.ts';
import { type LibraryPage, libraryPage } from './pages/library-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, openPractice, type RunningApp } from './support/app.ts';

const librarians = 'Librarians and Media Collections Specialists';
const technicians = 'Library Technicians';
const all = 850;
let app: RunningApp;
let library: LibraryPage;

afterEach(async () => {
  await app.close();
});

async function openLibrary(): Promise<void> {
  app = await openPractice('#/library');
  library = libraryPage(app.page);
  await library.rows.first().waitFor();
}

/** How many profiles the list says it shows. */
const expectShown = (shown: number) => expect.poll(() => library.count.textContent()).toMatch(new RegExp(`^${shown} (of|profiles)`));

test('imported pages and computed profiles stand in one list, each with its origin and its own figures', async () => {
  await openLibrary();
  await expectShown(all);
  await library.search('25-4022');
  await library.row(librarians).waitFor();
  await expectShown(2);
  expect(await library.row(librarians).textContent()).toMatch(/25-4022.*6\.3.*\$60k–80k/);
  await library.row(librarians).getByRole('img', { name: 'The page states no scores.' }).waitFor();
  expect(await library.computed(librarians).textContent()).toMatch(/25-4022.*5\.9.*\$5\dk–8\dk/);
  await library
    .computed(librarians)
    .getByRole('img', { name: /^Income \d/ })
    .waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('search finds as it is typed, with mistakes and in other languages, and says where; keys alone lead to the profile', async () => {
  await openLibrary();
  const { page } = app;
  await page.keyboard.press('/');
  await page.keyboard.type('libary technican');
  await expect.poll(() => library.rows.first().textContent()).toMatch(/Library Technicians.*title/);
  await library.search('tape librarian');
  await expect.poll(() => library.computed('File Clerks').locator('mark').allTextContents()).toEqual(['Tape Librarian']);
  expect(await library.computed('File Clerks').textContent()).toContain('other title');
  await library.search('บรรณารักษ์');
  await expect.poll(() => library.rows.first().locator('[lang="th"] mark').first().textContent()).toBe('บรรณารักษ์');
  expect(await library.rows.first().textContent()).toMatch(/own language|other title/);
  await library.search('');
  await page.keyboard.type('25-4031');
  await expectShown(2);
  await expect.poll(() => library.row(technicians).textContent()).toContain('code');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/library\/.+/);
  await page.getByRole('heading', { name: technicians, level: 1 }).waitFor();
  app.expectQuiet();
});

test('filters narrow the list, their counts follow each other, and what is not stated stays within reach', async () => {
  await openLibrary();
  const { page } = app;
  const growing = page.getByRole('group', { name: 'AI-era verdict' }).locator('div').filter({ hasText: 'Growing' }).first();
  const before = Number(/\d+$/.exec((await growing.textContent()) ?? '')?.[0]);
  await library.choice('Field', 'Health care').click();
  await expect.poll(async () => Number(/\d+$/.exec((await growing.textContent()) ?? '')?.[0])).toBeLessThan(before);
  await library.choice('AI-era verdict', 'Growing').click();
  const inHealthCare = Number(/\d+$/.exec((await growing.textContent()) ?? '')?.[0]);
  await expectShown(inHealthCare);
  await page.getByRole('slider', { name: 'Lowest pay' }).focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
  await page.getByText('Pay $100k or more').waitFor();
  await expect.poll(() => library.rows.count()).toBeLessThan(inHealthCare);
  await page.getByRole('button', { name: 'Remove the filter AI-era verdict' }).click();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expectShown(all);
  // Pages state no projection; they are found under what is not stated.
  await library.choice('Jobs in ten years', 'Not stated').click();
  await expectShown(2);
  await library.row(librarians).waitFor();
  await app.expectAccessible();
});

test('nothing found names the term, and the filter whose loosening helps', async () => {
  await openLibrary();
  const { page } = app;
  await library.search('zzzz <>');
  await page.getByText('Nothing found for “zzzz <>”.').waitFor();
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Clear search' }).last().click();
  await expectShown(all);
  await library.search('librar');
  await library.choice('Origin', 'Imported pages').click();
  await library.choice('AI-era verdict', 'Shrinking').click();
  await page.getByText('Nothing found for “librar” with these filters.').waitFor();
  await page.getByText('Without the filter “Origin”').waitFor();
  await page.getByRole('button', { name: 'Clear Origin' }).click();
  await expect.poll(() => library.rows.count()).toBeGreaterThan(2);
});

test('the list is ordered by any column and any of the nine scores', async () => {
  await openLibrary();
  const { page } = app;
  await library.choice('Field', 'Education and library').click();
  await library.choice('Origin', 'Computed profiles').click();
  await page.getByRole('columnheader', { name: 'Overall' }).getByRole('button').click();
  await expect.poll(() => page.getByRole('columnheader', { name: 'Overall' }).getAttribute('aria-sort')).toBe('descending');
  await library.sortBy('AI risk');
  const head = page.getByRole('columnheader', { name: 'AI risk' });
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
  const scores = async () =>
    (await library.rows.getByText(/^\d+\.\d$/).allTextContents()).filter((_, place) => place % 2 === 1).map(Number);
  await expect
    .poll(async () => {
      const upward = await scores();
      return upward.length > 5 && upward.every((score, place) => score >= (upward[place - 1] ?? 0));
    })
    .toBe(true);
  await page.getByRole('button', { name: 'Sorted upward. Turn the order.' }).click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
});

test('titles in another language stand beside the English ones, those of an open client at once', async () => {
  await openLibrary();
  const { page } = app;
  await library.search('25-4031');
  await library.computed(technicians).waitFor();
  expect(await library.computed(technicians).locator('[lang="es"]').count()).toBe(0);
  await page.getByRole('button', { name: /Titles/ }).click();
  await page.getByRole('option', { name: 'Titles: English, Español' }).click();
  const own = library.computed(technicians).locator('[lang="es"]');
  await own.waitFor();
  expect(await own.getAttribute('title')).toContain('unofficial translation');
  await app.expectAccessible();
});

test('coming back from a profile finds search, order, filters, titles and the row as they were', async () => {
  await openLibrary();
  const { page } = app;
  await library.search('librar');
  await page.getByRole('columnheader', { name: 'Code' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Code' }).getByRole('button').click();
  await library.choice('Origin', 'Imported pages').click();
  await library.choice('Skilled migration', 'Does not count').click();
  await expectShown(1);

  const expectAsLeft = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
    await expect.poll(() => library.searchField.inputValue()).toBe('librar');
    expect(await page.getByRole('columnheader', { name: 'Code' }).getAttribute('aria-sort')).toBe('descending');
    await expectShown(1);
    await expect.poll(() => hasFocus(library.row(technicians))).toBe(true);
  };
  await library.openProfile(technicians);
  await page.goBack();
  await expectAsLeft();
  await library.openProfile(technicians);
  await page.getByRole('banner').getByRole('link', { name: 'Library' }).click();
  await expectAsLeft();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await expectShown(all);
});

test('a profile opened again stands where it was left, in the text size chosen', async () => {
  await openLibrary();
  const { page } = app;
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

test('a new workspace has every occupation before any page is imported', async () => {
  app = await openApp();
  library = libraryPage(app.page);
  const { page } = app;
  await unlockPage(page).setUp('four quite usual words');
  await library.open();
  await expectShown(848);
  await page.getByRole('contentinfo').getByText('848 occupations').waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Import pages' })
    .or(page.getByRole('button', { name: 'Import pages' }))
    .first()
    .click();
  await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
  app.expectQuiet();
});

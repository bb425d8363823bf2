import { afterEach, beforeEach, expect, test } from 'vitest';
import { tabAndPress, tabTo } from './pages/keyboard.ts';
import { type LibraryPage, libraryPage } from './pages/library-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

/* What is done in the list: views kept under a name, rows selected and put on a shortlist. */

const technicians = 'Library Technicians';
let app: RunningApp;
let library: LibraryPage;

beforeEach(async () => {
  app = await openPractice();
  library = libraryPage(app.page);
});
afterEach(async () => {
  await app.close();
});

async function openClient(name: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.locator('[role="menuitem"][data-focused]', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/clients\//);
}

test('a view is saved, opened, renamed and removed, and Undo brings it back', async () => {
  const { page } = app;
  const menu = page.getByRole('button', { name: 'Views', exact: true });
  await library.open();
  await library.choice('Field', 'Health care').click();
  await library.sortBy('Income');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByText('Give the view a name.').waitFor();
  await page.getByLabel('Name of the view').fill('Well paid health care');
  await app.expectAccessible();
  await page.keyboard.press('Enter');
  await page.getByText('The view “Well paid health care” is saved.').waitFor();

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await library.sortBy('Title');
  await library.search('nurse');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Well paid health care' }).click();
  await page.getByText('Field: Health care').waitFor();
  expect(await library.searchField.inputValue()).toBe('');
  await page.getByRole('columnheader', { name: 'Income' }).waitFor();

  await menu.click();
  await page.getByRole('menuitem', { name: 'Rename or remove views' }).click();
  await page.getByRole('button', { name: 'Rename Well paid health care' }).click();
  await page.getByLabel('Name of the view').fill('Health care by pay');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Health care by pay' }).click();
  await page.getByText('No view is saved yet.').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Control+z');
  await page.getByText('Taken back: the view’s removal. It is here again.').waitFor();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Health care by pay' }).waitFor();
  app.expectQuiet();
});

test('selected rows go to the open client’s shortlist in one change, whatever is searched meanwhile', async () => {
  const { page } = app;
  await openClient('Sample Client D');
  await library.open();
  await library.search('15-1252');
  await library.select(library.computed('Software Developers'));
  await library.search('registered nurses');
  await library.select(library.computed('Registered Nurses'));
  await library.tray.getByText('2 selected').waitFor();
  await library.tray.getByText('Software Developers').waitFor();
  await app.expectAccessible();
  await library.tray.getByRole('button', { name: 'Add to shortlist' }).click();
  await page.getByText('2 profiles are now on the shortlist of Sample Client D.').waitFor();
  await library.tray.getByText('Select rows').waitFor();
  await library.search('');
  await library.choice('My work', 'On the shortlist').click();
  await library.computed('Software Developers').waitFor();
  await library.computed('Registered Nurses').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: the change to the shortlist.').waitFor();
  await expect.poll(() => library.computed('Registered Nurses').count()).toBe(0);
  app.expectQuiet();
});

test('without a mouse: search, select with Space, add with L, filter, and without a client a word what is missing', async () => {
  const { page } = app;
  const { keyboard } = page;
  await keyboard.press('Control+3');
  await library.rows.first().waitFor();
  await keyboard.press('/');
  await keyboard.type('library tech');
  await library.row(technicians).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('l');
  await page.getByText('Open a client first').first().waitFor();
  await openClient('Sample Client D');
  await keyboard.press('Control+3');
  await library.rows.first().waitFor();
  await keyboard.press('/');
  await keyboard.type('library tech');
  await library.row(technicians).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowDown');
  await library.tray.getByText('2 selected').waitFor();
  await keyboard.press('l');
  await page.getByText('2 profiles are now on the shortlist of Sample Client D.').waitFor();
  await tabTo(page, page.getByRole('checkbox', { name: 'Growing' }), 'Shift+Tab');
  await keyboard.press('Space');
  await page.getByText('AI-era verdict: Growing').waitFor();
  await tabAndPress(page, page.getByRole('button', { name: 'Clear filters' }), 'Enter');
  await library.row(technicians).waitFor();
  app.expectQuiet();
});

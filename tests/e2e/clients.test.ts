import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
});
afterEach(() => app.close());

test('a client is found while typing, in any letters, and opened by keys alone', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.openList();
  await page.getByRole('searchbox', { name: 'Search clients' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('library ASSIST');
  await expect.poll(() => clients.names()).toEqual(['Sample Client A']);
  await page.keyboard.press('Tab');
  await page.getByRole('row', { name: /Sample Client A/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
  await clients.openList();
  await clients.search('nobody like this');
  await page.getByText('No client matches “nobody like this”').waitFor();
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect.poll(async () => (await clients.names()).length).toBe(3);
  app.expectQuiet();
});

test('a new client: what is wrong is said at its field, what was typed stays, Undo takes the client away', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.openList();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'New client' }).waitFor();
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByText('There is no name yet.').waitFor();
  await clients.field('Name as wanted').fill('Sample Client น้ำ');
  await clients.field(/^Reference/).fill('C-0148');
  await clients.field(/^Hours a week/).fill('90');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByText('A week has room for 1 to 60 hours.').waitFor();
  await app.expectAccessible();
  await clients.field(/^Hours a week/).fill('6');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByText('C-0148').first().waitFor();
  expect(await clients.field('Name as wanted').inputValue()).toBe('Sample Client น้ำ');
  await clients.field(/^Reference/).fill('');
  await clients.field(/^Money to spend/).fill('2,000');
  await page.getByRole('checkbox', { name: 'ไทย' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByRole('heading', { name: 'Sample Client น้ำ', level: 1 }).waitFor();
  await page.getByText('6 h a week, $2,000 to spend').waitFor();
  await clients.undo();
  await clients.openList();
  await expect.poll(async () => (await clients.names()).length).toBe(3);
  app.expectQuiet();
});

test('fields of the profile save themselves, say what is wrong, and can be taken back', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A', 'Profile');
  await clients.field('Situation').fill('Works as a library assistant, 4 years');
  await page.keyboard.press('Tab');
  await page.getByText('Works as a library assistant, 4 years').first().waitFor();
  expect(await page.getByRole('region', { name: 'Messages' }).getByRole('button').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => clients.field('Situation').inputValue()).toBe('Works as a library assistant, 3 years');
  await clients.field('Hours a week for learning').fill('61');
  await page.keyboard.press('Tab');
  await page.getByText('A week has room for 1 to 60 hours.').waitFor();
  expect(await clients.field('Hours a week for learning').inputValue()).toBe('61');
  await clients.field('Reference').fill('C-0151');
  await page.keyboard.press('Tab');
  await page
    .getByText(/C-0151/)
    .first()
    .waitFor();
  await app.expectAccessible();
  await clients.field('Reference').fill('C-0148');
  await page.keyboard.press('Tab');
  app.expectQuiet();
});

test('removing a client asks nothing and is taken back whole', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remove client' }).click();
  await clients.said('Sample Client A was removed.');
  await expect.poll(() => clients.names()).not.toContain('Sample Client A');
  await clients.undo();
  await expect.poll(() => clients.names()).toContain('Sample Client A');
  await clients.open('Sample Client A');
  await page.getByText('74 of 192 h, 6 h behind the schedule').waitFor();
  app.expectQuiet();
});

test('every tab passes axe in light and dark, and keys change tabs', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A');
  const tabs = page.getByRole('tab');
  const count = await tabs.count();
  for (let place = 0; place < count; place += 1) {
    await page.keyboard.press(`Alt+${(place + 1) % 10}`);
    await expect.poll(() => tabs.nth(place).getAttribute('aria-selected')).toBe('true');
    await app.expectAccessible('light', 'dark');
  }
  app.expectQuiet();
});

test('standing on the shortlist changes at once and can be undone', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A', 'Occupations');
  await page.getByRole('button', { name: /Standing of Library Technicians/ }).click();
  await page.getByRole('option', { name: 'Exploring' }).click();
  await clients.said('Library Technicians is now: Exploring.');
  await clients.undo();
  await page.getByRole('button', { name: /Backup.*Standing of Library Technicians/ }).waitFor();
  app.expectQuiet();
});

test('an action is ticked on the client’s page and taken back', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A');
  const box = page.getByRole('checkbox', { name: 'Fetch 200 records from an open catalog API' });
  await box.focus();
  await page.keyboard.press('Space');
  await clients.said('“Fetch 200 records from an open catalog API” is done.');
  await expect.poll(() => box.isChecked()).toBe(true);
  await clients.undo();
  await expect.poll(() => box.isChecked()).toBe(false);
  app.expectQuiet();
});

test('the only language and the fifth keep the keyboard and say why they cannot be changed', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.openList();
  await page.keyboard.press('n');
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
  await box('English').focus();
  await page.keyboard.press('Space');
  expect(await box('English').isChecked()).toBe(true);
  const reason = page.getByText('A client reads at least one language.', { exact: false });
  await reason.waitFor();
  expect(await box('English').getAttribute('aria-describedby')).toBe(await reason.getAttribute('id'));
  await app.expectAccessible('light', 'dark');
  for (const name of ['ไทย', 'Español', '日本語']) {
    await box(name).focus();
    await page.keyboard.press('Space');
  }
  await page.getByText('Four languages are as many as there can be.', { exact: false }).waitFor();
  await box('繁體中文').focus();
  await page.keyboard.press('Space');
  expect(await box('繁體中文').isChecked()).toBe(false);
  await box('English').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => box('English').isChecked()).toBe(false);
  app.expectQuiet();
});

test('a follow-up half typed is there again after other screens, and belongs to its client alone', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.open('Sample Client A');
  await clients.field('New follow-up').fill('Ask the branch about');
  await clients.open('Sample Client D');
  expect(await clients.field('New follow-up').inputValue()).toBe('');
  await clients.open('Sample Client A');
  expect(await clients.field('New follow-up').inputValue()).toBe('Ask the branch about');
  await clients.field('New follow-up').press('Enter');
  await expect.poll(() => clients.field('New follow-up').inputValue()).toBe('');
  await page.getByRole('checkbox', { name: 'Ask the branch about' }).waitFor();
  app.expectQuiet();
});

test('a fresh client’s page says what will be there, not a row of zeros', async () => {
  const { page } = app;
  const clients = casePage(page);
  await clients.openList();
  await page.keyboard.press('n');
  await clients.field('Name as wanted').fill('Sample Client E');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sample Client E', level: 1 }).waitFor();
  await page.getByText('No session yet. What is agreed, done, late or changed will be told here.').waitFor();
  expect(await page.getByText('Look at all of it').count()).toBe(0);
  await clients.tab('Notes');
  await page.getByText('No notes yet').waitFor();
  expect(await page.getByRole('searchbox', { name: 'Search the notes’ text' }).count()).toBe(0);
  await app.expectAccessible('light', 'dark');
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  app.expectQuiet();
});

test('sessions that are over say whether their note is signed', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client A', 'Sessions');
  const item = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  await item('Session 3').getByText('Not signed').waitFor();
  await item('Session 1').getByText('Signed', { exact: true }).waitFor();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasFocus } from './pages/keyboard.ts';
import { libraryPage } from './pages/library-page.ts';
import { type ProfilePage, profilePage } from './pages/profile-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const librarians = 'Librarians and Media Collections Specialists';
let app: RunningApp;
let profile: ProfilePage;

beforeEach(async () => {
  app = await openPractice(places.profile(librarians));
  profile = profilePage(app.page);
  await app.page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
});
afterEach(async () => {
  await app.close();
});

/** Opens Sample Client A as the client that notes belong to. */
async function openClient(): Promise<void> {
  await app.page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await profile.chooseClient('Sample Client A');
  await expect.poll(() => profile.notes.count()).toBe(11);
}

test('the page is read whole: figures, what is not stated, what contradicts itself', async () => {
  const { page } = app;
  await page.getByText('The page gives the overall figure alone; its nine scores are not stated.').waitFor();
  expect(await page.getByText('not stated', { exact: true }).count()).toBeGreaterThanOrEqual(9);
  const warning = page.getByText(/The page contradicts itself about entry pay/);
  expect(await warning.textContent()).toContain('$45,000–60,000');
  expect(await warning.textContent()).toContain('$45,000-$55,000');
  await page.getByRole('button', { name: 'Show the second' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item-id') ?? '')).toMatch(/^faq\./);
  await profile.contents('Immigration').click();
  await expect.poll(() => profile.contents('Immigration').getAttribute('aria-current')).toBe('location');
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('old figures name the rule of their kind, and figures alike are one line that leads to each', async () => {
  const { page } = app;
  const short = page.getByText(/^Read with care: /);
  await short.waitFor();
  expect(await short.textContent()).toMatch(/pay from 2023.*outlook from 2023|outlook from 2023.*pay from 2023/);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  const lines = await page.locator('[data-notices] li').allTextContents();
  const ofAge = lines.filter((line) => line.includes('2023'));
  expect(ofAge.filter((line) => line.includes('Pay older than 12 months'))).toHaveLength(1);
  expect(ofAge.filter((line) => line.includes('An outlook older than 24 months'))).toHaveLength(1);
  expect(ofAge).toHaveLength(2);
});

test('a note made by mouse is private, stands beside its words, and is there after a restart', async () => {
  const { page } = app;
  await openClient();
  await profile.selectWords('entryLevel', 'arrive digitally fluent');
  await page.keyboard.press('c');
  const text = page.getByRole('textbox', { name: 'Note text' });
  await text.waitFor();
  await page.keyboard.type('Say what this means at the branch.');
  await app.expectAccessible();
  await page.keyboard.press('Escape');
  const note = profile.note('Say what this means at the branch.');
  await note.waitFor();
  expect(await note.textContent()).toContain('Concern');
  expect(await note.textContent()).toContain('Private');
  const mark = profile.passage('entryLevel').locator('mark');
  expect(await mark.textContent()).toContain('arrive digitally fluent');
  await page.getByText('12 notes').waitFor();

  const [noteBox, markBox] = [await note.boundingBox(), await mark.boundingBox()];
  expect(Math.abs((noteBox?.y ?? 0) - (markBox?.y ?? 1e6))).toBeLessThan(40);
  app.expectQuiet();

  await app.restart();
  await unlockPage(app.page).openPractice();
  profile = profilePage(app.page);
  await libraryPage(app.page).open();
  await libraryPage(app.page).openProfile(librarians);
  await app.page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await profile.chooseClient('Sample Client A');
  await profile.note('Say what this means at the branch.').waitFor();
});

test('a note is made, shown to the report and deleted by keys alone, and Undo brings it back', async () => {
  const { page } = app;
  await openClient();
  await profile.passage('summary').focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item-id'))).toBe('sources');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('q');
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  await page.keyboard.type('Which source is the newest?');
  await page.keyboard.press('Control+Enter');
  const note = profile.note('Which source is the newest?');
  await expect.poll(() => note.evaluate((card) => card === document.activeElement)).toBe(true);
  await page.keyboard.press('p');
  await expect.poll(() => note.textContent()).toContain('For the case');
  await page.keyboard.press('p');
  await expect.poll(() => note.textContent()).toContain('In report');
  await page.keyboard.press('[');
  await expect.poll(() => profile.notes.nth(10).evaluate((card) => card === document.activeElement)).toBe(true);
  await page.keyboard.press(']');
  await expect.poll(() => note.evaluate((card) => card === document.activeElement)).toBe(true);
  await page.keyboard.press('Delete');
  await expect.poll(() => profile.notes.count()).toBe(11);
  await page.getByRole('button', { name: 'Undo' }).click();
  await note.waitFor();
  expect(await note.textContent()).toContain('In report');
  app.expectQuiet();
});

test('without an open client a note asks whose it is, and takes a new client by name', async () => {
  const { page } = app;
  await page.keyboard.press('q');
  await page.getByText('Select text first, or move to a passage with the arrow keys.').waitFor();
  await profile.selectWords('summary', 'people who come looking');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Which client is this for?' });
  await dialog.getByRole('option', { name: 'Sample Client A' }).waitFor();
  await app.expectAccessible();
  await dialog.getByLabel('Name of a new client').fill('Sample Client N');
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  await page.keyboard.type('Has done this for years.');
  await page.keyboard.press('Escape');
  await profile.note('Has done this for years.').waitFor();
  await page.getByText('1 note', { exact: true }).first().waitFor();
});

test('notes are filtered by who may see them, and keep their numbers', async () => {
  await openClient();
  const { page } = app;
  await page.getByRole('radio', { name: 'In report 7' }).click();
  await expect.poll(() => profile.notes.count()).toBe(7);
  await page.getByRole('radio', { name: 'Private 4' }).click();
  await expect.poll(() => profile.notes.count()).toBe(4);
  for (const note of await profile.notes.all()) expect(await note.textContent()).toContain('Private');
});

test('the focused skill goes to the plan by Alt A, and Undo takes it out', async () => {
  const { page } = app;
  await openClient();
  const row = profile.passage('skillsToBuild.designing-for-users');
  await row.focus();
  await page.keyboard.press('Alt+a');
  await page.getByText('Designing for users is in the plan of Sample Client A.').waitFor();
  await row.getByText('In plan').waitFor();
  await page.getByText('5 of 6 are in the plan of Sample Client A', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByRole('button', { name: /Add to plan/ }).waitFor();
  app.expectQuiet();
});

test('an uncertain split is edited and stays as it was decided', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Decide' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open questions' });
  const question = dialog.getByRole('listitem').filter({ hasText: 'Growing areas run together' }).first();
  await question.getByRole('button', { name: 'Edit' }).click();
  await app.expectAccessible();
  await question.getByRole('textbox', { name: 'Area' }).first().fill('Digital holdings');
  await question.getByRole('button', { name: 'Save split' }).click();
  await expect.poll(() => dialog.getByText('Growing areas run together').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Close the list' }).click();
  await page.getByText('1 line could be read in more than one way.').waitFor();
  await page.getByText('Digital holdings', { exact: true }).waitFor();
});

test('after the last open question the keyboard goes on in the main area', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Decide' }).focus();
  await page.keyboard.press('Enter');
  const accept = page.getByRole('dialog', { name: 'Open questions' }).getByRole('button', { name: 'Accept' });
  await accept.first().waitFor();
  for (let left = await accept.count(); left > 0; left -= 1) {
    await accept.first().press('Enter');
    await expect.poll(() => accept.count()).toBe(left - 1);
  }
  await page.getByRole('button', { name: 'Decide' }).waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(page.getByRole('main'))).toBe(true);
  app.expectQuiet();
});

test('a note left without a word goes again, and nothing is said of it', async () => {
  const { page } = app;
  await openClient();
  const editor = page.getByRole('textbox', { name: 'Note text' });
  await profile.passage('summary').focus();
  for (const leave of ['Escape', 'Control+Enter', 'Shift+Tab']) {
    await profile.passage('summary').focus();
    await page.keyboard.press('q');
    await editor.waitFor();
    await page.keyboard.press(leave);
    // From the text back over the marks and the kinds of notes, and out.
    if (leave === 'Shift+Tab') for (const key of [leave, leave]) await page.keyboard.press(key);
    await expect.poll(() => profile.notes.count()).toBe(11);
  }
  await profile.passage('summary').focus();
  await page.keyboard.press('c');
  await editor.waitFor();
  await page.getByRole('complementary', { name: 'Notes' }).getByRole('radio', { name: 'Report' }).click();
  await expect.poll(() => profile.notes.count()).toBe(12);
  await page.getByRole('heading', { name: librarians }).click();
  await expect.poll(() => profile.notes.count()).toBe(11);
  expect(
    await page
      .getByRole('region', { name: 'Messages' })
      .getByText(/note|Taken back/i)
      .count(),
  ).toBe(0);

  await profile.passage('summary').focus();
  await page.keyboard.press('s');
  await editor.waitFor();
  await page.keyboard.press('Control+3');
  await libraryPage(page).openProfile(librarians);
  await expect.poll(() => profile.notes.count()).toBe(11);
  // The history knows nothing of them.
  await page.keyboard.press('Control+z');
  await page.getByText('There is nothing left to undo.').waitFor();
  app.expectQuiet();
});

test('a note left without a word goes, and nothing is said of it, also while something else of it is still being written', async () => {
  const { page } = app;
  await openClient();
  let release = () => {};
  const left = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/rpc/annotations/update', async (route) => {
    await left;
    await route.continue();
  });
  await profile.passage('summary').focus();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  const answered = page.waitForResponse('**/rpc/annotations/update');
  await page.getByRole('complementary', { name: 'Notes' }).getByRole('radio', { name: 'Report' }).click();
  await page.getByRole('heading', { name: librarians }).click();
  await expect.poll(() => profile.notes.count()).toBe(11);
  const taken = page.waitForResponse('**/rpc/history/undo');
  release();
  await answered;
  await taken;
  expect(
    await page
      .getByRole('region', { name: 'Messages' })
      .getByText(/note|Taken back/i)
      .count(),
  ).toBe(0);
  await page.reload();
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  await expect.poll(() => profile.notes.count()).toBe(11);
  app.expectQuiet();
});

test('a note that had words and was emptied stays', async () => {
  const { page } = app;
  await openClient();
  await profile.passage('summary').focus();
  await page.keyboard.press('q');
  const editor = page.getByRole('textbox', { name: 'Note text' });
  await editor.pressSequentially('Who?');
  await editor.fill('');
  await page.keyboard.press('Escape');
  await profile.note('No text yet').waitFor();
  expect(await profile.notes.count()).toBe(12);
});

test('find goes through the matches; the raw page is there line by line; text grows', async () => {
  const { page } = app;
  await page.keyboard.press('Control+f');
  await page.keyboard.type('metadata');
  const status = page.getByText(/^1 of \d+$/);
  await status.waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^2 of \d+$/).waitFor();
  await page.keyboard.type('zzz');
  await page.getByText('No match').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find in profile' }).waitFor();

  const before = await profile.passage('summary').boundingBox();
  await page.getByRole('radio', { name: 'Larger text' }).click();
  const after = await profile.passage('summary').boundingBox();
  expect(after?.height ?? 0).toBeGreaterThan(before?.height ?? Number.POSITIVE_INFINITY);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Page as imported' }).click();
  const raw = page.getByRole('dialog', { name: 'Page as imported' });
  await raw.getByText('AI Career Graph', { exact: true }).waitFor();
  await app.expectAccessible();
});

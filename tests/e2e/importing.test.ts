import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasFocus } from './pages/keyboard.ts';
import { profilePage } from './pages/profile-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';

const samplePages = join(import.meta.dirname, '..', '..', 'resources', 'sample-pages');
const librariansFile = join(samplePages, 'librarians.zh-Hant.txt');
const techniciansFile = join(samplePages, 'library-technicians.th.txt');
const librarians = 'Librarians and Media Collections Specialists';
/** Profiles in the library before anything is imported. */
const computed = 848;
let app: RunningApp;

beforeEach(async () => {
  app = await openApp();
  await unlockPage(app.page).setUp('four quite usual words');
  await openImport();
});
afterEach(async () => {
  await app.close();
});

async function openImport(): Promise<void> {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Import pages' }).click();
  await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
}

/** A file as the browser's chooser takes it. */
interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const textFile = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: 'text/plain', buffer });
const pdf = textFile('page.pdf', Buffer.from('%PDF-1.4 a page saved as a document'));

/** A page of its own occupation. */
function pageOf(number: number): Buffer {
  return Buffer.from(readFileSync(librariansFile, 'utf8').replaceAll('25-4022', `11-${1000 + number}`));
}

function manyPages(count: number): readonly ChosenFile[] {
  return Array.from({ length: count }, (_, number) => textFile(`${number}.txt`, pageOf(number)));
}

async function chooseFiles(files: readonly ChosenFile[]): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([...files]);
}

test('files are shown before they are imported, the bad ones with what to do, and each good one is a link afterwards', async () => {
  const { page } = app;
  await app.expectAccessible();
  const sections = page.getByRole('navigation', { name: 'Main' });
  expect(await sections.getByRole('link', { name: 'Library' }).getAttribute('aria-current')).toBe('page');
  await chooseFiles([
    { name: 'librarians.txt', mimeType: 'text/plain', buffer: readFileSync(librariansFile) },
    { name: 'technicians.txt', mimeType: 'text/plain', buffer: readFileSync(techniciansFile) },
    { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 255, 0]) },
    { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  const refused = page.getByRole('region', { name: 'Refused' });
  await refused.getByText('2 files').waitFor();
  await refused.getByText('picture.txt').waitFor();
  await refused.getByText('nothing.txt').waitFor();
  const preview = page.getByRole('region', { name: 'What would come in' });
  await preview.getByText('25-4022').waitFor();
  await preview.getByText('1 contradiction').waitFor();
  await app.expectAccessible('light', 'dark');

  await page.getByRole('button', { name: 'Import 2 pages' }).click();
  await page.getByText('2 new occupations, 0 new versions, 0 unchanged, 0 refused.').waitFor();
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Import more pages' }))).toBe(true);
  await app.expectAccessible();
  await page.getByRole('link', { name: librarians }).click();
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  app.expectQuiet();
});

test('a pasted page comes in; the same again is unchanged; a changed one is a new version with its changes and orphans', async () => {
  const { page } = app;
  const text = readFileSync(librariansFile, 'utf8');
  await importText(text);
  await page.getByText('1 new occupation, 0 new versions, 0 unchanged, 0 refused.').waitFor();

  await page.getByRole('button', { name: 'Import more pages' }).click();
  await importText(text);
  await page.getByText('No new occupation, 0 new versions, 1 unchanged, 0 refused.').waitFor();

  await page.getByRole('link', { name: librarians }).click();
  const profile = profilePage(page);
  await profile.selectWords('entryLevel', 'newcomers');
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Which client is this for?' });
  await dialog.getByLabel('Name of a new client').fill('Sample Client N');
  await dialog.getByRole('button', { name: 'Create client' }).click();
  await page.getByRole('textbox', { name: 'Note text' }).fill('Ask about this.');
  await page.keyboard.press('Escape');
  await profile.note('Ask about this.').waitFor();

  await openImport();
  await page.getByRole('button', { name: 'Import more pages' }).click();
  const entry = 'Assistant posts that only sort and answer simple questions are thinning out';
  const changed = text
    .split('\n')
    .map((line) => (line.includes(entry) ? 'Nobody knows.' : line.replace('$45,000 ~ $60,000', '$47,000 ~ $62,000')))
    .join('\n');
  expect(changed).not.toBe(text);
  await readText(changed);
  const preview = page.getByRole('region', { name: 'What would come in' });
  await preview.getByText('1 page in 1 file · 1 new version').waitFor();
  await preview.getByText('1 note would need a new place').waitFor();
  await page.getByRole('button', { name: 'Import 1 page' }).click();
  await page.getByText('No new occupation, 1 new version, 0 unchanged, 0 refused.').waitFor();
  await page.getByText('1 note needs a new place').waitFor();
  await page.getByRole('button', { name: /Show \d+ changes/ }).click();
  await page.getByText('Nobody knows.').first().waitFor();
  await app.expectAccessible();

  await page.getByRole('link', { name: librarians }).click();
  const orphans = page.getByRole('region', { name: 'Needs a new place' });
  await orphans.getByText('It was on: “newcomers”').waitFor();
  await orphans.getByRole('button', { name: 'Choose a new place' }).click();
  await profile.selectWords('summary', 'people who come looking');
  await page.keyboard.press('Enter');
  await page.getByText('The note has a new place.').waitFor();
  await expect.poll(() => orphans.count()).toBe(0);
  expect(await profile.passage('summary').locator('mark').textContent()).toContain('people who come looking');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Compare versions' }).click();
  await page.getByRole('dialog', { name: 'Compare versions' }).getByText('Nobody knows.').waitFor();
  app.expectQuiet();
});

test('the list says what each page would be; the same page twice counts and comes in once', async () => {
  const { page } = app;
  await importText(readFileSync(librariansFile, 'utf8'));
  await page.getByRole('button', { name: 'Import more pages' }).click();
  await chooseFiles([textFile('same.txt', readFileSync(librariansFile)), ...manyPages(2), textFile('copy.txt', pageOf(0)), pdf]);
  const preview = page.getByRole('region', { name: 'What would come in' });
  await preview.getByText('3 pages in 4 files · 2 new · 1 unchanged · 1 more than once in the list').waitFor();
  expect(await preview.getByText('not placed ·').count()).toBe(0);
  await expect.poll(() => preview.getByRole('row').filter({ hasText: 'copy.txt' }).textContent()).toContain('Already in the list');
  await page.getByRole('region', { name: 'Refused' }).getByText('This is a PDF file.').waitFor();
  await page.getByRole('button', { name: 'Import 3 pages' }).click();
  await page.getByText('2 new occupations, 0 new versions, 1 unchanged, 0 refused.').waitFor();
});

test('an import goes on on other screens; stopped, it lists exactly what came in, and one Undo takes it all back', async () => {
  const { page } = app;
  const files = manyPages(200);
  await chooseFiles(files);
  await page.getByRole('button', { name: 'Import 200 pages' }).click();
  await page
    .getByText(/[1-9]\d* of 200 files imported/)
    .first()
    .waitFor();
  const sections = page.getByRole('navigation', { name: 'Main' });
  await sections.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await openImport();
  await page
    .getByText(/\d+ of 200 files imported/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Stop here' }).click();
  const outcome = page.getByText(/Stopped after \d+ of 200 files/);
  await outcome.waitFor();
  const stopped = Number(/after (\d+) of/.exec((await outcome.textContent()) ?? '')?.[1]);
  expect(stopped).toBeGreaterThan(0);
  expect(stopped).toBeLessThan(200);
  expect(await page.getByRole('region', { name: 'Occupations' }).getByRole('link').count()).toBe(stopped);
  await sections.getByRole('link', { name: 'Library' }).click();
  const inLibrary = (profiles: number): Promise<void> => page.getByText(`${profiles.toLocaleString('en-US')} profiles`).waitFor();
  await inLibrary(computed + stopped);
  await openImport();
  await outcome.waitFor();

  await page.keyboard.press('Control+z');
  await page.getByText(`Taken back: the import of ${stopped} pages.`).waitFor();
  await sections.getByRole('link', { name: 'Library' }).click();
  await inLibrary(computed);
  app.expectQuiet();
});

test('what was chosen to import is gone when the workspace locks', async () => {
  const { page } = app;
  await chooseFiles(manyPages(1));
  await page.getByRole('button', { name: 'Import 1 page' }).waitFor();
  await page.keyboard.press('Control+l');
  await unlockPage(page).unlock('four quite usual words');
  await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
});

test('prose that is no profile is refused with what to do, and nothing comes in', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Paste text' }).click();
  expect(await page.getByRole('button', { name: 'Read the text' }).getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Text of the page').fill('Once upon a time there was a library. <script>alert(1)</script>');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await page.getByRole('region', { name: 'Refused' }).getByText('Pasted text').waitFor();
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  app.expectQuiet();
});

async function importText(text: string): Promise<void> {
  await readText(text);
  await app.page.getByRole('button', { name: 'Import 1 page' }).click();
}

async function readText(text: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of the page').fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
}

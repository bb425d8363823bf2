import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { consentPage } from './pages/consent-page.ts';
import { importPage } from './pages/import-page.ts';
import { countPresses, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { libraryPage } from './pages/library-page.ts';
import { margin } from './pages/margin.ts';
import { planPage } from './pages/plan-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { reportPage } from './pages/report-page.ts';
import { sessionPage } from './pages/session-page.ts';
import { rateByKeys, skillPanel } from './pages/skill-panel.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';

interface PageSet {
  readonly name: string;
  readonly folder: string;
  readonly themes: readonly ('dark' | 'light')[];
}

const projectRoot = join(import.meta.dirname, '..', '..');
const samplePages = join(projectRoot, 'resources', 'sample-pages');
/** The pages of the project's own words, looked at by axe in both themes, and the real ones where they lie beside the project. */
const pageSets = (
  [
    { name: 'the sample pages', folder: samplePages, themes: ['dark', 'light'] },
    { name: 'the real pages', folder: join(projectRoot, '..', 'shared', 'pages'), themes: [] },
  ] satisfies PageSet[]
).filter(({ folder }) => existsSync(folder));
/** Milliseconds for the whole way on a machine that has other work to do; alone it takes a fraction. */
const wholeWay = 300_000;
const files = ['librarians.zh-Hant.txt', 'library-technicians.th.txt'];

/** How long a screen may take on such a machine before a wait counts as failed. */
const patience = { timeout: 30_000 };

const passphrase = 'four quite usual words';
const client = 'Sample Client A';
const agreement = 'Service agreement, version 1';
const librarians = 'Librarians and Media Collections Specialists';
const technicians = 'Library Technicians';

/** What is written in the session, by who may read it. Short enough to stand on one printed line each. */
const words = {
  report: ['Shadow a librarian for one day', 'Knows every shelf of the branch', 'Which tools does the branch use'],
  case: ['Ask about weekend shifts again', 'Compare two graduate programs'],
  private: ['Money at home is tight', 'Unsure of the written English'],
  note: 'The client compared both occupations.',
  jotter: 'Looked tired after the night shift',
};
const reason = 'My branch needs scripts now.';
const ifThen = 'If it is Saturday, then I practice.';

let app: RunningApp;
let themes: PageSet['themes'];

beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.close());

/** axe on what is shown, in the themes of this run. */
async function expectReadable(): Promise<void> {
  if (themes.length > 0) await app.expectAccessible(...themes);
}

test.each(pageSets)(
  'the first session, from an empty workspace to the printed papers, with $name',
  async (pages) => {
    themes = pages.themes;
    await expectReadable();
    await unlockPage(app.page).setUp(passphrase);
    await expectReadable();
    await bringPagesIn(pages.folder);
    await meetClient();
    await readBoth();
    await shortlistLibrarians();
    await planWithClient();
    await writeThroughPowerCut();
    await printPapers();
    await undoLockAndReturn();
    app.expectQuiet();
  },
  wholeWay,
);

async function bringPagesIn(folder: string): Promise<void> {
  const { page } = app;
  const importing = importPage(page);
  await importing.open();
  await importing.choose(files.map((name) => join(folder, name)));
  for (const code of ['25-4022', '25-4031']) await importing.preview.getByText(code).waitFor();
  await importing.preview.getByText('1 contradiction').waitFor();
  await expectReadable();
  await importing.start();
  expect(await importing.outcome.textContent()).toContain('2 new occupations');
  await expectReadable();
  await page.getByRole('link', { name: librarians }).click();
  await page.getByRole('button', { name: 'Decide' }).click();
  const questions = page.getByRole('dialog', { name: 'Open questions' });
  await expectReadable();
  const areas = questions.getByRole('listitem').filter({ hasText: 'Growing areas run together' }).first();
  await areas.getByRole('button', { name: 'Edit' }).click();
  await areas.getByRole('textbox', { name: 'Area' }).first().fill('Holdings on the web');
  await areas.getByRole('button', { name: 'Save split' }).click();
  await areas.waitFor({ state: 'detached' });
  for (let left = await questions.getByRole('button', { name: 'Accept' }).count(); left > 0; left -= 1) {
    await questions.getByRole('button', { name: 'Accept' }).first().click();
    await expect.poll(() => questions.getByRole('button', { name: 'Accept' }).count(), patience).toBe(left - 1);
  }
  await questions.waitFor({ state: 'detached' });
  await page.getByText('Holdings on the web', { exact: true }).waitFor();
}

async function meetClient(): Promise<void> {
  const { page } = app;
  const clients = casePage(page);
  await clients.openList();
  await page.getByRole('button', { name: 'New client' }).first().click();
  await clients.field('Name as wanted').fill(client);
  await page.getByText('ไทย').click();
  await clients.field(/^Hours a week/).fill('6');
  await clients.field(/^Money to spend/).fill('2,000');
  await expectReadable();
  await page.getByRole('button', { name: 'Add client' }).click();
  await page.getByText('6 h a week, $2,000 to spend').waitFor();
  await expectReadable();
  await consentPage(page).record(agreement);
  await expectReadable();
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('heading', { name: 'Session 1', level: 1 }).waitFor();
  await expectReadable();
}

/** Both profiles are found by code and read; every kind of note is made by mouse on the one and by keys on the other. */
async function readBoth(): Promise<void> {
  const { page } = app;
  const library = libraryPage(page);
  const notes = margin(page);
  const profile = profilePage(page);
  await library.open();
  await library.search('25-40');
  await expect.poll(() => library.pages.count(), patience).toBe(2);
  await expectReadable();
  await library.openProfile(technicians);
  await profile.contents('Getting in').click();
  await notes.noteByKeys('c', words.private[1] ?? '', 'Private');
  await profile.contents('Moving up').click();
  await notes.noteByKeys('a', words.case[1] ?? '', 'Case');
  await library.open();
  await library.openProfile(librarians);
  await notes.noteByMouse('summary', 'c', words.private[0] ?? '', 'Private');
  await notes.noteByMouse('entryLevel', 's', words.report[1] ?? '', 'Report');
  await notes.noteByMouse('levelUp', 'a', words.report[0] ?? '', 'Report');
  await notes.noteByMouse('sources', 'q', words.case[0] ?? '', 'Case');
  await profile.contents('Tasks taken over').click();
  await notes.noteByKeys('q', words.report[2] ?? '', 'Report');
  await expect.poll(() => profile.notes.count(), patience).toBe(5);
  await expectReadable();
}

async function shortlistLibrarians(): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await page.getByText(`On the shortlist of ${client}`).first().waitFor();
  for (const skill of await skillNames(page, 3)) {
    const row = page.getByRole('table', { name: 'Skills to build' }).getByRole('row', { name: new RegExp(skill) });
    await row.getByRole('button', { name: /^Add to plan/ }).click();
    await row.getByText('In plan').waitFor();
  }
  const clients = casePage(page);
  await clients.open(client, 'Occupations');
  await page.getByRole('button', { name: new RegExp(`Standing of ${librarians}`) }).click();
  await page.getByRole('option', { name: 'Target' }).click();
  await clients.said(`${librarians} is now: Target.`);
  await expectReadable();
}

/** Basic programming and Digital curation, which both kinds of pages name, and others of the page. */
async function skillNames(page: Page, count: number): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Skills to build' }).locator('tbody tr');
  const named = await rows.locator('td:first-child span:first-child').filter({ hasText: /\S/ }).allTextContents();
  return [...new Set(['Basic programming', 'Digital curation', ...named])].slice(0, count);
}

async function planWithClient(): Promise<void> {
  const { page } = app;
  const plan = planPage(page);
  await plan.open(client);
  const unrated = (await plan.skills()).find((name) => name !== 'Basic programming' && name !== 'Digital curation') ?? '';
  const curation = skillPanel(page, await plan.select('Digital curation'));
  await curation.rate({ now: 1, target: 3, importance: 5, interest: 4 });
  await curation.setHours('40', '60');
  await plan.row('Digital curation').getByText('40–60 h').waitFor();
  await curation.addAction({ text: 'Take the open metadata course', cost: '2500', due: '2026-12-18' });
  await page.getByText(/above the budget of \$2,000/).waitFor();
  await page.getByRole('button', { name: 'Edit Take the open metadata course' }).click();
  await page.getByLabel('Cost, USD').fill('0');
  await page.getByRole('button', { name: 'Keep action' }).click();
  await page.getByText(/above the budget of/).waitFor({ state: 'detached' });

  const programming = skillPanel(page, await plan.select('Basic programming'));
  await programming.rate({ now: 1, target: 2, importance: 2, interest: 5 });
  await programming.setHours('30', '48');
  await programming.setLine('If-then line', ifThen);
  await programming.setLine('What could get in the way', 'Shifts change late');
  await programming.setLine('What helps then', 'Move it to Sunday');
  await programming.addAction({ text: 'Write a script for the shelf list', cost: '120', due: '2026-12-04', owner: 'Counselor' });
  expect((await plan.skills()).slice(0, 3)).toEqual([unrated, 'Digital curation', 'Basic programming']);
  await plan.row(unrated).getByText('rate first').waitFor();
  await page.getByRole('button', { name: 'Move up' }).click();
  const move = page.getByRole('dialog', { name: 'Move Basic programming from place 2 to 1?' });
  await move.getByLabel('The client’s reason').fill(reason);
  await move.getByRole('button', { name: 'Move skill' }).click();
  await expect.poll(async () => (await plan.skills()).slice(0, 3), patience).toEqual([unrated, 'Basic programming', 'Digital curation']);
  await expectReadable();
}

/** The engine dies in the middle of a word; what was shown as saved is there afterwards. */
async function writeThroughPowerCut(): Promise<void> {
  await casePage(app.page).open(client);
  await app.page.getByRole('button', { name: 'Continue session' }).click();
  const before = sessionPage(app.page);
  await before.jotter.fill(words.jotter);
  await before.jotterSaved();
  await before.note.pressSequentially(words.note);
  await before.noteSaved();
  await expectReadable();
  app.expectQuiet();
  await before.note.pressSequentially(' Then the');
  await app.kill();
  await app.restart();

  await app.page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await expectReadable();
  await unlockPage(app.page).unlock(passphrase);
  await unlockPage(app.page).opened();
  await expectReadable();
  await casePage(app.page).open(client);
  await app.page.getByRole('button', { name: 'Continue session' }).click();
  const after = sessionPage(app.page);
  await expect.poll(() => after.note.inputValue(), patience).toMatch(new RegExp(`^${words.note}`));
  expect(await after.jotter.inputValue()).toBe(words.jotter);
}

async function printPapers(): Promise<void> {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose(client);
  await paper.drawn();
  expect(await paper.language('Language', 'English').isChecked()).toBe(true);
  expect(await paper.language('Beside it', 'ไทย').isChecked()).toBe(true);
  const leftOut = page.getByRole('region', { name: 'Notes, and what is left out' });
  for (const line of ['3 notes are printed.', /^2 private notes stay/, /^2 case notes are left out/, /private jotter/]) {
    await leftOut.getByText(line).waitFor();
  }
  await expectReadable();
  const report = await paper.save();
  const printed = await pdfText(report.bytes);
  for (const expected of [...words.report, 'รายงานแนะแนวอาชีพ', 'Sources, limits, signatures', 'SOC 25-4022'])
    expect(printed).toContain(expected);
  expectNothingPrivate(printed);

  await paper.madeAnew(() => paper.choose('Skill plan'));
  await paper.drawn();
  const planned = await pdfText((await paper.save()).bytes);
  for (const expected of ['แผนพัฒนาทักษะ', reason, ifThen, 'Write a script for the shelf list']) expect(planned).toContain(expected);
  expectNothingPrivate(planned);

  await page.keyboard.press('Control+6');
  await page
    .getByRole('grid', { name: 'Kept papers' })
    .getByRole('row', { name: /Career report/ })
    .dblclick();
  await paper.drawn();
  await expectReadable();
  expect((await paper.save()).bytes.equals(report.bytes)).toBe(true);
}

function expectNothingPrivate(text: string): void {
  for (const kept of [...words.private, ...words.case, words.jotter, words.note]) expect(text).not.toContain(kept);
}

async function undoLockAndReturn(): Promise<void> {
  const { page } = app;
  const plan = planPage(page);
  await plan.open(client);
  await page.getByRole('button', { name: 'More Hours a week' }).click();
  await plan.said(/^Hours a week set to 7\./);
  // In the field of the hours, Ctrl Z belongs to the typing.
  await plan.select('Basic programming');
  await page.keyboard.press('Control+z');
  await plan.said(/^Taken back/);
  await expect.poll(() => page.getByRole('textbox', { name: 'Hours a week' }).inputValue(), patience).toBe('6');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  expect(await page.getByText(client).count()).toBe(0);
  await unlockPage(page).unlock(passphrase);
  await unlockPage(page).opened();
  await expect.poll(async () => (await plan.skills())[1], patience).toBe('Basic programming');
  await casePage(page).open(client, 'Sessions');
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: /Session 1/ })
    .waitFor();
  await libraryPage(page).open();
  await libraryPage(page).openProfile(librarians);
  for (const text of [...words.report, words.case[0] ?? '', words.private[0] ?? '']) await profilePage(page).note(text).waitFor();
}

test('the core of the first session by keys alone: no mouse is pressed', async () => {
  const { page } = app;
  const { keyboard } = page;
  const presses = await countPresses(page);
  await setUpByKeys();
  await importByKeys();

  await keyboard.press('Control+2');
  await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
  await keyboard.press('n');
  await tabAndType(page, page.getByLabel('Name as wanted'), client);
  await tabAndPress(page, page.getByRole('checkbox', { name: 'ไทย' }), 'Space');
  await tabAndType(page, page.getByLabel(/^Hours a week/), '6');
  await tabAndType(page, page.getByLabel(/^Money to spend/), '2,000');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: client, level: 1 }).waitFor();
  await consentPage(page).recordByKeys(agreement);
  await keyboard.press('s');
  await page.getByRole('heading', { name: 'Session 1', level: 1 }).waitFor();
  await keyboard.press('Alt+j');
  await keyboard.type(words.jotter);
  await sessionPage(page).jotterSaved();
  await keyboard.press('Alt+n');
  await keyboard.type(words.note);
  await sessionPage(page).noteSaved();

  await readByKeys();
  await planByKeys();
  await printByKeys();
  await keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await tabAndType(page, page.getByLabel('Passphrase', { exact: true }), passphrase);
  await keyboard.press('Enter');
  await unlockPage(page).opened();
  expect(await presses()).toBe(0);
  app.expectQuiet();
}, 180_000);

async function setUpByKeys(): Promise<void> {
  const { page } = app;
  await tabAndType(page, page.getByLabel('New passphrase'), passphrase);
  await tabAndType(page, page.getByLabel('The same passphrase again'), passphrase);
  await page.keyboard.press('Enter');
  const code = page.getByRole('status', { name: 'Recovery code' }).locator('span');
  await tabTo(page, page.getByLabel('Type it back from your paper'));
  await page.keyboard.type((await code.allTextContents()).join(' '));
  await page.keyboard.press('Enter');
  await unlockPage(page).opened();
}

/** Both pages pasted, one after the other. */
async function importByKeys(): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+3');
  await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Import pages' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const name of files) {
    await tabAndPress(page, page.getByRole('button', { name: 'Paste text' }), 'Enter');
    await tabTo(page, page.getByLabel('Text of the page'));
    await page.keyboard.insertText(readFileSync(join(samplePages, name), 'utf8'));
    await tabAndPress(page, page.getByRole('button', { name: 'Read the text' }), 'Enter');
    await tabAndPress(page, page.getByRole('button', { name: 'Import 1 page' }), 'Enter');
    await page.getByText('1 new occupation').waitFor();
    await tabAndPress(page, page.getByRole('button', { name: 'Import more pages' }), 'Enter');
  }
}

async function readByKeys(): Promise<void> {
  const { page } = app;
  const { keyboard } = page;
  const notes = margin(page);
  await keyboard.press('Control+3');
  await page.getByRole('searchbox').waitFor();
  await keyboard.press('/');
  await keyboard.type('25-4022');
  await expect.poll(() => libraryPage(page).rows.count(), patience).toBe(2);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  await keyboard.press('l');
  await page.getByText(`On the shortlist of ${client}`).first().waitFor();
  const go = (place: string): Promise<void> => tabAndPress(page, profilePage(page).contents(place), 'Enter');
  await go('Getting in');
  await notes.noteByKeys('q', words.report[2] ?? '', 'Report');
  await go('Moving up');
  await notes.noteByKeys('s', words.report[1] ?? '', 'Report');
  await go('Outlook');
  await notes.noteByKeys('c', words.private[0] ?? '', 'Private');
  await go('Sources');
  await notes.noteByKeys('a', words.case[0] ?? '', 'Case');
  await go('Skills to build');
  for (const skill of ['Digital curation', 'Basic programming']) {
    const row = page.getByRole('table', { name: 'Skills to build' }).getByRole('row', { name: new RegExp(skill) });
    while (!(await row.evaluate((element) => element === document.activeElement))) await keyboard.press('ArrowDown');
    await keyboard.press('Alt+a');
    await row.getByText('In plan').waitFor();
  }
}

async function planByKeys(): Promise<void> {
  const { page } = app;
  const { keyboard } = page;
  const plan = planPage(page);
  await keyboard.press('Control+5');
  await tabAndPress(page, page.getByRole('grid', { name: 'Plans' }).getByRole('row', { name: new RegExp(client) }), 'Enter');
  for (const [skill, importance] of [
    ['Digital curation', '5'],
    ['Basic programming', '2'],
  ] as const) {
    await rateByKeys(page, skill, importance);
  }
  await tabTo(page, plan.row('Basic programming'), 'Shift+Tab');
  await keyboard.press('Alt+ArrowUp');
  await tabAndType(page, page.getByLabel('The client’s reason'), reason);
  await tabAndPress(page, page.getByRole('button', { name: 'Move skill' }), 'Enter');
  await expect.poll(async () => (await plan.skills())[0], patience).toBe('Basic programming');
}

async function printByKeys(): Promise<void> {
  const { page } = app;
  const paper = reportPage(page);
  await tabAndPress(page, page.getByRole('banner').getByRole('button', { name: 'Report' }), 'Enter');
  await paper.drawn();
  // From the plan it is the plan's own paper; the report stands above it in the list of kinds.
  const kinds = page
    .getByRole('complementary', { name: 'Report options' })
    .getByRole('button', { name: /Paper$/ })
    .first();
  await tabAndPress(page, kinds, 'Enter');
  await page.getByRole('option', { name: 'Skill plan' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Career report', level: 1 }).waitFor({ state: 'attached' });
  await paper.drawn();
  const printed = await pdfText((await paper.save()).bytes);
  for (const expected of [words.report[1] ?? '', words.report[2] ?? '', 'รายงานแนะแนวอาชีพ']) expect(printed).toContain(expected);
  expectNothingPrivate(printed);
}

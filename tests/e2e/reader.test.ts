import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasFocus } from './pages/keyboard.ts';
import { type ProfilePage, profilePage } from './pages/profile-page.ts';
import { reportPage } from './pages/report-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

/* Reading a computed profile: the occupations are those of the library that is shipped. */

const technicians = '25-4031';
const actors = '27-2011';
let app: RunningApp;
let profile: ProfilePage;

beforeEach(async () => {
  app = await openPractice();
  profile = profilePage(app.page);
});
afterEach(async () => {
  await app.close();
});

test('a computed profile says what it is, how old its figures are, and why something is missing', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  await page.getByRole('heading', { name: 'Library Technicians', level: 1 }).waitFor();
  await page.getByText('Computed from official figures').waitFor();
  await page.getByText('Unofficial translations', { exact: true }).waitFor();
  await page.getByRole('banner').getByText('Teaching and library work').waitFor();
  await page
    .getByText(/The pay figures here are of May 2025, 18 months ago/)
    .first()
    .waitFor();
  await page.getByText('the figures name no products that do this work').waitFor();
  await page.getByText('No license or certificate is known for this occupation.').first().waitFor();
  await page.getByRole('heading', { name: 'Activities most exposed to language models' }).waitFor();
  expect(await page.getByText(/The page (says|gives|contradicts)/).count()).toBe(0);
  await app.expectAccessible('light', 'dark', 'contrast');
  app.expectQuiet();
});

test('a figure opens where it comes from by mouse and by keys, and gives the focus back', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  const openings = profile.figures('entryLevel').filter({ hasText: '13,000' });
  await openings.click();
  const origin = page.getByRole('dialog', { name: 'Openings a year' });
  await origin.getByText('13,000 openings a year').waitFor();
  const facts = (await origin.textContent()) ?? '';
  for (const words of ['Official', 'Employment Projections', `${technicians}exactly this occupation`, 'License: Public domain'])
    expect(facts).toContain(words);
  await app.expectAccessible();
  await page.keyboard.press('Escape');
  await origin.waitFor({ state: 'hidden' });
  await expect.poll(() => hasFocus(openings)).toBe(true);

  // F opens the first figure of the passage; Tab goes on to the next one of it.
  await profile.passage('outlook.paragraphs.pay').focus();
  await page.keyboard.press('f');
  await page.getByRole('dialog', { name: 'Pay: half of employees earn less' }).waitFor();
  await page.keyboard.press('Escape');
  const figures = profile.figures('outlook.paragraphs.pay');
  await expect.poll(() => hasFocus(figures.first())).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(figures.nth(1))).toBe(true);
  const growth = figures.filter({ hasText: '13.4%' });
  await growth.focus();
  await page.keyboard.press('Enter');
  const rule = page.getByRole('dialog', { name: 'Change of median pay' });
  await rule.getByText('The newest median divided by the oldest', { exact: false }).waitFor();
  await rule.getByText('Pay: half of employees earn less: $39,310').waitFor();
  await page.keyboard.press('Escape');
  app.expectQuiet();
});

test('a note on words with a figure in them keeps its place, and the figure still opens', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await profile.chooseClient('Sample Client A');
  await page.getByRole('button', { name: 'Shortlisted' }).waitFor();
  await profile.selectWords('entryLevel', 'about 13,000 openings a year');
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  await page.keyboard.type('Many ways in.');
  await page.keyboard.press('Escape');
  await profile.note('Many ways in.').waitFor();
  const marked = async () => (await profile.passage('entryLevel').locator('mark').allTextContents()).join('');
  expect(await marked()).toBe('about 13,000 openings a year');
  await profile.figures('entryLevel').filter({ hasText: '13,000' }).click();
  await page.getByRole('dialog', { name: 'Openings a year' }).waitFor();
  await page.keyboard.press('Escape');

  // The words of a figure alone are selected, too; selecting opens nothing.
  await profile.selectWords('outlook.paragraphs.jobs', '73,200');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Note text' }).waitFor();
  await page.keyboard.type('Fewer than now.');
  await page.keyboard.press('Escape');
  expect(await profile.passage('outlook.paragraphs.jobs').locator('mark').allTextContents()).toEqual(['73,200']);

  const row = profile.passage('skillsToBuild.spreadsheet-software');
  await row.focus();
  await page.keyboard.press('Alt+a');
  await row.getByText('In plan').waitFor();

  await app.restart();
  profile = profilePage(app.page);
  await unlockPage(app.page).openPractice();
  await profile.openComputed(technicians);
  await app.page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await profile.chooseClient('Sample Client A');
  await profile.note('Many ways in.').waitFor();
  expect(await marked()).toBe('about 13,000 openings a year');
});

test('each score opens how it was computed, and a missing one why', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  await profile.figures('dimensions.aiRisk').click();
  const risk = page.getByRole('dialog', { name: 'AI risk: How was this computed?' });
  await risk.getByText(/^The mean of 3 measures/).waitFor();
  await risk.getByText('It does not say that jobs will be lost', { exact: false }).waitFor();
  await risk.getByRole('table', { name: 'Figures used' }).getByText('Anthropic Economic Index', { exact: false }).waitFor();
  await risk.getByText('counts 33%').first().waitFor();
  await app.expectAccessible();
  await page.keyboard.press('Escape');
  await profile.figures('overall').click();
  await page
    .getByRole('dialog', { name: 'Overall: How was this computed?' })
    .getByText(/all nine scores/)
    .waitFor();
  await page.keyboard.press('Escape');

  await profile.openComputed(actors);
  await page.getByText(/of 9 scores stated/).waitFor();
  await profile.figures('dimensions.income').click();
  await page
    .getByRole('dialog', { name: 'Income: How was this computed?' })
    .getByText(/pay is published by the hour only/)
    .waitFor();
});

test('related occupations open theirs; find, versions and what the profile was made of work as for a page', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'What this version was made of' }).click();
  const made = page.getByRole('dialog', { name: 'What this version was made of' });
  await made.getByText('This product includes information from the O*NET', { exact: false }).waitFor();
  await made.getByRole('button', { name: 'Show the kept file' }).click();
  await made.getByText('"socCode": "25-4031"', { exact: false }).first().waitFor();
  await made.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Compare versions' }).click();
  await page.getByText('There is one version of this profile.', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('13,000 openings');
  await page.getByText('1 of 1', { exact: true }).waitFor();
  await page.keyboard.press('Escape');

  await profile.contents('Related occupations').click();
  const related = page.getByRole('table', { name: 'Related occupations' });
  await expect.poll(() => related.getByRole('row').count()).toBe(21);
  await expect.poll(() => hasFocus(related.getByRole('link').first())).toBe(true);
  await related.getByRole('link', { name: 'Archivists', exact: true }).click();
  await page.getByRole('heading', { name: 'Archivists', level: 1 }).waitFor();
  app.expectQuiet();
});

test('a career report and a target of the plan are made straight from the profile', async () => {
  const { page } = app;
  await profile.openComputed(technicians);
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Make it a target of the plan');
  await profile.chooseClient('Sample Client A');
  await page.getByText('Library Technicians is a target in the plan of Sample Client A.').waitFor();
  await choose('Career report');
  await page.getByRole('button', { name: /Library Technicians/ }).waitFor();
  await reportPage(page).drawn();
  app.expectQuiet();
});

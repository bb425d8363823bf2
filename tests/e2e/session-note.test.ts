import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const librarians = 'Librarians and Media Collections Specialists';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
  await app.page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
  await app.page.keyboard.press('s');
  await app.page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
});
afterEach(() => app.close());

const field = (name: string) => app.page.getByRole('textbox', { name, exact: true });
const saved = () =>
  app.page
    .getByRole('region', { name: 'Note', exact: true })
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor();
const missing = () => app.page.getByRole('region', { name: 'Not stated yet' });

test('a session is written, filled from what was done, signed, and only added to after that', async () => {
  const { page } = app;
  await field('Aim').fill('Look at librarian work');
  await page.getByRole('radio', { name: 'Came', exact: true }).click();
  await page.getByRole('radio', { name: 'In person' }).click();
  await page.getByRole('radio', { name: 'DAP' }).click();
  await page.goto(`${app.origin}/${places.profile(librarians)}`);
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  await page.getByRole('link', { name: /^Session 4 runs: Sample Client A/ }).click();
  const looked = page.getByRole('region', { name: 'Looked at and noted' });
  await looked.getByRole('link').waitFor();
  const title = await looked.getByRole('link').textContent();
  await page.getByRole('button', { name: 'Fill from what was done' }).click();
  await expect.poll(() => field('Data').inputValue()).toBe(`Looked at ${title}.`);
  await field('Assessment').fill('The degree is the open question.');
  await saved();
  expect(await missing().getByRole('listitem').allTextContents()).toEqual(['Plan', 'Next step']);
  await app.expectAccessible('light', 'dark');

  await page.getByRole('button', { name: 'Sign note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign the note of session 4?' });
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['Plan', 'Next step']);
  expect(await field('Signed by').inputValue()).toBe('Sample Counselor');
  await app.expectAccessible('light');
  await page.keyboard.press('Enter');
  await casePage(page).said('The note of session 4 is signed.');
  await page.getByText(/^Signed by Sample Counselor, /).waitFor();
  expect(await page.getByRole('article').getByText('The degree is the open question.').count()).toBe(1);
  expect(await page.getByRole('textbox', { name: 'Data' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: /runs:/ }).count()).toBe(0);

  await field('What is to be added').fill('The client sent the costs of the degree.');
  await page.getByRole('button', { name: 'Add amendment' }).click();
  const amendments = page.getByRole('region', { name: 'Amendments' });
  await amendments.getByRole('listitem').getByText('The client sent the costs of the degree.').waitFor();
  expect(await field('What is to be added').inputValue()).toBe('');
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a phrase takes the place of its shortcut, and the field’s own Undo takes it out again', async () => {
  const { page } = app;
  const note = field('Note');
  await note.pressSequentially('Came early. ;plan');
  await page.keyboard.press('Tab');
  const phrase = 'The plan was gone through step by step; hours and dates still fit.';
  await expect.poll(() => note.inputValue()).toBe(`Came early. ${phrase}`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => note.inputValue()).toBe('Came early. ;plan');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await expect.poll(() => note.inputValue()).toBe(`Came early. ${phrase} `);
  await page.getByRole('button', { name: 'Phrases' }).click();
  await page.getByRole('menuitem', { name: /^Figures were read/ }).click();
  await expect.poll(() => note.inputValue()).toContain('Figures were read together');
  app.expectQuiet();
});

test('two windows on one session lose nothing: what only one changed stands in both, what both changed is asked about', async () => {
  const { page } = app;
  const other = await app.context.newPage();
  await other.goto(page.url());
  const otherField = (name: string) => other.getByRole('textbox', { name, exact: true });
  await otherField('Note').waitFor();
  await field('Aim').fill('Written here');
  await saved();
  await otherField('Title').fill('Written there');
  await expect.poll(() => otherField('Aim').inputValue()).toBe('Written here');
  await other
    .getByText(/^Saved \d\d:\d\d$/)
    .first()
    .waitFor();

  await field('Note').fill('The note as it was written here.');
  await expect.poll(() => field('Title').inputValue()).toBe('Written there');
  await saved();
  await otherField('Note').fill('The note as it was written there.');
  await other.getByText('This text was changed elsewhere while you were writing. There it now says:').waitFor();
  expect(await otherField('Note').inputValue()).toBe('The note as it was written there.');
  await other.getByText('The note as it was written here.').waitFor();
  await other.getByRole('button', { name: 'Keep what I wrote' }).click();
  await other
    .getByRole('region', { name: 'Note', exact: true })
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor();
  await page.reload();
  await expect.poll(() => field('Note').inputValue()).toBe('The note as it was written there.');
  await other.close();
});

test('a session that was held days ago says when it was written down', async () => {
  const { page } = app;
  await page.getByLabel('Date').fill('2026-11-14');
  await page.getByText('written down 3 days later, on 17 November 2026').waitFor();
  await page.getByLabel('Date').fill('2026-11-19');
  await page.getByText('The times were not saved: the session cannot start in the future. Correct the start.').waitFor();
  await page.getByLabel('Date').fill('2026-11-16');
  await page.getByText('written down 1 day later, on 17 November 2026').waitFor();
  await saved();
});

test('a note is saved whatever the times say, and nothing is ended or signed until they can be', async () => {
  const { page } = app;
  const wrong = page.getByText('The times were not saved: the session cannot start in the future. Correct the start.');
  await page.getByLabel('Date').fill('2026-11-19');
  await wrong.waitFor();
  await field('Note').fill('Compared two evening courses.');
  await page.getByText('Saved, but not the times', { exact: true }).waitFor();
  const held = page.getByText('Something on this page is not saved, so the session was neither ended nor signed.', { exact: false });
  for (const name of ['End session', 'Sign note']) {
    await page.getByRole('button', { name }).click();
    await held.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Leave without it' }).click();
  await page.getByRole('link', { name: /^Session 4 runs/ }).click();
  await expect.poll(() => field('Note').inputValue()).toBe('Compared two evening courses.');
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
});

test('in a narrow window it still says whose session runs, and the field for searching gives way before the trail', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1100, height: 720 });
  await casePage(page).open('Sample Client B');
  const chip = page.getByRole('link', { name: /^Session 4 runs: Sample Client A, \d+ minutes?$/ });
  await chip.getByText('Sample Client A', { exact: true }).waitFor();
  expect(await chip.getAttribute('title')).toMatch(/^Session 4 runs: Sample Client A, \d+ minutes?$/);
  const cut = await page.getByRole('banner').evaluate((bar) => {
    const wordsOf = (element: Element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return words.getBoundingClientRect().width;
    };
    const places = [...bar.querySelectorAll('strong, a .clipped')];
    return places.filter((place) => wordsOf(place) > place.getBoundingClientRect().width).map(({ textContent }) => textContent);
  });
  expect(cut).toEqual([]);
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

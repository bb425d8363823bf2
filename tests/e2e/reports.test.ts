import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleNotes } from '#engine/sample/client-a-notes.ts';
import { casePage } from './pages/case-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
});
afterEach(() => app.close());

test('the file saved is the file previewed, byte for byte, and holds no private word', async () => {
  const { page } = app;
  const paper = reportPage(page);
  const previewed = await paper.madeAnew(() => paper.compose('Sample Client A'));
  await paper.drawn();
  await page.getByText('7 notes are printed.').waitFor();
  await page.getByText('4 private notes stay on this computer.').waitFor();
  await page.getByText('The private jotter of 1 session stays on this computer.').waitFor();
  await page.getByText('3 sections are switched off: Plan and timeline, Checklist and hours log, and Immigration in detail.').waitFor();
  const { name, bytes } = await paper.save();
  expect(previewed.includes(bytes)).toBe(true);
  expect(name).toMatch(/^C-0148.*\.pdf$/);
  expect(name).not.toContain('Sample');
  const text = await pdfText(bytes);
  for (const note of sampleNotes) {
    // The first words are enough, and are not broken by a line end.
    const words = note.body.replaceAll(/\s+/g, ' ').slice(0, 40);
    if (note.visibility === 'report') expect(text).toContain(words);
    else expect(text).not.toContain(words);
  }
  app.expectQuiet();
});

test('a kept paper opens again as it was saved, also after the case has changed', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const saved = await paper.save();
  await casePage(page).open('Sample Client A', 'Profile');
  await casePage(page).field('Name as wanted').fill('Sample Client A, renamed');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'Sample Client A, renamed', level: 1 }).waitFor();
  await page.keyboard.press('Control+6');
  const row = page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Career report/ });
  await row.waitFor();
  await app.expectAccessible();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByText(createHash('sha256').update(saved.bytes).digest('hex')).waitFor();
  await paper.drawn();
  await app.expectAccessible();
  const again = await paper.save();
  expect(again.bytes.equals(saved.bytes)).toBe(true);
  app.expectQuiet();
});

test('what changes elsewhere does not read a kept paper again, for every reading is written down', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.save();
  await casePage(page).open('Sample Client A', 'Profile');
  await casePage(page).field('Name as wanted').fill('Sample Client A, renamed');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'Sample Client A, renamed', level: 1 }).waitFor();
  let readings = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/rpc/reports/file')) readings += 1;
  });
  await page.keyboard.press('Control+6');
  const row = page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Career report/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await paper.drawn();
  const listed = page.waitForResponse('**/rpc/clients/get');
  await page.keyboard.press('Control+z');
  await casePage(page).said(/^Taken back/);
  await listed;
  expect(readings).toBe(1);
  app.expectQuiet();
});

test('every option makes the paper anew, and keys turn its pages', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await page.keyboard.press('PageDown');
  await page.getByText(/^Page 2 of \d+$/).waitFor();
  await expect.poll(() => paper.words()).toContain('How to read this report');
  await page.keyboard.press('PageUp');
  await page.getByText(/^Page 1 of \d+$/).waitFor();
  const letter = await paper.madeAnew(() => page.getByRole('radio', { name: 'Letter' }).click());
  expect(letter.includes('/MediaBox [0 0 612 792]')).toBe(true);
  const count = async () => Number((await page.getByText(/^Page \d+ of \d+$/).textContent())?.split(' of ')[1]);
  await paper.drawn();
  const before = await count();
  await paper.madeAnew(() => page.getByText('Checklist and hours log', { exact: true }).first().click());
  await expect.poll(count).toBeGreaterThan(before);
  const withChecklist = await count();
  await paper.madeAnew(() => page.getByRole('radio', { name: '18 pt' }).click());
  await expect.poll(count).toBeGreaterThan(withChecklist);
  await paper.madeAnew(() => paper.choose('Skill plan'));
  await paper.drawn();
  app.expectQuiet();
});

test('a paper that cannot be made says so and is made when tried again', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await page.route('**/rpc/reports/preview', (route) => route.abort());
  await paper.compose('Sample Client A');
  await page.getByText('The paper could not be made').waitFor();
  await app.expectAccessible();
  await page.unroute('**/rpc/reports/preview');
  await page.getByRole('button', { name: 'Try again' }).click();
  await paper.drawn();
});

test('the composer passes axe in light and dark, with a client who has nothing yet too', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await app.expectAccessible('light', 'dark');
  await paper.compose('Sample Client D');
  await paper.drawn();
  await page.getByText('There is no skill plan yet').waitFor();
  await app.expectAccessible();
  app.expectQuiet();
});

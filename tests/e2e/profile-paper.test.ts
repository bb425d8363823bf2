import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';

let app: RunningApp;
afterEach(() => app.close());

test('one computed profile is printed from the reader, for nobody in particular', async () => {
  app = await openPractice();
  const { page } = app;
  const paper = reportPage(page);
  await profilePage(page).openComputed('25-4031');
  await page.keyboard.press('Control+p');
  await page.getByRole('heading', { name: 'Print this profile', level: 1 }).waitFor({ state: 'attached' });
  await paper.drawn();
  await page.getByText('Open a client to print it for that client.').waitFor();
  expect(await paper.words()).toContain('Library Technicians');
  await app.expectAccessible();
  await paper.language('Beside it', 'ไทย').click();
  await paper.drawn();
  const { name, bytes } = await paper.save();
  expect(name).toMatch(/^25-4031-computed-profile-.*\.pdf$/);
  await page.getByText(`${name} was saved.`).waitFor();
  expect(await pdfText(bytes)).toContain('ภาพรวม');
  await page.getByRole('button', { name: 'Back to the profile' }).click();
  await page.getByText('SOC 25-4031', { exact: true }).waitFor();
  app.expectQuiet();
});

test('of what is not there the paper says so, in the frame of the library', async () => {
  app = await openPractice('#/library/computed-99-9999/print');
  const { page } = app;
  await page.getByText('This occupation is not in the library any more.').waitFor();
  await page.getByRole('banner').getByText('Print this profile').waitFor();
  await app.expectAccessible();
  await page.getByRole('banner').getByRole('link', { name: 'Library' }).click();
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
});

test('printed for the open client it is kept among the client’s papers, with the notes for the report alone', async () => {
  app = await openPractice();
  const { page } = app;
  const paper = reportPage(page);
  await casePage(page).open('Sample Client A');
  await profilePage(page).openComputed('25-4022');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await paper.drawn();
  await page.getByRole('radio', { name: 'Sample Client A' }).click();
  await page.getByText('Our notes marked for the report').click();
  await page.getByText('No note is printed.').waitFor();
  await paper.drawn();
  const { name, bytes } = await paper.save();
  expect(name).toMatch(/^C-0148-25-4022-computed-profile-.*\.pdf$/);
  expect(await pdfText(bytes)).toContain('Sample Client A');
  await page.keyboard.press('Control+6');
  const row = page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Occupation profile/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await paper.drawn();
  expect(await paper.words()).toContain('Librarians and Media Collections Specialists');
  app.expectQuiet();
});

import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { tabAndPress } from './pages/keyboard.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';

let app: RunningApp;
afterEach(() => app.close());

test('a comparison is put on paper, kept among the client’s papers, and opened there again', async () => {
  app = await openPractice();
  const { page } = app;
  const paper = reportPage(page);
  await casePage(page).open('Sample Client A', 'Occupations');
  for (const title of [/^Select Librarians/, /^Select Library Technicians/])
    await page.getByRole('checkbox', { name: title }).first().click({ force: true });
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await tabAndPress(page, page.getByRole('button', { name: 'Put on paper' }), 'Enter');
  await page.getByRole('heading', { name: 'Put on paper', level: 1 }).waitFor({ state: 'attached' });
  await paper.drawn();
  expect(await paper.words()).toContain('Occupations side by side');
  await app.expectAccessible('light', 'dark');
  await page.getByRole('radio', { name: '12 pt' }).click();
  await paper.drawn();
  const { name, bytes } = await paper.save();
  expect(name).toMatch(/^C-0148-comparison-.*\.pdf$/);
  expect(await pdfText(bytes)).toContain('What differs most');
  await page.getByRole('button', { name: 'Back to the comparison' }).click();
  await page.getByRole('heading', { name: 'Two occupations, by what matters to Sample Client A', level: 1 }).waitFor();
  await page.keyboard.press('Control+6');
  const row = page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Comparison/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await paper.drawn();
  expect(await paper.words()).toContain('Occupations side by side');
  app.expectQuiet();
});

import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { formsPage } from './pages/forms-page.ts';
import { reportPage } from './pages/report-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';

let app: RunningApp;
afterEach(() => app.close());

test('a form is written by mouse with its paper beside it, saved as a file, and taken in again', async () => {
  app = await openPractice('#/settings');
  const { page } = app;
  const forms = formsPage(page);
  await page.getByRole('button', { name: 'Open the forms' }).click();
  await page.getByRole('link', { name: 'Agency plan form' }).waitFor();
  await app.expectAccessible('light', 'dark');
  await forms.make('Agreement on hours', 'Nothing');
  await page.getByText('Nothing stands in this form yet.').waitFor();

  await forms.add('Text');
  const text = forms.block('Block 1: Text').getByLabel('Text', { exact: true });
  await text.fill('Agreed with ');
  await page.getByRole('button', { name: 'Insert field: Text' }).click();
  await page.getByRole('menuitem', { name: 'Client’s name' }).click();
  await expect.poll(() => text.inputValue()).toBe('Agreed with {client.name}');
  await expect.poll(() => forms.words()).toContain('Agreed with Sample Client A');

  await text.fill('Agreed with {client.nam}');
  await page.getByText('There is no field “client.nam”, at character 13.').waitFor();
  await page.getByText('A field in block 1 cannot be filled in.').waitFor();
  await expect.poll(() => forms.words()).toContain('{client.nam}');
  await app.expectAccessible('light', 'dark');
  await text.fill('Agreed with {client.name}');

  await forms.add('Table');
  await forms.block('Block 2: Table').getByText('Hours', { exact: true }).click();
  await page.getByRole('button', { name: 'Move up: Table, block 2' }).click();
  expect(await forms.blocks()).toEqual(['Block 1: Table', 'Block 2: Text']);
  await expect.poll(() => forms.words()).toContain('40–56');
  await forms.saved();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Agreement-on-hours.waymark-paper');
  await forms.openList();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in a form from a file' }).click();
  await (await chooser).setFiles(
    await file.path().then(async (path) => ({ name: 'a.waymark-paper', mimeType: '', buffer: await readFile(path) })),
  );
  await page.getByText('Another form already has the name “Agreement on hours”.').waitFor();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await page.getByRole('link', { name: 'Agreement on hours (2)' }).waitFor();
  await page.getByRole('button', { name: 'Remove “Agreement on hours (2)”' }).click();
  await page.getByRole('link', { name: 'Agreement on hours (2)' }).waitFor({ state: 'detached' });
  await casePage(page).undo();
  await page.getByRole('link', { name: 'Agreement on hours (2)' }).waitFor();
  app.expectQuiet();
});

test('by keys alone blocks come, move and go, and what was typed a moment before outlives the lock', async () => {
  app = await openPractice('#/forms');
  const { page } = app;
  const forms = formsPage(page);
  await page.getByRole('button', { name: 'New form' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('By keys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'By keys', level: 1 }).waitFor({ state: 'attached' });
  const before = await forms.blocks();
  expect(before.slice(0, 3)).toEqual(['Block 1: Text', 'Block 2: Heading', 'Block 3: Names and values']);

  await forms.block('Block 2: Heading').getByRole('textbox', { name: 'Heading' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect((await forms.blocks()).slice(0, 2)).toEqual(['Block 1: Heading', 'Block 2: Text']);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await forms.blocks()).toEqual(before);

  await page.getByRole('button', { name: 'Add a block' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Heading' }).waitFor();
  await page.keyboard.type('Lin');
  await page.keyboard.press('Enter');
  const added = forms.block('Block 3: Lines to write on');
  await expect.poll(() => added.getByLabel('Label above the lines').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('What the participant says');
  await page.keyboard.press('Control+l');
  await unlockPage(page).openPractice();
  await expect.poll(() => added.getByLabel('Label above the lines').inputValue()).toBe('What the participant says');

  await page.getByRole('button', { name: 'Remove: Lines to write on, block 3' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => forms.blocks()).toEqual(before);
  await forms.saved();
  await page.keyboard.press('Control+z');
  await expect.poll(() => added.getByLabel('Label above the lines').inputValue()).toBe('What the participant says');
  app.expectQuiet();
});

test('a form is filled in for a client and kept; the form changed afterwards has a new version', async () => {
  app = await openPractice();
  const { page } = app;
  const forms = formsPage(page);
  await casePage(page).open('Sample Client A', 'Reports');
  await page.getByRole('link', { name: 'Own forms of the office' }).click();
  await page.getByRole('heading', { name: 'Agency plan form', level: 1 }).waitFor({ state: 'attached' });
  expect(await forms.words()).toContain('Sample Client A');
  await app.expectAccessible('light', 'dark');
  const { name, bytes } = await reportPage(page).save();
  expect(name).toMatch(/^C-0148-Agency-plan-form-.*\.pdf$/);
  expect(await pdfText(bytes)).toContain('Sample Client A');
  await page.getByText(`${name} was saved and is kept in the case file.`).waitFor();

  await page.getByRole('link', { name: 'Edit this form' }).click();
  const heading = forms.block('Block 2: Heading').getByRole('textbox', { name: 'Heading' });
  await heading.fill('Who agrees');
  await page.getByText('Saved. Papers made now have version 2.').waitFor();
  await page.getByRole('radio', { name: 'Sample Client A' }).click();
  await expect.poll(() => forms.words()).toContain('Who agrees');
  await casePage(page).open('Sample Client A', 'Reports');
  await page
    .getByRole('link', { name: /^Own form$/ })
    .first()
    .click();
  expect(await forms.words()).toMatch(/Participant and\s+counselor\s+Participant Sample Client A/);
  app.expectQuiet();
});

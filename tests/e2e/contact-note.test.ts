import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

afterEach(() => app.close());

const words = 'Asked about the ceramics course; it starts in March.';

test('a contact note with a follow-up takes five keys beside its words, and is found again by them', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  await page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Control+Shift+N');
  const dialog = page.getByRole('dialog', { name: 'Contact note' });
  await dialog.getByText('Sample Client A').waitFor();
  await page.keyboard.type(words);
  await press('Tab');
  await press('Tab');
  await page.keyboard.type('Send the dates of the cohort');
  await press('Control+Enter');
  await casePage(page).said('The contact with Sample Client A was noted.');
  expect(keys).toBeLessThanOrEqual(5);
  expect(await dialog.count()).toBe(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('ceramics course march');
  await page.getByRole('menuitem', { name: /Sample Client A.*it starts in March/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Contact 1', level: 1 }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe(words);
  await page.getByRole('complementary', { name: 'Beside the note' }).getByText('Send the dates of the cohort').waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('what was typed stays when the form is closed without saving, and an empty one says what is missing', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  await page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
  await page.keyboard.press('Control+Shift+N');
  await page.getByRole('dialog', { name: 'Contact note' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Write what it was about.').waitFor();
  await app.expectAccessible('light', 'dark');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('contact note');
  await page.getByRole('menuitem', { name: /Write a contact note/ }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'What it was about' }).inputValue()).toBe(words);
});

test('without an open client it asks first whose note it is', async () => {
  app = await openPractice('#/today');
  const { page } = app;
  await page.keyboard.press('Control+Shift+N');
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
  await page.keyboard.type('C-0151');
  await expect.poll(() => page.getByRole('option').allTextContents()).toEqual([expect.stringContaining('Sample Client B')]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Contact note' }).getByText('Sample Client B').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await casePage(page).said('The contact with Sample Client B was noted.');
  app.expectQuiet();
});

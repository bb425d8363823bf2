import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlockPage } from './pages/unlock-page.ts';
import { openApp, type RunningApp } from './support/app.ts';

const passphrase = 'four quite usual words';
let app: RunningApp;

beforeEach(async () => {
  app = await openApp({ practice: 'none' });
});
afterEach(async () => {
  await app.close();
});

test('a first workspace is set up, its recovery code typed back, and opened', async () => {
  const { page } = app;
  await page.getByRole('heading', { name: 'Set up your workspace' }).waitFor();
  await app.expectAccessible();

  await page.getByRole('button', { name: 'Create workspace' }).click();
  await page.getByText('A passphrase needs at least 12 characters. Add a word.').waitFor();
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(`${passphrase}x`);
  await page.keyboard.press('Enter');
  await page.getByText('The two passphrases differ.').waitFor();
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Keep this code' }).waitFor();
  await app.expectAccessible();
  await page.getByLabel('Type it back from your paper').fill('0000-0000');
  await page.keyboard.press('Enter');
  await page.getByText('That is not the code above.').waitFor();
  const groups = await page.getByRole('status', { name: 'Recovery code' }).locator('span').allTextContents();
  expect(groups).toHaveLength(8);
  await page.getByLabel('Type it back from your paper').fill(groups.join(' '));
  await page.keyboard.press('Enter');
  await unlockPage(page).opened();
  expect(new URL(page.url()).hash).toBe('#/today');
  app.expectQuiet();
});

test('locking hides the screen, keeps the place, and opens again with the passphrase', async () => {
  const { page } = app;
  const unlock = unlockPage(page);
  await unlock.setUp(passphrase);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).count()).toBe(0);
  await app.expectAccessible();

  await unlock.unlock('not the passphrase');
  await page.getByText('That passphrase does not match. 4 tries left').waitFor();
  expect(await page.getByLabel('Passphrase').evaluate((field) => field === document.activeElement)).toBe(true);
  await unlock.unlock(passphrase);
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  app.expectQuiet();
});

test('too many wrong passphrases count down a pause, and the recovery code opens meanwhile', async () => {
  const { page } = app;
  const unlock = unlockPage(page);
  const code = await unlock.setUp(passphrase);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  for (const left of [4, 3, 2]) {
    await unlock.unlock(`wrong words number ${left}`);
    await page.getByText(`${left} tries left`).waitFor();
  }
  await unlock.unlock('wrong words number one');
  await page.getByText('1 try left').waitFor();
  await unlock.unlock('wrong words at last');
  await page.getByText('Too many wrong passphrases.').waitFor();

  await unlock.recover('0000-0000-0000-0000-0000-0000-0000-0000', 'another passphrase of mine');
  await page.getByLabel('Recovery code').and(page.locator('[aria-invalid="true"]')).waitFor();
  await app.expectAccessible();
  await page.getByLabel('Recovery code').fill(code);
  await page.keyboard.press('Enter');
  await unlock.opened();
  await page.keyboard.press('Control+l');
  await unlock.unlock('another passphrase of mine');
  await unlock.opened();
  app.expectQuiet();
});

test('the practice workspace opens without a passphrase and says what it is', async () => {
  const { page } = app;
  await unlockPage(page).openPractice();
  await page.getByText('Practice workspace, sample clients only').waitFor();
  await page.getByRole('heading', { name: 'Recent clients' }).waitFor();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await app.expectAccessible();
  }
  app.expectQuiet();
});

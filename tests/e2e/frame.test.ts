import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { libraryPage } from './pages/library-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
  await app.page.getByRole('heading', { name: 'Recent clients' }).waitFor();
});
afterEach(async () => {
  await app.close();
});

/** What the field tells a screen reader of the row that Enter would choose. */
function chosenRow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(row)?.textContent ?? null;
  });
}

test('the palette finds a client in any script’s text and opens it by keys alone', async () => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search everything' }).waitFor();
  await page.keyboard.type('sample client b');
  await expect.poll(() => chosenRow(page)).toContain('Sample Client B');
  await app.expectAccessible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/clients\//);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /Sample Client B/ })
    .waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nothing is called this');
  await page.getByText('Nothing found for “nothing is called this”.').waitFor();
  await expect.poll(() => chosenRow(page)).toContain('nothing is called this');
  await app.expectAccessible();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/library\?find=/);
  await expect.poll(() => libraryPage(page).searchField.inputValue()).toBe('nothing is called this');
  app.expectQuiet();
});

test('Enter right after the last letter opens what is found for the whole text, also when the answer is late', async () => {
  const { page } = app;
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('menuitem').first().waitFor();
  await page.route('**/rpc/search/all', async (route) => {
    await asked;
    await route.continue();
  });
  await page.keyboard.type('Sample Client B');
  await page.keyboard.press('Enter');
  answer();
  await page.getByRole('heading', { name: 'Sample Client B', level: 1 }).waitFor();
  app.expectQuiet();
});

test('Ctrl Enter opens a client beside the current one and leaves the screen as it is', async () => {
  const { page } = app;
  const rail = page.getByRole('navigation', { name: 'Main' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sample client a');
  await page.locator('[role="menuitem"][data-focused]', { hasText: 'Sample Client A' }).waitFor();
  await page.keyboard.press('Enter');
  await rail.getByRole('link', { name: 'Sample Client A New notes belong to this client' }).waitFor();
  const address = page.url();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sample client b');
  await page.locator('[role="menuitem"][data-focused]', { hasText: 'Sample Client B' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sample Client B is open beside.').waitFor();
  await rail.getByRole('link', { name: 'Sample Client B' }).waitFor();
  await rail.getByRole('link', { name: 'Sample Client A New notes belong to this client' }).waitFor();
  expect(page.url()).toBe(address);
  app.expectQuiet();
});

test('a window loaded anew keeps the open clients and the current one; a lock forgets them', async () => {
  const { page } = app;
  const rail = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['Sample Client A', 'Sample Client B']) {
    await casePage(page).open(name);
    await rail.getByRole('link', { name }).waitFor();
  }
  await page.keyboard.press('Control+1');
  await page.reload();
  await rail.getByRole('link', { name: 'Sample Client A' }).waitFor();
  await rail.getByRole('link', { name: 'Sample Client B New notes belong to this client' }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).not.toContain('Sample');
  await page.keyboard.press('Control+l');
  await page.getByRole('navigation', { name: 'Main' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await unlockPage(page).openPractice();
  await page.getByRole('heading', { name: 'Recent clients' }).waitFor();
  expect(await rail.getByRole('heading', { name: 'Open clients' }).count()).toBe(0);
  app.expectQuiet();
});

/** The only fault report in the workspace. */
function faultReport(workspace: string) {
  const folder = join(workspace, 'logs', 'faults');
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return { reference: name.slice('fault-'.length, -'.json'.length), text: readFileSync(join(folder, name), 'utf8') };
}

test('a screen that breaks tells its report, keeps the frame, and comes back whole when it is reopened', async () => {
  const { page } = app;
  await page.route('**/rpc/clients/list', (route) => route.fulfill({ json: { json: [null] } }));
  await page.keyboard.press('Control+2');
  await page.getByText('This screen ran into an error.').waitFor();
  await page.getByText(/^What was saved is safe\. .*Report [0-9A-F]{8} was written/).waitFor();
  await app.expectAccessible();
  const { reference, text } = faultReport(app.workspace);
  await page.getByText(reference).waitFor();
  expect(JSON.parse(text)).toMatchObject({ event: 'window.fault', error: { kind: 'TypeError' } });
  expect(text).not.toMatch(/127\.0\.0\.1|Sample|Cannot read/);

  await page.unroute('**/rpc/clients/list');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
});

test('an error nobody caught is reported without its message, and the screen stays until the person reopens it', async () => {
  const { page } = app;
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Sample Client A said this');
    });
  });
  const question = page.getByRole('dialog', { name: 'Something went wrong in this window' });
  await question.getByText(/Report [0-9A-F]{8} was written/).waitFor();
  await app.expectAccessible();
  expect(faultReport(app.workspace).text).not.toContain('Sample');
  await page.getByRole('button', { name: 'Stay here' }).click();
  await question.waitFor({ state: 'detached' });
  await page.evaluate(() => void Promise.reject(new Error('Sample Client A again')));
  await question.waitFor();
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Recent clients' }).waitFor();
});

test('sections have keys, and the list of keys names them', async () => {
  const { page } = app;
  for (const [keys, hash] of [
    ['Control+2', '#/clients'],
    ['Control+3', '#/library'],
    ['Control+4', '#/compare'],
    ['Control+5', '#/plans'],
    ['Control+6', '#/reports'],
    ['Control+1', '#/today'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
  }
  await page.keyboard.press('F1');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await list.getByText('Take back the last change').waitFor();
  await app.expectAccessible();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
});

test('a ticked action is said, taken back by Undo, and stands as before', async () => {
  const { page } = app;
  const box = page.getByRole('table', { name: 'Steps of the plans' }).getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByText(/^Done: /).waitFor();
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back: the change to the step.').waitFor();
  await expect.poll(() => box.isChecked()).toBe(false);
  app.expectQuiet();
});

test('a setting shown as saved survives a power cut', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Service or office').fill('Sample service');
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await app.kill();
  await app.restart();
  await unlockPage(app.page).openPractice();
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await expect.poll(() => app.page.getByLabel('Service or office').inputValue()).toBe('Sample service');
});

test('each theme is put on at once and passes axe', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  for (const theme of ['Light', 'Dark', 'High contrast']) {
    await page.getByRole('radio', { name: theme }).click();
    await expect.poll(() => page.getByRole('radio', { name: theme }).isChecked()).toBe(true);
    await app.expectAccessible();
  }
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('contrast');
  app.expectQuiet();
});

test('an unused window warns for half a minute, stays open when told to, and locks when not', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.clock.install();
  const minutes = page.getByRole('textbox', { name: 'Lock when idle' });
  await minutes.fill('1');
  await minutes.press('Tab');
  await page.getByText('Locks after 1 min idle').waitFor();
  const question = page.getByRole('dialog', { name: 'Still here?' });

  await page.clock.runFor(40_000);
  await question.waitFor();
  await page.getByRole('button', { name: 'Keep it open' }).click();
  await question.waitFor({ state: 'detached' });

  await page.clock.runFor(65_000);
  await page
    .getByRole('heading', { name: 'Welcome back' })
    .or(page.getByRole('heading', { name: 'Set up your workspace' }))
    .waitFor();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
  await app.page.getByRole('heading', { name: 'Sample Client A', level: 1 }).waitFor();
});
afterEach(() => app.close());

const savedAt = /^Saved \d\d:\d\d$/;

test('a session starts in one action, and a second start continues it', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
  await app.expectAccessible('light', 'dark');
  await casePage(page).open('Sample Client A');
  await page.getByRole('button', { name: 'Continue session' }).click();
  await page.getByRole('heading', { name: 'Session 4', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'End session' }).click();
  await casePage(page).said('Session 4 has ended.');
  await page.getByRole('button', { name: 'Start session' }).waitFor();
  app.expectQuiet();
});

test('changing the form of the note keeps every word', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.fill('Came with a finished script.');
  await page.getByRole('radio', { name: 'SOAP' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Subjective' }).inputValue()).toBe('Came with a finished script.');
  await page.getByRole('textbox', { name: 'Plan' }).fill('Fetch 200 records.');
  await page.getByRole('radio', { name: 'DAP' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Data' }).inputValue()).toBe('Came with a finished script.');
  await expect.poll(() => page.getByRole('textbox', { name: 'Plan' }).inputValue()).toBe('Fetch 200 records.');
  await page.getByRole('region', { name: 'Note' }).getByText(savedAt).waitFor();
  app.expectQuiet();
});

test('a power cut while typing loses nothing that was shown as saved, in the note and in the jotter', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.waitFor();
  expect(await page.getByRole('main').getByText(savedAt).count()).toBe(0);
  await note.pressSequentially('The client will ask for Saturday shifts.');
  const words = page.getByRole('region', { name: 'Note' }).getByText(savedAt);
  await words.waitFor();
  const kept = await note.inputValue();
  expect(await page.getByRole('region', { name: 'Private jotter' }).getByText(savedAt).count()).toBe(0);
  const jotter = page.getByRole('textbox', { name: 'Private jotter' });
  await jotter.pressSequentially('Seemed tired; ask about sleep.');
  await page.getByRole('region', { name: 'Private jotter' }).getByText(savedAt).waitFor();
  const keptJotter = await jotter.inputValue();
  // The cut comes in the middle of the next words.
  await note.pressSequentially(' And then');
  await app.kill();
  await app.restart();
  await unlockPage(app.page).openPractice();
  await casePage(app.page).open('Sample Client A');
  await app.page.getByRole('button', { name: 'Continue session' }).click();
  const after = await app.page.getByRole('textbox', { name: 'Note', exact: true }).inputValue();
  expect(after.startsWith(kept)).toBe(true);
  expect(await app.page.getByRole('textbox', { name: 'Private jotter' }).inputValue()).toBe(keptJotter);
});

test('a write that fails says so, keeps the text, and goes through when tried again', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.waitFor();
  await page.route('**/rpc/sessions/update', (route) => route.abort());
  await note.fill('Words that must not be lost.');
  await page.getByRole('button', { name: 'Save again' }).waitFor();
  expect(await note.inputValue()).toBe('Words that must not be lost.');
  await page.unroute('**/rpc/sessions/update');
  await page.getByRole('button', { name: 'Save again' }).click();
  await page.getByRole('region', { name: 'Note' }).getByText(savedAt).waitFor();
});

test('a session is shown with its jotter, so that no private word is typed into nothing', async () => {
  const { page } = app;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/rpc/sessions/readJotter', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/rpc/sessions/readJotter');
  await page.keyboard.press('s');
  await asked;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const title = page.getByRole('heading', { name: 'Session 4', level: 1 });
  expect(await title.count()).toBe(0);
  letGo();
  await title.waitFor();
  await page.keyboard.press('Alt+j');
  await page.keyboard.type('Seemed tired.');
  await page.getByRole('region', { name: 'Private jotter' }).getByText(savedAt).waitFor();
  app.expectQuiet();
});

test('the jotter is found by no search', async () => {
  const { page } = app;
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Private jotter' }).fill('xylophone secret');
  await page.getByRole('region', { name: 'Private jotter' }).getByText(savedAt).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xylophone');
  await page.getByText('Nothing found for “xylophone”.').waitFor();
});

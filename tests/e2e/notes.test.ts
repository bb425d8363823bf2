import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goTo } from './pages/address.ts';
import { importPage } from './pages/import-page.ts';
import { libraryPage } from './pages/library-page.ts';
import { type ProfilePage, profilePage } from './pages/profile-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

const librarians = 'Librarians and Media Collections Specialists';
const client = 'Sample Client A';
const librariansFile = join(import.meta.dirname, '..', '..', 'resources', 'sample-pages', 'librarians.zh-Hant.txt');
let app: RunningApp;
let profile: ProfilePage;

beforeEach(async () => {
  app = await openPractice(places.client(client));
  await app.page.getByRole('heading', { name: client, level: 1 }).waitFor();
  profile = await openNotes(app.page);
});
afterEach(async () => {
  await app.close();
});

/** Opens the librarian's page with the notes of the open client. */
async function openNotes(page: Page): Promise<ProfilePage> {
  await goTo(page, places.profile(librarians));
  await page.getByRole('heading', { name: librarians, level: 1 }).waitFor();
  const opened = profilePage(page);
  await expect.poll(() => opened.notes.count()).toBe(11);
  return opened;
}

const editor = () => app.page.getByRole('textbox', { name: 'Note text' });
const messages = () => app.page.getByRole('region', { name: 'Messages' });
const focusedNote = (): Promise<string | null> =>
  app.page.evaluate(() => document.activeElement?.closest('[data-note-card]')?.getAttribute('aria-label') ?? null);

describe('writing', () => {
  test.each([20, 60])('goes into the note from the first letter, %d ms between keys', async (delay) => {
    const { page } = app;
    await profile.passage('summary').focus();
    await page.keyboard.press('q');
    await page.keyboard.type('scaqp asks what is paid c', { delay });
    expect(await editor().inputValue()).toBe('scaqp asks what is paid c');
    await page.keyboard.press('Escape');
    await profile.note('scaqp asks what is paid c').waitFor();
    expect(await profile.notes.count()).toBe(12);
    app.expectQuiet();
  });

  test('the next note can be begun while the one before is still being written', async () => {
    const { page } = app;
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const item of ['summary', 'entryLevel', 'levelUp']) {
      await profile.passage(item).focus();
      await page.keyboard.press('a');
      await page.keyboard.type(`Ask about ${item}`);
      await page.keyboard.press('Escape');
    }
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    for (const item of ['summary', 'entryLevel', 'levelUp']) {
      await expect.poll(() => profile.note(`Ask about ${item}`).getByText('private to you', { exact: false }).count()).toBe(1);
    }
    expect(await profile.notes.count()).toBe(14);
    app.expectQuiet();
  });

  test('a note left by a link, without closing it, is whole when it is opened again', async () => {
    const { page } = app;
    await profile.passage('summary').focus();
    await page.keyboard.press('q');
    await page.keyboard.type('Evenings are a condition.');
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .or(page.getByText(/^Saved/))
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Today' }).first().click();
    await libraryPage(page).open();
    await libraryPage(page).openProfile(librarians);
    const note = profile.note('Evenings are a condition.');
    await note.waitFor();
    await note.press('Enter');
    await editor().waitFor();
    await page.keyboard.type(' Ask again.');
    await page.keyboard.press('Escape');
    await profile.note('Evenings are a condition. Ask again.').waitFor();
    app.expectQuiet();
  });

  test('P after a new note acts on the new note, and what is said names it, with Undo', async () => {
    const { page } = app;
    const first = profile.notes.first();
    await first.focus();
    const before = await first.textContent();
    await profile.passage('sources').focus();
    await page.keyboard.press('s');
    await page.keyboard.press('p');
    await page.keyboard.type('lain words');
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    const note = profile.note('plain words');
    await expect.poll(() => note.textContent()).toContain('In report');
    expect(await first.textContent()).toBe(before);
    const said = messages().getByText('Note 12 is now in the report, and may be printed for the client.');
    await said.waitFor();
    await messages().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => note.textContent()).toContain('For the case');
    app.expectQuiet();
  });

  test('a text written elsewhere meanwhile is shown beside what was typed, and neither is lost', async () => {
    const { page } = app;
    await profile.passage('summary').focus();
    await page.keyboard.press('q');
    await page.keyboard.type('First words');
    await page.keyboard.press('Escape');
    await profile.note('First words').waitFor();

    const other = await app.context.newPage();
    await other.goto(app.origin);
    await libraryPage(other).open();
    await libraryPage(other).openProfile(librarians);
    if ((await profilePage(other).notes.count()) === 0) {
      await other.getByRole('button', { name: 'Shortlist', exact: true }).click();
      await profilePage(other).chooseClient('Sample Client A');
    }
    await profilePage(other).note('First words').press('Enter');
    const elsewhere = other.getByRole('textbox', { name: 'Note text' });
    await elsewhere.fill('Words from the other window');
    await other.keyboard.press('Escape');
    await profilePage(other).note('Words from the other window').waitFor();

    await profile.note('First words').press('Enter');
    await editor().fill('Words typed here');
    await page.getByText('This note was changed elsewhere while you typed.', { exact: false }).waitFor();
    expect(await page.getByRole('blockquote').textContent()).toBe('Words from the other window');
    expect(await editor().inputValue()).toBe('Words typed here');
    await app.expectAccessible();
    await page.getByRole('button', { name: 'Keep my words' }).click();
    await expect.poll(() => page.getByRole('blockquote').count()).toBe(0);
    await editor().press('Escape');
    await profile.note('Words typed here').waitFor();
  });

  test('a long note shows its first lines, grows to a bound while it is written, and says when it is full', async () => {
    const { page } = app;
    await profile.passage('summary').focus();
    await page.keyboard.press('q');
    await editor().fill('Long words stand here. '.repeat(200));
    expect((await editor().boundingBox())?.height ?? 1e6).toBeLessThan(300);
    await editor().fill('x'.repeat(9_900));
    await page.getByText('Room for 100 more characters').waitFor();
    await editor().fill('Long words stand here. '.repeat(434) + 'x'.repeat(18));
    await page.getByText('This note is full: it holds 10,000 characters.', { exact: false }).waitFor();
    await editor().press('Escape');
    const note = profile.note('Long words stand here.');
    await note.getByRole('button', { name: 'Show all' }).waitFor();
    expect((await note.boundingBox())?.height ?? 1e6).toBeLessThan(300);
    const [passage, reader] = [
      await profile.passage('summary').boundingBox(),
      await page.getByRole('region', { name: 'Profile', exact: true }).boundingBox(),
    ];
    expect(passage?.y ?? 0).toBeGreaterThanOrEqual(reader?.y ?? 1e6);
    expect((passage?.y ?? 1e6) + (passage?.height ?? 1e6)).toBeLessThanOrEqual((reader?.y ?? 0) + (reader?.height ?? 0));
    await note.getByRole('button', { name: 'Show all' }).click();
    expect((await note.boundingBox())?.height ?? 0).toBeGreaterThan(2_000);
  });
});

describe('choosing words', () => {
  test('the title and the facts under it carry notes', async () => {
    const { page } = app;
    await profile.selectWords('title.official', 'Media Collections');
    await page.keyboard.press('q');
    await page.keyboard.type('Which media?');
    await page.keyboard.press('Escape');
    await profile.note('Which media?').waitFor();
    for (const item of ['title', 'socCode', 'skilledMigration', 'overall']) {
      await profile.passage(item).focus();
      await page.keyboard.press('a');
      await page.keyboard.type(`Check ${item}.`);
      await page.keyboard.press('Escape');
      await profile.note(`Check ${item}.`).waitFor();
      expect(await profile.passage(item).locator('mark').count()).toBeGreaterThan(0);
    }
    await profile.passage('summary').focus();
    await page.keyboard.press('ArrowUp');
    expect(await profile.passage('skilledMigration').evaluate((item) => item === document.activeElement)).toBe(true);
    await app.expectAccessible();
  });

  test('words of two passages make no note, and it is said', async () => {
    const { page } = app;
    await page.evaluate(() => {
      const at = (id: string): Node => document.querySelector(`[data-item-id="${id}"] [data-at]`)?.firstChild ?? document.body;
      window.getSelection()?.setBaseAndExtent(at('summary'), 2, at('entryLevel'), 5);
    });
    await page.keyboard.press('q');
    await messages().getByText('A note belongs to one passage. Select words within one.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('q');
    await page.keyboard.press('q');
    expect(await messages().getByText('A note belongs to one passage.', { exact: false }).count()).toBe(1);
    expect(await profile.notes.count()).toBe(11);
  });

  test.each([1440, 1100])('a mouse alone makes a note, in a window of %d', async (width) => {
    const { page } = app;
    await page.setViewportSize({ width, height: width === 1440 ? 900 : 720 });
    await profile.selectWords('entryLevel', 'arrive digitally fluent');
    const bar = page.getByRole('toolbar', { name: 'Note on the selected text' });
    await bar.waitFor();
    await app.expectAccessible();
    await bar.getByRole('button', { name: 'Concern' }).click();
    await page.keyboard.type('Where is this taught?');
    await page.getByRole('button', { name: 'Done' }).click();
    const note = profile.note('Where is this taught?');
    await note.waitFor();
    expect(await note.textContent()).toContain('Concern');
    expect(await profile.passage('entryLevel').locator('mark').first().textContent()).toContain('arrive digitally fluent');
    expect(await bar.count()).toBe(0);
  });

  test('a note on a pay row marks all of the row', async () => {
    const { page } = app;
    const row = profile.passage('salary.entry');
    await row.focus();
    await page.keyboard.press('q');
    await page.keyboard.type('Where?');
    await page.keyboard.press('Escape');
    await profile.note('Where?').waitFor();
    const unmarked = await row.evaluate((element) =>
      [...element.querySelectorAll('[data-at]')].filter((run) => run.closest('mark') === null).map((run) => run.textContent),
    );
    expect(unmarked).toEqual([]);
    const amounts = await row.locator('mark').allTextContents();
    expect(amounts.join(' ')).toMatch(/\$45.*\$60/s);
  });
});

describe('the focus', () => {
  test('goes to the next note when one is deleted, and Undo shows the one that is back', async () => {
    const { page } = app;
    await profile.notes.nth(2).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => profile.notes.count()).toBe(10);
    await expect.poll(focusedNote).toMatch(/^Note 3,/);
    await messages().getByText('Note 3 was deleted.').waitFor();
    await profile.notes.nth(8).focus();
    await messages().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => profile.notes.count()).toBe(11);
    await expect.poll(focusedNote).toMatch(/^Note 3,/);
  });

  test('goes to the next note when P takes one out of those shown', async () => {
    const { page } = app;
    await page.getByRole('radio', { name: 'Private 4' }).click();
    await expect.poll(() => profile.notes.count()).toBe(4);
    for (const left of [3, 2, 1]) {
      await profile.notes.first().focus();
      await page.keyboard.press('p');
      await expect.poll(() => profile.notes.count()).toBe(left);
      await expect.poll(focusedNote).not.toBeNull();
    }
    await page.keyboard.press('p');
    await expect.poll(() => profile.notes.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-item-id') ?? null)).not.toBeNull();
  });
});

test('messages stand beside the margin, and a hint is no deed', async () => {
  const { page } = app;
  await page.keyboard.press('Escape');
  await profile.notes.last().focus();
  await page.keyboard.press('p');
  await messages().getByRole('button', { name: 'Undo' }).waitFor();
  const [toast, margin] = [await messages().boundingBox(), await page.getByRole('complementary', { name: 'Notes' }).boundingBox()];
  expect((toast?.x ?? 0) + (toast?.width ?? 1e6)).toBeLessThanOrEqual(margin?.x ?? 0);
  await page.getByText('On this page', { exact: true }).click();
  await page.keyboard.press('q');
  const hint = messages().locator('div').filter({ hasText: 'Select text first' }).first();
  await hint.waitFor();
  // The one picture is that of closing it.
  expect(await hint.locator('svg').count()).toBe(1);
});

test('two notes that end at one word are told apart', async () => {
  const { page } = app;
  for (const words of ['One.', 'Two.']) {
    await profile.passage('entryLevel').focus();
    await page.keyboard.press('q');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await profile.note(words).waitFor();
  }
  const separator = await page.evaluate(() => {
    const [, second] = document.querySelectorAll('[data-item-id="entryLevel"] sup + sup, [data-item-id="entryLevel"] sup');
    return second === undefined ? '' : getComputedStyle(second, '::before').content;
  });
  expect(separator).toContain(',');
  // The note at hand is drawn in several runs where another overlaps it: no edge may stand between them.
  const atHand = profile.passage('entryLevel').locator('mark[data-active]').first();
  expect(await atHand.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe('none');
});

describe('two versions of the page', () => {
  const entryLevel = /^(.*arrive digitally fluent.*)$/m;
  const summary = /^.*people who come looking.*$/m;
  const openInUse = 'Open the one in use';

  /** The librarian's page with words put before one paragraph, and with another summary. */
  function changedPage(): string {
    const page = readFileSync(librariansFile, 'utf8');
    expect(page).toMatch(entryLevel);
    expect(page).toMatch(summary);
    return page.replace(entryLevel, 'Openings in town are rare now. $1').replace(summary, 'Keeps a house of books for everyone.');
  }

  beforeEach(async () => {
    const { page } = app;
    const file = join(app.workspace, 'librarians-again.txt');
    writeFileSync(file, changedPage());
    const screen = importPage(page);
    await screen.open();
    await screen.choose([file]);
    await screen.start();
    await libraryPage(page).open();
    await libraryPage(page).openProfile(librarians);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Version 1' }).click();
    await page.getByText('Version 1', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: openInUse }).waitFor();
  });

  test('a note made on the older one stands on its words in both', async () => {
    const { page } = app;
    await profile.selectWords('entryLevel', 'arrive digitally fluent');
    await page.keyboard.press('q');
    await page.keyboard.type('How fluent?');
    await page.keyboard.press('Escape');
    await profile.note('How fluent?').waitFor();
    const marked = () => profile.passage('entryLevel').locator('mark').first().locator('[data-at]').first().textContent();
    expect(await marked()).toBe('arrive digitally fluent');
    await page.getByRole('button', { name: openInUse }).click();
    await page.getByText('Openings in town are rare now.', { exact: false }).waitFor();
    await profile.note('How fluent?').waitFor();
    expect(await marked()).toBe('arrive digitally fluent');
  });

  test('a note on words that are gone says on which version it stands, and needs a new place on the newest', async () => {
    const { page } = app;
    await profile.selectWords('summary', 'people who come looking');
    await page.keyboard.press('c');
    await page.keyboard.type('Which people?');
    await page.keyboard.press('Escape');
    const note = profile.note('Which people?');
    await note.getByText('on version 1', { exact: false }).waitFor();
    expect(await note.getByRole('button', { name: 'Choose a new place' }).count()).toBe(0);
    await page.getByRole('button', { name: openInUse }).click();
    await page.getByText('Keeps a house of books for everyone.').waitFor();
    await note.getByRole('button', { name: 'Choose a new place' }).waitFor();
  });
});

test('without an open client the margin says how to see notes', async () => {
  const { page } = app;
  await page
    .getByRole('button', { name: /Close.*Sample Client A/ })
    .first()
    .click();
  await page.getByText('Open a client to see the notes.').waitFor();
  expect(await page.getByText('No notes', { exact: true }).count()).toBe(0);
});

test('at 1100 pixels the rule of "Moving up" stands clear of what is over it', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1100, height: 720 });
  const paragraph = await profile.passage('entryLevel').boundingBox();
  const next = await page.locator('[data-place="levelUp"]').boundingBox();
  expect((next?.y ?? 0) - ((paragraph?.y ?? 0) + (paragraph?.height ?? 0))).toBeGreaterThanOrEqual(16);
});

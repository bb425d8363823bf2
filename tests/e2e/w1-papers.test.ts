import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openZip } from '#engine/archive/index.ts';
import { sampleNotes } from '#engine/sample/client-a-notes.ts';
import { casePage } from './pages/case-page.ts';
import { countPresses, hasFocus, tabAndPress, tabTo } from './pages/keyboard.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';
import { places } from './support/places.ts';

/** The paper step of the first session: take-away sheet, report and plan in English and Thai, nothing private in them. */

const client = 'Sample Client A';
const jotter = 'QZXW the night shift wears on';
let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client(client));
});
afterEach(() => app.close());

/** The set as it came out: the words of each paper, by the file's name. */
async function papersIn(download: Download): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  for (const { name, read } of openZip(await readFile(await download.path()))) words.set(name, await pdfText(await read()));
  return words;
}

function expectTheSet(papers: ReadonlyMap<string, string>): void {
  expect([...papers.keys()]).toEqual([
    expect.stringMatching(/^C-0148-take-away-/),
    expect.stringMatching(/^C-0148-career-report-/),
    expect.stringMatching(/^C-0148-skill-plan-/),
  ]);
  const [takeAway = '', report = '', plan = ''] = [...papers.values()];
  for (const words of [takeAway, report, plan]) {
    expect(words).toContain(client);
    expect(words).toMatch(/[ก-๙]{4}/);
    expect(words).not.toContain('QZXW');
    for (const note of sampleNotes.filter(({ visibility }) => visibility !== 'report'))
      expect(words).not.toContain(note.body.replaceAll(/\s+/g, ' ').slice(0, 40));
  }
  expect(report).toContain('Sources');
  for (const note of sampleNotes.filter(({ visibility }) => visibility === 'report'))
    expect(report).toContain(note.body.replaceAll(/\s+/g, ' ').slice(0, 40));
}

/** A word nobody else writes, in the jotter of a session. */
async function writeJotter(): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('textbox', { name: /jotter/i }).fill(jotter);
  await page.keyboard.press('Tab');
}

test('by mouse: the preview lists what is withheld, the set is made in English and Thai, and saved', async () => {
  const { page } = app;
  const paper = reportPage(page);
  await writeJotter();
  await paper.compose(client);
  await paper.drawn();
  await paper.madeAnew(() => paper.language('Beside it', 'ไทย').click());
  await paper.drawn();
  const list = page.getByRole('region', { name: 'Notes, and what is left out' });
  for (const line of ['7 notes are printed.', /^4 private notes stay/, /^The private jotters of 2 sessions stay/, /Immigration in detail/])
    await list.getByText(line).waitFor();
  await page.getByRole('button', { name: 'Save a set' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save a set of papers' });
  await app.expectAccessible('light', 'dark');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make 3 papers' }).click();
  expectTheSet(await papersIn(await download));
  await dialog.getByText('3 papers were made and are kept.').waitFor();
  await app.expectAccessible('light', 'dark');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await casePage(page).open(client, 'Reports');
  const kept = page.getByRole('table', { name: 'Kept papers' }).or(page.getByRole('grid', { name: 'Kept papers' }));
  for (const kind of ['Take-away sheet', 'Career report', 'Skill plan']) await kept.getByText(kind).first().waitFor();
  app.expectQuiet();
});

test('by keys alone: the same set, another choice remembered, and no mouse is pressed', async () => {
  const { page } = app;
  const paper = reportPage(page);
  const presses = await countPresses(page);
  await tabAndPress(page, page.getByRole('button', { name: 'New report' }), 'Enter');
  await paper.drawn();
  await tabTo(page, page.getByRole('radiogroup', { name: 'Beside it' }).getByRole('radio'));
  const thai = paper.language('Beside it', 'ไทย');
  for (let step = 0; step < 4 && !(await hasFocus(thai)); step += 1) await page.keyboard.press('ArrowRight');
  await paper.madeAnew(() => page.keyboard.press('Space'));
  await paper.drawn();
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Save a set of papers' });
  await dialog.waitFor();
  const download = page.waitForEvent('download');
  await tabAndPress(page, dialog.getByRole('button', { name: 'Make 3 papers' }), 'Enter');
  expectTheSet(await papersIn(await download));
  await dialog.getByText('3 papers were made and are kept.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+Shift+E');
  await tabAndPress(page, dialog.getByRole('checkbox', { name: 'Career report' }), 'Space');
  const second = page.waitForEvent('download');
  await tabAndPress(page, dialog.getByRole('button', { name: 'Make 2 papers' }), 'Enter');
  expect([...(await papersIn(await second)).keys()]).toHaveLength(2);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+E');
  await dialog.getByRole('button', { name: 'Make 2 papers' }).waitFor();
  expect(await presses()).toBe(0);
  app.expectQuiet();
});

import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { openZip } from '#engine/archive/index.ts';
import { casePage } from './pages/case-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;
afterEach(() => app.close());

const kinds = ['Take-away sheet', 'Career report', 'Skill plan', 'Session note', 'Handover summary'];

/** The names of the files in the archive that comes down while something is done. */
async function archived(act: () => Promise<unknown>): Promise<readonly string[]> {
  const coming = app.page.waitForEvent('download');
  await act();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  return openZip(await readFile(await file.path())).map(({ name }) => name);
}

test('all five papers are begun from the reports of a client, and each opens in the composer', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  for (const kind of kinds) {
    await casePage(page).open('Sample Client A', 'Reports');
    await page.getByRole('button', { name: 'New paper' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
    await page.getByRole('heading', { name: kind, level: 1 }).waitFor({ state: 'attached' });
    await paper.drawn();
  }
  app.expectQuiet();
});

test('what is left out is said with the way to it', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  const list = page.getByRole('region', { name: 'Notes, and what is left out' });
  await paper.compose('Sample Client A');
  await paper.drawn();
  await list.getByRole('listitem').filter({ hasText: 'private notes stay' }).getByRole('link', { name: 'See the notes' }).click();
  await page.getByRole('tab', { name: /^Notes/, selected: true }).waitFor();
  await page.goBack();
  await paper.drawn();
  await list.getByRole('listitem').filter({ hasText: 'private jotter' }).getByRole('link', { name: 'See the sessions' }).click();
  await page.getByRole('tab', { name: /^Sessions/, selected: true }).waitFor();
  app.expectQuiet();
});

test('the next paper of a kind is set as the last one was: one press makes it', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.madeAnew(() => paper.choose('Take-away sheet'));
  await paper.madeAnew(() => page.getByRole('radio', { name: '18 pt' }).click());
  await paper.madeAnew(() => paper.language('Beside it', 'ไทย').click());
  await paper.madeAnew(() => page.getByText('Years of the Buddhist era in Thai dates').click());
  await paper.drawn();
  const first = await paper.save();
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.madeAnew(() => paper.choose('Take-away sheet'));
  await page.getByText(/^Set as on .* when it was made last\.$/).waitFor();
  await paper.drawn();
  expect((await paper.save()).bytes.equals(first.bytes)).toBe(true);
  // The other kinds go on as they were.
  await paper.madeAnew(() => paper.choose('Handover summary'));
  expect(await page.getByRole('radio', { name: '18 pt' }).isChecked()).toBe(true);
  app.expectQuiet();
});

test('a language chosen for both changes places, and the composer passes axe in a small window', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await page.setViewportSize({ width: 1100, height: 720 });
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.madeAnew(() => paper.language('Language', '繁體中文').click());
  expect(await paper.language('Beside it', 'English').isChecked()).toBe(true);
  await paper.drawn();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('papers for many clients: by mouse, stopped in the middle, and who did not agree is named', async () => {
  app = await openPractice('#/clients');
  const { page } = app;
  await page.getByRole('button', { name: 'Papers for these' }).click();
  await page.getByRole('heading', { name: 'Papers for many clients', level: 1 }).waitFor();
  await page.getByText(/^\d+ clients, \d+ papers$/).waitFor();
  await app.expectAccessible('light', 'dark');
  await page.getByText('Take-away sheet', { exact: true }).click();
  await page.getByText('Skill plan', { exact: true }).click();
  await page.getByRole('button', { name: /^Make \d+ papers$/ }).click();
  const result = page.getByRole('region', { name: 'Papers made' });
  await result.waitFor();
  await result
    .getByText(/^Career report: No consent is on record/)
    .first()
    .waitFor();
  await app.expectAccessible('light', 'dark');
  const names = await archived(() => result.getByRole('button', { name: 'Save as one archive' }).click());
  expect(names.length).toBeGreaterThan(0);
  expect(names).toContainEqual(expect.stringMatching(/^C-0148-career-report/));

  // Of nine papers, stopped as soon as there is something to stop: at most the first is through.
  const kept = names.length;
  await page.getByRole('button', { name: 'Choose again' }).click();
  await page.getByText('Take-away sheet', { exact: true }).click();
  await page.getByText('Handover summary', { exact: true }).click();
  await page.getByRole('button', { name: /^Make \d+ papers$/ }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  // What was made and what was not are the order together, and each that was not is named with its client.
  const told = (await page.getByText(/^Stopped\./).textContent()) ?? '';
  await result.getByRole('heading', { name: /^\d+ papers were not reached$/ }).waitFor();
  expect(told).toMatch(/(No paper was made|made and (is|are) kept, whole); \d+ were not reached\.$/);
  await app.expectAccessible('light', 'dark');
  const made = await result
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Print/ }) })
    .count();
  expect(made).toBeLessThan(12);
  await page.keyboard.press('Control+6');
  const rows = page.getByRole('grid', { name: 'Kept papers' }).locator('tbody tr');
  await expect.poll(() => rows.count()).toBe(kept + made);
  app.expectQuiet();
});

test('a change is on the desk as soon as it is made', async (context) => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const times: number[] = [];
  for (const size of ['12 pt', '10 pt', '12 pt', '10 pt', '12 pt', '10 pt']) {
    // Until the thumbnails are drawn too: a person looks before the next change.
    await expect.poll(() => page.getByRole('navigation', { name: 'Pages' }).locator('canvas:not([data-drawn])').count()).toBe(0);
    times.push(await untilDrawn(size));
    await paper.drawn();
  }
  const sorted = times.toSorted((left, right) => left - right);
  await context.annotate(`change to picture, ms: ${times.map(Math.round).join(', ')}; median ${Math.round(sorted[3] ?? 0)}`);
  expect(times).toHaveLength(6);

  async function untilDrawn(size: string): Promise<number> {
    const choice = await page.getByRole('radio', { name: size }).elementHandle();
    return page.evaluate((button) => {
      const canvas = document.querySelector('[data-page] canvas');
      if (canvas === null || !(button instanceof HTMLElement)) throw new Error('There is no paper on the desk.');
      return new Promise<number>((resolve) => {
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          performance.measure('change to picture', { start: begun });
          resolve(performance.now() - begun);
        }).observe(canvas, { attributes: true, attributeFilter: ['data-drawn'] });
        button.click();
      });
    }, choice);
  }
});

test('bad input: addresses and clients that are not there', async () => {
  app = await openPractice('#/reports/many?clients=%5B%22nobody%22%5D');
  const { page } = app;
  await page
    .getByText(/^No client is chosen/)
    .first()
    .waitFor();
  await page.goto(`${app.origin}/#/reports/many?clients=17`);
  await page.getByRole('heading', { name: 'Papers for many clients', level: 1 }).waitFor();
  await page.goto(`${app.origin}/${places.client('Sample Client A').replace('clients', 'reports')}?kind=poem`);
  await page.getByRole('heading', { name: 'Career report', level: 1 }).waitFor({ state: 'attached' });
});

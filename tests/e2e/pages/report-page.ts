import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { casePage } from './case-page.ts';

/** The composer and kept papers as a person uses them. */
export interface ReportScreen {
  compose(client: string): Promise<void>;
  /** Resolves when the paper on the desk is drawn and no newer one is on its way. */
  drawn(): Promise<void>;
  /** Chooses another kind of paper. */
  choose(kind: string): Promise<void>;
  /** A choice of the languages, by its row: `Language` or `Beside it`. */
  language(row: 'Language' | 'Beside it', name: string): Locator;
  /** Does something that makes the paper anew; returns the body of the call that made it. */
  madeAnew(act: () => Promise<unknown>): Promise<Buffer>;
  /** Presses the keys that save; returns the file the person gets. */
  save(): Promise<{ readonly name: string; readonly bytes: Buffer }>;
  /** Words of the page shown, as they stand beside the drawing for screen readers. */
  words(): Promise<string>;
  page(): Locator;
}

export function reportPage(page: Page): ReportScreen {
  const desk = page.getByRole('region', { name: 'The paper' });
  const drawn = async (): Promise<void> => {
    await desk.locator('canvas[data-drawn="true"]').waitFor();
    await page.getByText('Refreshing', { exact: true }).waitFor({ state: 'detached' });
  };
  return {
    drawn,
    async compose(client) {
      await casePage(page).open(client);
      await page.getByRole('button', { name: 'New report' }).click();
    },
    async choose(kind) {
      await page
        .getByRole('complementary', { name: 'Report options' })
        .getByRole('button', { name: /Paper$/ })
        .first()
        .click();
      await page.getByRole('option', { name: kind }).click();
      await page.getByRole('heading', { name: kind, level: 1 }).waitFor({ state: 'attached' });
    },
    language: (row, name) => page.getByRole('radiogroup', { name: row, exact: true }).getByRole('radio', { name, exact: true }),
    async madeAnew(act) {
      // A preview that was taken back before it was whole has an answer, but no bytes: only one that came to its end counts.
      const finished = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/rpc/reports/preview'));
      await act();
      const answer = await (await finished).response();
      if (answer === null) throw new Error('The preview ended without an answer.');
      return answer.body();
    },
    async save() {
      const download = page.waitForEvent('download');
      await page.keyboard.press('Control+e');
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    },
    words: async () => (await desk.locator('p').textContent()) ?? '',
    page: () => desk.locator('[data-page]'),
  };
}

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { casePage } from './case-page.ts';

/** The composer and kept papers as a person uses them. */
export interface ReportScreen {
  compose(client: string): Promise<void>;
  /** Resolves when the paper on the desk is drawn and no newer one is on its way. */
  drawn(): Promise<void>;
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
    async madeAnew(act) {
      const answered = page.waitForResponse('**/rpc/reports/preview');
      await act();
      return (await answered).body();
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

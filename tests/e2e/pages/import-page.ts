import type { Locator, Page } from 'playwright-core';

/** The Import screen as a person uses it. */
export interface ImportScreen {
  open(): Promise<void>;
  /** Chooses files by their paths; resolves when the preview names as many. */
  choose(paths: readonly string[]): Promise<void>;
  readonly preview: Locator;
  /** Imports what the preview shows; resolves when the outcome is told. */
  start(): Promise<void>;
  readonly outcome: Locator;
}

export function importPage(page: Page): ImportScreen {
  const preview = page.getByRole('region', { name: 'What would come in' });
  const outcome = page.getByText(/new occupations?, \d+ new versions?, /);
  return {
    preview,
    outcome,
    async open() {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
      await page.getByRole('banner').getByRole('button', { name: 'Import pages' }).click();
      await page.getByRole('heading', { name: 'Import pages', level: 1 }).waitFor();
    },
    async choose(paths) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles([...paths]);
      await preview.getByText(new RegExp(`in ${paths.length} files?`)).waitFor();
    },
    async start() {
      await preview.getByRole('button', { name: /^Import \d+ pages?$/ }).click();
      await outcome.waitFor();
    },
  };
}

import type { Locator, Page } from 'playwright-core';
import { goTo } from './address.ts';

/** An imported page and the computed profile of its occupation, side by side. */
export interface BesidePage {
  /** Goes there by address, from whatever screen is shown. */
  open(profileId: string): Promise<void>;
  /** The table of both; a row's cells are what it is about, the page, and the computed profile. */
  readonly table: Locator;
  row(words: string | RegExp): Locator;
  readonly counts: Locator;
  contents(name: string): Locator;
}

export function besidePage(page: Page): BesidePage {
  const table = page.getByRole('table', { name: 'Page and computed profile' });
  return {
    table,
    open: (profileId) => goTo(page, `#/library/${profileId}/beside`),
    row: (words) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words }) }),
    counts: page.getByText(/\d+ differences?, \d+ the same, \d+ cannot be compared/),
    contents: (name) => page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name }),
  };
}

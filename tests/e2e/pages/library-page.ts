import type { Locator, Page } from 'playwright-core';

/** The list of occupations as a person uses it. */
export interface LibraryPage {
  open(): Promise<void>;
  search(text: string): Promise<void>;
  readonly rows: Locator;
  row(title: string): Locator;
  openProfile(title: string): Promise<void>;
}

export function libraryPage(page: Page): LibraryPage {
  const rows = page.getByRole('grid', { name: 'Occupations' }).locator('tbody tr');
  const row = (title: string): Locator => rows.filter({ hasText: title });
  return {
    rows,
    row,
    async open() {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
      await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
    },
    async search(text) {
      await page.getByRole('searchbox', { name: 'Search titles, codes, skills and text' }).fill(text);
    },
    async openProfile(title) {
      await row(title).getByRole('link').click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    },
  };
}

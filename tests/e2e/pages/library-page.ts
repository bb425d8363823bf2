import type { Locator, Page } from 'playwright-core';

/** The list of occupations as a person uses it. */
export interface LibraryPage {
  open(): Promise<void>;
  search(text: string): Promise<void>;
  readonly searchField: Locator;
  /** Said beside the search: "2 of 850". */
  readonly count: Locator;
  /** Rows drawn now, of imported pages and of computed profiles. */
  readonly rows: Locator;
  /** Of these, the imported pages. */
  readonly pages: Locator;
  /** The row of an imported page. */
  row(title: string): Locator;
  computed(title: string): Locator;
  /** Opens the imported page, which it searches for where it is not in sight. */
  openProfile(title: string): Promise<void>;
  /** A filter's check box with its count: "Growing". */
  choice(filter: string, value: string): Locator;
  sortBy(order: string): Promise<void>;
  /** What is selected, at the foot of the list. */
  readonly tray: Locator;
  select(row: Locator): Promise<void>;
}

export function libraryPage(page: Page): LibraryPage {
  const rows = page.getByRole('grid', { name: 'Occupations' }).locator('tbody tr[data-row]');
  const pages = rows.filter({ has: page.getByText('Page', { exact: true }) });
  const titled = (title: string): Locator => page.getByRole('link', { name: title, exact: true });
  const row = (title: string): Locator => pages.filter({ has: titled(title) });
  const searchField = page.getByRole('searchbox', { name: 'Search titles, codes, technology, skills, and pages' });
  return {
    rows,
    pages,
    row,
    computed: (title) => rows.filter({ has: page.getByText('Computed', { exact: true }) }).filter({ has: titled(title) }),
    searchField,
    count: page.getByRole('region', { name: 'Occupations' }).getByRole('status').first(),
    tray: page.getByRole('region', { name: 'Selection' }),
    async open() {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
      await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
    },
    async search(text) {
      await searchField.fill(text);
    },
    async openProfile(title) {
      await rows.first().waitFor();
      if ((await row(title).count()) === 0) await searchField.fill(title);
      await row(title).getByRole('link').click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    },
    choice: (filter, value) => page.getByRole('group', { name: filter }).getByText(value, { exact: true }),
    async sortBy(order) {
      await page.getByRole('button', { name: /Sorted by/ }).click();
      await page.getByRole('option', { name: order, exact: true }).click();
    },
    async select(chosen) {
      await chosen.locator('td').first().locator('label').click();
    },
  };
}

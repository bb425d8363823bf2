import type { Locator, Page } from 'playwright-core';

/** The client list, a new client, and one client's page, as a person uses them. */
export interface CasePage {
  /** Opens the list by its key. */
  openList(): Promise<void>;
  search(text: string): Promise<void>;
  /** Names of the rows in sight, in order. */
  names(): Promise<string[]>;
  /** Opens a client from the list, and one of its tabs. */
  open(name: string, tab?: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** A field of the open form by its label. */
  field(label: string | RegExp): Locator;
  heading(): Locator;
  /** The toast with this text, and its Undo. */
  said(text: string | RegExp): Promise<void>;
  undo(): Promise<void>;
}

export function casePage(page: Page): CasePage {
  const openList = async (): Promise<void> => {
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
  };
  const tab = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
  };
  return {
    openList,
    search: (text) => page.getByRole('searchbox', { name: 'Search clients' }).fill(text),
    names: () => page.getByRole('grid', { name: 'Clients' }).locator('tbody a').allTextContents(),
    async open(name, opened) {
      await openList();
      await page.getByRole('grid', { name: 'Clients' }).getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      if (opened !== undefined) await tab(opened);
    },
    tab,
    field: (label) => page.getByLabel(label, { exact: typeof label === 'string' }),
    heading: () => page.getByRole('heading', { level: 1 }),
    said: (text) => page.getByRole('region', { name: 'Messages' }).getByText(text).first().waitFor(),
    undo: () => page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click(),
  };
}

import type { Locator, Page } from 'playwright-core';

/** The office's own forms as a person uses them: the list and the editor. */
export interface FormsPage {
  openList(): Promise<void>;
  /** Makes a form of this name and opens it. */
  make(name: string, from: 'Nothing' | 'Agency plan form'): Promise<void>;
  /** The blocks in order, as they are spoken. */
  blocks(): Promise<string[]>;
  block(name: string): Locator;
  /** Adds a block of this kind by its menu. */
  add(kind: string): Promise<void>;
  /** Resolves when the case file has what was written. */
  saved(): Promise<void>;
  /** Words of the page shown, once the newest paper is drawn. */
  words(): Promise<string>;
}

export function formsPage(page: Page): FormsPage {
  const desk = page.getByRole('region', { name: 'The paper' });
  return {
    async openList() {
      await page.goto(`${page.url().split('#')[0]}#/forms`);
      await page.getByRole('heading', { name: 'Own forms', level: 1 }).waitFor();
    },
    async make(name, from) {
      await page.getByRole('button', { name: 'New form' }).click();
      await page.getByLabel('Name of the form').fill(name);
      await page.getByRole('radio', { name: from }).click();
      await page.getByRole('button', { name: 'Create the form' }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor({ state: 'attached' });
    },
    blocks: () =>
      page.locator('[data-block] > section').evaluateAll((sections) => sections.map((section) => section.getAttribute('aria-label') ?? '')),
    block: (name) => page.getByRole('region', { name, exact: true }),
    async add(kind) {
      await page.getByRole('button', { name: 'Add a block' }).click();
      await page.getByRole('menuitem', { name: kind, exact: true }).click();
    },
    saved: () => page.getByText(/^Saved\. Papers made now/).waitFor(),
    async words() {
      await desk.locator('canvas[data-drawn="true"]').waitFor();
      await page.getByText('Refreshing', { exact: true }).waitFor({ state: 'detached' });
      return (await desk.locator('p').textContent()) ?? '';
    },
  };
}

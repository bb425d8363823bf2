import type { Locator, Page } from 'playwright-core';
import { casePage } from './case-page.ts';

/** A client's skill plan as a person uses it. */
export interface PlanScreen {
  open(client: string): Promise<void>;
  /** Resolves when the plan stands. */
  shown(): Promise<void>;
  row(skill: string): Locator;
  /** Names of the skills in the order shown. */
  skills(): Promise<string[]>;
  /** Selects a skill; returns the panel about it. */
  select(skill: string): Promise<Locator>;
  /** The finish in the bar, with the later end where there is one. */
  finish(): Locator;
  said(text: string | RegExp): Promise<void>;
  undo(): Promise<void>;
}

export function planPage(page: Page): PlanScreen {
  const table = page.getByRole('grid', { name: 'Skills in the order of priority' });
  const { open, said, undo } = casePage(page);
  const row = (skill: string): Locator => table.getByRole('row', { name: new RegExp(skill) });
  return {
    async open(client) {
      await open(client);
      await page.getByRole('link', { name: 'Open the plan' }).click();
      await table.waitFor();
    },
    shown: () => table.waitFor(),
    row,
    skills: () =>
      table
        .locator('tr[data-skill] td:first-child')
        .evaluateAll((cells) => cells.map((cell) => cell.querySelector('span > span:last-child > span:first-child')?.textContent ?? '')),
    async select(skill) {
      await row(skill).click();
      const panel = page.getByRole('complementary', { name: `About ${skill}` });
      await panel.waitFor();
      return panel;
    },
    finish: () => page.getByText('Finishes', { exact: true }).locator('xpath=..'),
    said,
    undo,
  };
}

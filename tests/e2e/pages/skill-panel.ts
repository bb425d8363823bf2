import type { Locator, Page } from 'playwright-core';
import { hasFocus, tabAndChoose, tabAndType, tabTo } from './keyboard.ts';
import { planPage } from './plan-page.ts';

/** What is said of a skill in the plan; levels of 4, ratings of 5. */
export interface Rating {
  readonly now: number;
  readonly target: number;
  readonly importance: number;
  readonly interest: number;
}

export interface NewAction {
  readonly text: string;
  readonly cost: string;
  /** As the field of a date takes it: 2026-12-01. */
  readonly due: string;
  /** As the list of who does it says; the client where it is left out. */
  readonly owner?: string;
}

/** The panel about one skill of the plan, used with the mouse. */
export interface SkillPanel {
  rate(rating: Rating): Promise<void>;
  /** Types both ends of the range, one after the other, and leaves them. */
  setHours(low: string, high: string): Promise<void>;
  setLine(label: string, text: string): Promise<void>;
  addAction(action: NewAction): Promise<void>;
}

export function skillPanel(page: Page, panel: Locator): SkillPanel {
  async function choose(label: RegExp, option: number): Promise<void> {
    await panel.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  }
  return {
    async rate({ now, target, importance, interest }) {
      await choose(/Level now/, now);
      await choose(/Target level/, target);
      await choose(/Importance/, importance);
      await choose(/Client’s interest/, interest);
    },
    async setHours(low, high) {
      await panel.getByLabel('Hours, low').click();
      await page.keyboard.type(low);
      await page.keyboard.press('Tab');
      await page.keyboard.type(high);
      await page.keyboard.press('Tab');
    },
    async setLine(label, text) {
      await panel.getByLabel(label).fill(text);
      await page.keyboard.press('Tab');
    },
    async addAction({ text, cost, due, owner }) {
      await panel.getByRole('button', { name: 'Add an action' }).click();
      await panel.getByLabel('What is to be done').fill(text);
      await panel.getByLabel('Cost, USD').fill(cost);
      if (owner !== undefined) {
        await panel.getByRole('button', { name: /Who does it/ }).click();
        await page.getByRole('option', { name: owner }).click();
        await page.getByRole('listbox').waitFor({ state: 'detached' });
      }
      await panel.getByLabel('Due', { exact: true }).fill(due);
      await panel.getByRole('button', { name: 'Keep action' }).click();
      await panel.getByRole('checkbox', { name: text }).waitFor();
    },
  };
}

/** By keys alone: goes to a skill's row and says in its panel that it goes from level 1 to 3 in 30 to 48 hours. */
export async function rateByKeys(page: Page, skill: string, importance: string): Promise<void> {
  const row = planPage(page).row(skill);
  await tabTo(page, page.getByRole('grid', { name: /^Skills in the order/ }).locator('tr[tabindex="0"]'));
  await page.keyboard.press('Home');
  while (!(await hasFocus(row))) await page.keyboard.press('ArrowDown');
  const panel = page.getByRole('complementary', { name: `About ${skill}` });
  await tabAndChoose(page, panel.getByRole('button', { name: /Level now/ }), /^1/);
  await tabAndChoose(page, panel.getByRole('button', { name: /Target level/ }), /^3/);
  await tabAndChoose(page, panel.getByRole('button', { name: /Importance/ }), new RegExp(`^${importance}`));
  await tabAndType(page, panel.getByLabel('Hours, low'), '30');
  await tabAndType(page, panel.getByLabel('Hours, high'), '48');
  await page.keyboard.press('Enter');
  await row.getByText('30–48 h').waitFor();
}

import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPresses, tabAndChoose, tabAndOpenRow, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { planPage } from './pages/plan-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

/** Milliseconds for the whole way on a machine that has other work to do. */
const wholeWay = 180_000;

const client = 'Sample Client A';
const skill = 'Basic programming';
const shown = 'Two hundred records fetched and counted';
const words = 'Three hours a week are left';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.plan(client));
  await planPage(app.page).shown();
});
afterEach(() => app.close());

const hours = (page: Page) => page.getByRole('textbox', { name: 'Hours a week', exact: true });
const versions = (page: Page) => page.getByRole('table', { name: 'Versions of the plan' });
const kept = (page: Page) => page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Skill plan/ });

/** Three hours a week break the date, and each way out can be pressed. */
async function expectWaysOut(page: Page): Promise<void> {
  await page.getByText(/the day it is to be done by/).waitFor();
  for (const way of ['Plan more hours', 'Take an item out', 'A later date']) await page.getByRole('button', { name: way }).waitFor();
}

/** The plan printed with six hours is version 2, the one with three version 3, and the list tells the two apart. */
async function expectCompared(page: Page): Promise<void> {
  await versions(page)
    .getByRole('row', { name: /Version 2.*Printed/ })
    .waitFor();
  await versions(page)
    .getByRole('row', { name: new RegExp(`Version 3.*Agreed with the client.*${words}`) })
    .waitFor();
  await page.getByText('Changed from 6 h to 3 h.').waitFor();
  await page.getByText(/Set to 31 May 2027\./).waitFor();
}

test(
  'six hours become three by mouse: ways out, a third version, what is different, and the first paper as it was',
  async () => {
    const { page } = app;
    const plan = planPage(page);
    const paper = reportPage(page);
    await hours(page).fill('6');
    await page.keyboard.press('Enter');
    await plan.said(/^Hours a week set to 6\./);
    await page.getByRole('banner').getByRole('button', { name: 'Report' }).click();
    await page.getByRole('heading', { name: 'Skill plan', level: 1 }).waitFor({ state: 'attached' });
    await paper.drawn();
    const first = await paper.save();

    await plan.open(client);
    await page.getByRole('radio', { name: 'Evidence' }).click();
    await page.getByRole('button', { name: `Add evidence of ${skill}` }).click();
    const dialog = page.getByRole('dialog', { name: `Add evidence of ${skill}` });
    await dialog.getByLabel('What it shows').fill(shown);
    await dialog.getByRole('button', { name: 'Keep evidence' }).click();
    await plan.said(`Evidence of ${skill} was added.`);
    await page.getByRole('radio', { name: 'Order' }).click();
    await page.getByRole('button', { name: 'Dates, pauses, budget' }).click();
    await page.getByLabel('To be done by').fill('2027-05-31');
    await page.getByRole('dialog').getByText('31 May 2027').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('To be done by 31 May 2027').waitFor();
    await hours(page).fill('3');
    await page.keyboard.press('Enter');
    await plan.said(/^Hours a week set to 3\./);
    await expectWaysOut(page);
    await page.getByRole('button', { name: 'More for this plan' }).click();
    await page.getByRole('menuitem', { name: 'Keep this version…' }).click();
    await page.getByRole('dialog').getByLabel('In your own words (optional)').fill(words);
    await page.getByRole('dialog').getByRole('button', { name: 'Keep this version' }).click();
    await plan.said('The plan is kept as version 3.');

    await page.getByRole('button', { name: 'Versions' }).click();
    await versions(page)
      .getByRole('row', { name: /Version 2/ })
      .getByRole('button', { name: 'Compare with now' })
      .click();
    await expectCompared(page);
    await app.expectAccessible('light', 'dark');
    await page.keyboard.press('Control+6');
    await kept(page).dblclick();
    await paper.drawn();
    expect((await paper.save()).bytes.equals(first.bytes)).toBe(true);
    app.expectQuiet();
  },
  wholeWay,
);

test(
  'the same by keys alone: no mouse is pressed',
  async () => {
    const { page } = app;
    const { keyboard } = page;
    const plan = planPage(page);
    const paper = reportPage(page);
    const presses = await countPresses(page);
    await keyboard.press('h');
    await keyboard.press('Control+a');
    await keyboard.type('6');
    await keyboard.press('Enter');
    await plan.said(/^Hours a week set to 6\./);
    await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Report' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Skill plan', level: 1 }).waitFor({ state: 'attached' });
    await paper.drawn();
    const first = await paper.save();

    await keyboard.press('Control+5');
    const plans = page.getByRole('grid', { name: 'Plans' });
    await tabAndOpenRow(page, plans, plans.getByRole('row', { name: new RegExp(client) }));
    await plan.shown();
    await keyboard.press('Alt+4');
    await tabAndPress(page, page.getByRole('button', { name: `Add evidence of ${skill}` }), 'Enter');
    const dialog = page.getByRole('dialog', { name: `Add evidence of ${skill}` });
    await tabAndType(page, dialog.getByLabel('What it shows'), shown);
    await tabAndChoose(page, dialog.getByRole('button', { name: /Level it supports/ }), /Has tried it/);
    await tabAndPress(page, dialog.getByRole('button', { name: 'Keep evidence' }), 'Enter');
    await plan.said(`Evidence of ${skill} was added.`);
    await keyboard.press('Alt+1');
    await plan.shown();
    await tabTo(page, page.getByRole('button', { name: 'Dates, pauses, budget' }), 'Shift+Tab');
    await keyboard.press('Enter');
    // A date is typed in parts: month, day, year.
    await tabTo(page, page.getByLabel('To be done by'));
    await keyboard.type('05312027');
    await page.getByRole('dialog').getByText('31 May 2027').waitFor();
    await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Done' }), 'Enter');
    await page.getByText('To be done by 31 May 2027').waitFor();
    await keyboard.press('h');
    await keyboard.press('Control+a');
    await keyboard.type('3');
    await keyboard.press('Enter');
    await plan.said(/^Hours a week set to 3\./);
    await expectWaysOut(page);
    await tabTo(page, page.getByRole('button', { name: 'Plan more hours' }));
    await keyboard.press('k');
    await tabAndType(page, page.getByRole('dialog').getByLabel('In your own words (optional)'), words);
    await tabAndPress(page, page.getByRole('dialog').getByRole('button', { name: 'Keep this version' }), 'Enter');
    await plan.said('The plan is kept as version 3.');

    await keyboard.press('v');
    const second = versions(page).getByRole('row', { name: /Version 2/ });
    await tabAndPress(page, second.getByRole('button', { name: 'Compare with now' }), 'Enter');
    await expectCompared(page);
    await keyboard.press('Control+6');
    await tabAndOpenRow(page, page.getByRole('grid', { name: 'Kept papers' }), kept(page));
    await paper.drawn();
    expect((await paper.save()).bytes.equals(first.bytes)).toBe(true);
    expect(await presses()).toBe(0);
    app.expectQuiet();
  },
  wholeWay,
);

import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { countPresses, tabAndChoose, tabAndOpenRow, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { libraryPage } from './pages/library-page.ts';
import { planPage } from './pages/plan-page.ts';
import { skillPanel } from './pages/skill-panel.ts';
import { openPractice, type RunningApp } from './support/app.ts';

/** Milliseconds for the whole way on a machine that has other work to do. */
const wholeWay = 240_000;
const patience = { timeout: 30_000 };

const client = 'Sample Client Z';
const librarians = 'Librarians and Media Collections Specialists';
const technicians = 'Library Technicians';
const weights = ['3', '3', '4', '5', '4', '2', '4', '2', '4'];
const evenings = 'Evenings at home';
const reason = 'My branch needs scripts now.';
const course = 'Take the open metadata course';
const script = 'Write a script for the shelf list';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
});
afterEach(() => app.close());

const scores = (page: Page): Locator => page.getByRole('table', { name: 'Scores and pay' });
const ranking = (page: Page): Locator => page.getByRole('region', { name: 'Ranking' }).getByRole('listitem');
const step = (page: Page): Locator => page.getByRole('region', { name: 'The step from one to the other' });
const valueField = (page: Page, title: string): Locator =>
  scores(page).getByRole('button', { name: new RegExp(`${evenings} of ${title}`) });

/** What the comparison must say before anything is decided, whatever it was reached by. */
async function expectCompared(page: Page): Promise<void> {
  await page.getByText('Shared word for word by all').waitFor();
  for (const option of await ranking(page).all()) await option.getByText(/1 of 10 known/).waitFor();
  await step(page)
    .getByText(/^The real distance is/)
    .waitFor();
  expect(await step(page).getByRole('definition').count()).toBe(5);
}

/** Both skills are dated in the client's order, the unrated one waits, and what is stated keeps the budget. */
async function expectPlanned(page: Page): Promise<void> {
  const plan = planPage(page);
  const names = await plan.skills();
  expect(names.indexOf('Basic programming')).toBeLessThan(names.indexOf('Digital curation'));
  await page.getByText(/above the budget of/).waitFor({ state: 'detached' });
  await expect.poll(() => plan.finish().textContent(), patience).toMatch(/20\d\d/);
  await page.getByText('rate first').first().waitFor();
  app.expectQuiet();
}

test(
  'from the comparison to the finished plan by mouse',
  async () => {
    const { page } = app;
    const clients = casePage(page);
    const plan = planPage(page);
    await clients.openList();
    await page.getByRole('button', { name: 'New client' }).first().click();
    await clients.field('Name as wanted').fill(client);
    await clients.field(/^Hours a week/).fill('6');
    await clients.field(/^Money to spend/).fill('2,000');
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.getByText('6 h a week, $2,000 to spend').waitFor();
    await clients.tab('Profile');
    await clients.field('Post or job title').fill('Library technician');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Occupation for this post' })
      .getByRole('button', { name: /25-4031/ })
      .click();
    await clients.said('The post counts as Library Technicians.');
    const library = libraryPage(page);
    for (const title of [librarians, technicians]) {
      await library.open();
      await library.openProfile(title);
      await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
      await page.getByText(`On the shortlist of ${client}`).first().waitFor();
    }
    await clients.open(client, 'Assessments');
    const groups = page.getByRole('table', { name: 'What matters most' }).getByRole('radiogroup');
    for (const [place, weight] of weights.entries()) await groups.nth(place).getByText(weight, { exact: true }).click();
    await clients.field('What else matters to the client').fill(evenings);
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup', { name: evenings }).getByText('5', { exact: true }).click();

    await clients.open(client, 'Occupations');
    for (const title of [librarians, technicians])
      await page
        .getByRole('checkbox', { name: `Select ${title}` })
        .first()
        .click({ force: true });
    await page.getByRole('button', { name: 'Compare 2' }).click();
    await scores(page).waitFor();
    await ranking(page).first().getByText('No fit: nothing that has a weight is known.').waitFor();
    for (const [title, value] of [
      [librarians, '4'],
      [technicians, '7'],
    ] as const) {
      await valueField(page, title).click();
      const form = page.getByRole('dialog', { name: `${evenings}, entered by hand` });
      await form.getByRole('textbox', { name: /^Value/ }).fill(value);
      await form.getByLabel('Where it is from').fill('Two visits to the branch');
      await form.getByRole('button', { name: 'Keep value' }).click();
      await clients.said(`${evenings} of ${title} was entered by hand.`);
    }
    await expectCompared(page);
    await app.expectAccessible('light', 'dark');

    await page.getByRole('button', { name: `Make ${librarians} a target of the plan` }).click();
    await clients.said(`${librarians} is a target in the plan of ${client}.`);
    await plan.open(client);
    for (const name of ['Basic programming', 'Digital curation', 'Data ethics and privacy']) {
      await plan.row(name).getByRole('button', { name: /^Add/ }).click();
      await plan.said(new RegExp(`^${name}`));
    }
    const curation = skillPanel(page, await plan.select('Digital curation'));
    await curation.rate({ now: 1, target: 3, importance: 5, interest: 4 });
    await curation.setHours('40', '60');
    await curation.addAction({ text: course, cost: '2500', due: '2026-12-18' });
    await page.getByText(/above the budget of \$2,000/).waitFor();
    await page.getByRole('button', { name: `Edit ${course}` }).click();
    await page.getByLabel('Cost, USD').fill('0');
    await page.getByRole('button', { name: 'Keep action' }).click();
    const programming = skillPanel(page, await plan.select('Basic programming'));
    await programming.rate({ now: 1, target: 2, importance: 2, interest: 5 });
    await programming.setHours('30', '48');
    await programming.setLine('If-then line', 'If it is Saturday, then I practice.');
    await programming.setLine('What could get in the way', 'Shifts change late');
    await programming.setLine('What helps then', 'Move it to Sunday');
    await programming.addAction({ text: script, cost: '120', due: '2026-12-04' });
    await page.getByRole('button', { name: 'Move up' }).click();
    const move = page.getByRole('dialog', { name: /^Move Basic programming/ });
    await move.getByLabel('The client’s reason').fill(reason);
    await move.getByRole('button', { name: 'Move skill' }).click();
    await move.waitFor({ state: 'detached' });
    await expectPlanned(page);
  },
  wholeWay,
);

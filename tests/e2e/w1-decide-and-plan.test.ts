import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { countPresses, hasFocus, tabAndOpenRow, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { libraryPage } from './pages/library-page.ts';
import { planPage } from './pages/plan-page.ts';
import { rateByKeys, skillPanel } from './pages/skill-panel.ts';
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
    await programming.addAction({ text: script, cost: '120', due: '2026-12-04', owner: 'Counselor' });
    await page.getByRole('listitem').filter({ hasText: script }).getByText('Counselor').waitFor();
    await page.getByRole('button', { name: 'Move up' }).click();
    const move = page.getByRole('dialog', { name: /^Move Basic programming/ });
    await move.getByLabel('The client’s reason').fill(reason);
    await move.getByRole('button', { name: 'Move skill' }).click();
    await move.waitFor({ state: 'detached' });
    await expectPlanned(page);
  },
  wholeWay,
);

test(
  'the same by keys alone: no mouse is pressed',
  async () => {
    const { page } = app;
    const { keyboard } = page;
    const plan = planPage(page);
    const presses = await countPresses(page);
    await keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
    await keyboard.press('n');
    await tabAndType(page, page.getByLabel('Name as wanted'), client);
    await tabAndType(page, page.getByLabel(/^Hours a week/), '6');
    await tabAndType(page, page.getByLabel(/^Money to spend/), '2,000');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: client, level: 1 }).waitFor();
    for (const [code, title] of [
      ['25-4022', librarians],
      ['25-4031', technicians],
    ] as const) {
      await keyboard.press('Control+3');
      await page.getByRole('searchbox').waitFor();
      await keyboard.press('/');
      await keyboard.type(code);
      await expect.poll(() => libraryPage(page).rows.count(), patience).toBe(2);
      await libraryPage(page).row(title).waitFor();
      await keyboard.press('ArrowDown');
      await expect.poll(() => hasFocus(libraryPage(page).rows), patience).toBe(true);
      await keyboard.press('Home');
      await expect.poll(() => hasFocus(libraryPage(page).rows.first()), patience).toBe(true);
      if (!(await hasFocus(libraryPage(page).row(title)))) await keyboard.press('ArrowDown');
      await expect.poll(() => hasFocus(libraryPage(page).row(title)), patience).toBe(true);
      await keyboard.press('Enter');
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await keyboard.press('l');
      await page.getByText(`On the shortlist of ${client}`).first().waitFor();
    }
    await keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
    const list = page.getByRole('grid', { name: 'Clients' });
    await tabAndOpenRow(page, list, list.getByRole('row', { name: new RegExp(client) }));
    await page.getByRole('heading', { name: client, level: 1 }).waitFor();
    await keyboard.press('Alt+2');
    for (const title of [librarians, technicians])
      await tabAndPress(page, page.getByRole('checkbox', { name: `Select ${title}` }), 'Space');
    await tabTo(page, page.getByRole('button', { name: 'Compare 2' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await scores(page).waitFor();
    await tabAndPress(page, page.getByRole('slider', { name: 'Income' }), '3');
    await tabAndPress(page, page.getByRole('slider', { name: 'Outlook' }), '4');
    for (const [title, value] of [
      [librarians, '6'],
      [technicians, '4'],
    ] as const) {
      await tabAndPress(page, scores(page).getByRole('button', { name: `Enter Income of ${title}` }), 'Enter');
      const form = page.getByRole('dialog', { name: 'Income, entered by hand' });
      await tabAndType(page, form.getByRole('textbox', { name: /^Value/ }), value);
      await tabAndType(page, form.getByLabel('Where it is from'), 'State pay survey, May 2026');
      await keyboard.press('Enter');
      await form.waitFor({ state: 'detached' });
    }
    for (const option of await ranking(page).all()) await option.getByText(/1 of 2 known/).waitFor();
    await tabAndPress(page, page.getByRole('button', { name: `Make ${librarians} a target of the plan` }), 'Enter');
    await plan.said(`${librarians} is a target in the plan of ${client}.`);

    await keyboard.press('Control+5');
    await tabAndPress(page, page.getByRole('grid', { name: 'Plans' }).getByRole('row', { name: new RegExp(client) }), 'Enter');
    await plan.shown();
    const skills = ['Digital curation', 'Basic programming', 'Data ethics and privacy'];
    for (const name of skills) {
      await tabAndPress(page, plan.row(name).getByRole('button', { name: /^Add/ }), 'Enter');
      await plan.said(new RegExp(`^${name}`));
    }
    await rateByKeys(page, 'Digital curation', '5');
    const panel = page.getByRole('complementary', { name: 'About Digital curation' });
    await tabAndPress(page, panel.getByRole('button', { name: 'Add an action' }), 'Enter');
    await tabAndType(page, panel.getByLabel('What is to be done'), course);
    await tabAndType(page, panel.getByLabel('Cost, USD'), '2500');
    await tabAndPress(page, panel.getByRole('button', { name: 'Keep action' }), 'Enter');
    await page.getByText(/above the budget of \$2,000/).waitFor();
    await tabAndPress(page, page.getByRole('button', { name: `Edit ${course}` }), 'Enter');
    await tabAndType(page, panel.getByLabel('Cost, USD'), '0');
    await tabAndPress(page, panel.getByRole('button', { name: 'Keep action' }), 'Enter');
    await rateByKeys(page, 'Basic programming', '2');
    await tabTo(page, plan.row('Basic programming'), 'Shift+Tab');
    await keyboard.press('Alt+ArrowUp');
    await tabAndType(page, page.getByLabel('The client’s reason'), reason);
    await tabAndPress(page, page.getByRole('button', { name: 'Move skill' }), 'Enter');
    await page.getByLabel('The client’s reason').waitFor({ state: 'detached' });
    await expectPlanned(page);
    expect(await presses()).toBe(0);
  },
  wholeWay,
);

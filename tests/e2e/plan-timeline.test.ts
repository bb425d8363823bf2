import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { timelineBar } from './pages/timeline-bar.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.plan('Sample Client A'));
  await planPage(app.page).shown();
});
afterEach(() => app.close());

test('a bar is dragged to a later week and longer; what that comes to is told on the way, kept, and taken back', async () => {
  const { page } = app;
  const plan = planPage(page);
  const tools = timelineBar(page, 'AI tools at work');
  expect(await tools.told()).toMatch(/^14 Dec to 7 Mar 2027, 40 h/);
  await tools.pull(8);
  await page.getByText('AI tools at work begins on 8 February 2027. Finish moved to 14 March 2027.').first().waitFor();
  await tools.letGo();
  await plan.said(/^AI tools at work begins on 8 February 2027\./);
  expect(await tools.told()).toMatch(/^8 Feb 2027 to /);
  await page.getByRole('img', { name: 'Waits until 8 February 2027' }).waitFor();
  const panel = await plan.select('AI tools at work');
  await panel.getByText('Waits until 8 February 2027').waitFor();
  await panel.getByRole('button', { name: 'Take away the day that AI tools at work waits for' }).click();
  await plan.said('AI tools at work no longer waits. Finish moved to 7 March 2027.');
  expect(await tools.told()).toMatch(/^14 Dec to 7 Mar 2027/);
  await page.keyboard.press('Control+z');
  await plan.said('Taken back: the day a skill waits for.');
  await expect.poll(() => tools.told()).toMatch(/^8 Feb 2027/);

  const curation = timelineBar(page, 'Digital curation');
  await curation.pull(-2, true);
  await page
    .getByText(/Digital curation: 72 h becomes \d+ h/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await curation.letGo();
  expect(await curation.told()).toContain('72 h');
  await curation.pull(-2, true);
  await curation.letGo();
  await plan.said(/^Digital curation: 72 h becomes \d+ h, until/);
  await expect.poll(() => curation.told()).not.toContain('72 h');
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a bar cannot go before what it needs, nor before the plan; keys move it by weeks and change its length', async () => {
  const { page } = app;
  const plan = planPage(page);
  const curation = timelineBar(page, 'Digital curation');
  await curation.pull(-1);
  await page.getByText('Digital curation needs Data ethics and privacy, which is at work until 18 October 2026.').first().waitFor();
  await curation.letGo();
  await plan.said('Digital curation needs Data ethics and privacy, which is at work until 18 October 2026.');
  expect(await curation.told()).toMatch(/^19 Oct to/);

  await timelineBar(page, 'Basic programming').focus();
  await page.keyboard.press('ArrowLeft');
  await plan.said('The plan begins on 7 September 2026, and Basic programming cannot begin before it.');

  await curation.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  // The next key is of the other end: the first move is written before it.
  await page.keyboard.press('Shift+ArrowRight');
  await plan.said(/^Digital curation begins on 2 November 2026\./);
  await plan.said(/^Digital curation: 72 h becomes \d+ h, until/);
  await expect.poll(() => curation.told()).toMatch(/^2 Nov to/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  expect(await curation.told()).toMatch(/^2 Nov to/);
  await page.keyboard.press('Control+z');
  await plan.said('Taken back: the change to the skill.');
  await expect.poll(() => curation.told()).toMatch(/^2 Nov to .*, 72 h/);

  // Keys that come while a change is being written are not lost.
  await curation.pull(1);
  await curation.letGo();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => curation.told()).toMatch(/^23 Nov to/);
  app.expectQuiet();
});

test('the table offers the same as a form, which keeps what cannot be so and says why', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByRole('radio', { name: 'Table' }).click();
  const row = page.getByRole('table', { name: 'Timeline' }).getByRole('row', { name: /AI tools at work/ });
  await row.getByRole('button', { name: 'Change when AI tools at work begins and its hours' }).click();
  const dialog = page.getByRole('dialog');
  const day = dialog.getByLabel('Not before');
  await day.fill('2026-09-01');
  await dialog.getByText('This is before the plan’s first day, 7 September 2026.').waitFor();
  await dialog.getByRole('button', { name: 'Change skill' }).click();
  expect(await day.inputValue()).toBe('2026-09-01');
  await day.fill('2027-01-11');
  await dialog.getByLabel('Hours, low').fill('20');
  await dialog.getByText('It runs from 11 January 2027 to').waitFor();
  await app.expectAccessible();
  await dialog.getByRole('button', { name: 'Change skill' }).click();
  await plan.said(/^AI tools at work changed\./);
  await row.getByText('11 Jan 2027').first().waitFor();
  await row.getByText('0 of 20 h').waitFor();
  app.expectQuiet();
});

test('other hours, budget and dates are tried beside the plan; nothing is written until they are used, as one change', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.getByRole('button', { name: 'Try other hours', exact: true }).click();
  const panel = page.getByRole('region', { name: 'What if' });
  const cell = (name: string) => panel.getByRole('row', { name }).getByRole('cell').last();
  await panel.getByRole('textbox', { name: 'Hours a week' }).fill('6');
  await panel.getByText('With these figures the plan finishes 8 weeks later.').waitFor();
  expect(await cell('The plan finishes').textContent()).toContain('2 May 2027');
  await panel.getByLabel('Budget, USD').fill('500');
  expect(await cell('Cost').textContent()).toBe('$660 of $500, $160 over it');
  await panel.getByLabel('To be done by').fill('2027-03-31');
  await expect.poll(() => cell('Ways out').textContent()).toContain('A budget of $660');
  expect(await plan.finish().textContent()).toContain('7 Mar 2027');
  await app.expectAccessible('light', 'dark');
  await panel.getByRole('button', { name: 'Try: A budget of $660' }).click();
  expect(await panel.getByLabel('Budget, USD').inputValue()).toBe('660');
  expect(await cell('Cost').textContent()).toBe('$660 of $660');
  await panel.getByRole('button', { name: 'Back to the plan' }).click();
  expect(await plan.finish().textContent()).toContain('7 Mar 2027');

  await page.keyboard.press('t');
  await panel.getByRole('slider', { name: 'Hours a week, to pull' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await cell('The plan finishes').textContent()).toContain('7 February 2027');
  await panel.getByLabel('Budget, USD').fill('700');
  await panel.getByRole('button', { name: 'Use these' }).click();
  await plan.said('Hours, budget and dates are as tried. Finish moved to 7 February 2027.');
  await page.getByText('of $700').first().waitFor();
  await plan.undo();
  await expect.poll(() => plan.finish().textContent()).toContain('7 Mar 2027');
  await page.getByText('of $1,200').first().waitFor();
  app.expectQuiet();
});

test('the inspector leads to the weights of the rule; a change says what it does before it is used, and every plan names it', async () => {
  const { page } = app;
  const plan = planPage(page);
  const before = await plan.skills();
  await (await plan.select('Basic programming')).getByRole('link', { name: 'Change the rule' }).click();
  const rule = page.getByRole('region', { name: 'Priority of skills' });
  const weigh = async (name: string, points: number) => {
    await rule.getByRole('textbox', { name, exact: true }).fill(String(points));
    await page.keyboard.press('Tab');
  };
  await weigh('Importance', 0);
  await rule.getByText('20 points are still to be given out: the five add up to 100.').first().waitFor();
  await weigh('Skills it opens', 0);
  await weigh('Client’s interest', 50);
  await rule.getByText(/^The order of skills would change in 1 of \d plans?\./).waitFor();
  await app.expectAccessible('light', 'dark');
  await rule.getByRole('button', { name: 'Use these weights' }).click();
  await plan.said('Weights of the priority rule changed. 1 plan changed its order.');
  await page.goBack();
  await plan.shown();
  // The plan as it was is shown until it is read again.
  await expect.poll(() => plan.skills()).not.toEqual(before);
  await (await plan.select('Digital curation')).getByText('With this office’s own weights: gap 30, importance 0,').waitFor();
  await page.keyboard.press('Control+z');
  await plan.said('Taken back: the weights of the priority rule.');
  await expect.poll(() => plan.skills()).toEqual(before);
  app.expectQuiet();
});

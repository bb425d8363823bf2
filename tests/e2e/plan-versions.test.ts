import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planPage } from './pages/plan-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.plan('Sample Client A'));
  await planPage(app.page).shown();
});
afterEach(() => app.close());

const dialog = (): Locator => app.page.getByRole('dialog');
const button = (name: string | RegExp): Locator => app.page.getByRole('button', { name });

test('a plan is kept by key, compared with what became of it, and taken up again with one Undo', async () => {
  const { page } = app;
  const plan = planPage(page);
  await page.keyboard.press('k');
  await dialog().getByLabel('In your own words (optional)').fill('Agreed on the phone');
  await app.expectAccessible();
  await dialog().getByRole('button', { name: 'Keep this version' }).click();
  await plan.said('The plan is kept as version 2.');
  await page.keyboard.press('h');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await plan.said(/^Hours a week set to 5/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('v');

  const list = page.getByRole('table', { name: 'Versions of the plan' });
  await list.getByRole('row', { name: /Version 2.*Agreed with the client.*Agreed on the phone/ }).waitFor();
  await page.getByText('Changed from 8 h to 5 h.').waitFor();
  await app.expectAccessible('light', 'dark');

  await list
    .getByRole('row', { name: /Version 1/ })
    .getByRole('button', { name: 'Compare with now' })
    .click();
  await page.getByText('Changed from 6 h to 5 h.').waitFor();
  await button('View version 2').click();
  await dialog()
    .getByRole('row', { name: /^2 Digital curation/ })
    .waitFor();
  await dialog().getByText('Batch-fix subject terms and show the branch').waitFor();
  await dialog().getByText('Only suggested: Designing for users, Leading projects and change').waitFor();
  await app.expectAccessible();
  await dialog().getByRole('button', { name: 'Go back to this version' }).click();
  await plan.said(/^The plan is as it was in version 2\. Finish moved to /);
  await list.getByRole('row', { name: /Version 3.*Before going back to a former version/ }).waitFor();
  await plan.undo();
  await page.getByText('Changed from 6 h to 5 h.').waitFor();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await plan.shown();
  expect(await page.getByRole('textbox', { name: 'Hours a week', exact: true }).inputValue()).toBe('5');
  app.expectQuiet();
});

test('a template takes in what was chosen and reworded, joins another client’s plan, and is managed in the settings', async () => {
  const { page } = app;
  const plan = planPage(page);
  const fromMenu = async (name: string) => {
    await button('More for this plan').click();
    await page.getByRole('menuitem', { name }).click();
  };
  await fromMenu('Save as template…');
  await dialog().getByRole('button', { name: 'Save template' }).click();
  await dialog().getByText('Write a name of at most 100 characters.').waitFor();
  await dialog().getByLabel('Name of the template').fill('first STEPS with data');
  await dialog().getByRole('checkbox', { name: 'Take in the skill Digital curation' }).press('Space');
  await dialog().getByLabel('Name of the skill AI tools at work').fill('Basic programming');
  await dialog().getByText('Another skill of the template has this name.').waitFor();
  await dialog().getByLabel('Name of the skill AI tools at work').fill('Tools with AI');
  await dialog().getByLabel('Words of the step Batch-fix subject terms and show the branch').fill('Show a script at work');
  await dialog().getByRole('button', { name: 'Save template' }).click();
  await dialog().getByText('Another plan template already has the name').waitFor();
  await app.expectAccessible('light', 'dark');
  await dialog().getByLabel('Name of the template').fill('Scripts for libraries');
  await dialog().getByRole('button', { name: 'Save template' }).click();
  await plan.said('The template “Scripts for libraries” was saved with 3 skills.');

  await fromMenu('Add from a template…');
  await dialog()
    .getByRole('option', { name: /Ready to apply/ })
    .click();
  await app.expectAccessible();
  await dialog().getByRole('button', { name: 'Add to the plan' }).click();
  await plan.said('2 skills were added.');
  await plan.row('Writing an application').waitFor();
  await plan.undo();
  await expect.poll(() => plan.row('Writing an application').count()).toBe(0);

  await page.goto(`${app.origin}/#/settings`);
  const section = page.getByRole('region', { name: 'Plan templates' });
  const name = section.getByLabel('Name of the template “Scripts for libraries”');
  await name.fill('');
  await page.keyboard.press('Enter');
  await section.getByText('Write a name of at most 100 characters.').waitFor();
  await name.fill('Scripts at work');
  await page.keyboard.press('Enter');
  await section.getByLabel('Name of the template “Scripts at work”').waitFor();
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Save “Scripts at work” as a file' }).click();
  expect((await download).suggestedFilename()).toBe('Scripts-at-work.plan-template.json');
  const choosing = page.waitForEvent('filechooser');
  await section.getByRole('button', { name: 'Take in a template from a file' }).click();
  await (await choosing).setFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"waymark-plan-template","version":2}'),
  });
  await section.getByText('This template was saved by a newer Waymark, so nothing was taken in.').waitFor();
  await section.getByRole('button', { name: 'Remove the template “Scripts at work”' }).click();
  await plan.said('The template “Scripts at work” was removed.');
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a client without a plan starts from a template', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/${places.plan('Sample Client B')}`);
  await button('Start from a template').click();
  await dialog()
    .getByRole('option', { name: /First steps with data/ })
    .waitFor();
  await dialog().getByRole('button', { name: 'Add to the plan' }).click();
  await planPage(page).said('3 skills were added.');
  await page.getByRole('heading', { name: 'First steps with data' }).waitFor();
  app.expectQuiet();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice();
});
afterEach(() => app.close());

test('scores are entered with a tie shown, weights by keys alone add up to 100, and occupations follow with their reasons', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Assessments');
  await page.getByText('Nothing to go by yet').waitFor();
  await page.getByRole('button', { name: 'Enter scores' }).click();
  const form = page.getByRole('dialog', { name: 'Interest scores from a survey' });
  await form.getByRole('button', { name: 'Keep scores' }).click();
  await form.getByText('Name the survey, so that the scores can be traced.').waitFor();
  await form.getByLabel('Name of the survey').fill('Card sort');
  const scores = { Realistic: '8', Investigative: '22', Artistic: '22', Social: '24', Enterprising: '10', Conventional: '30' };
  for (const [theme, score] of Object.entries(scores)) await form.getByLabel(theme).fill(score);
  await page.keyboard.press('Enter');
  await page.getByText('Interest code C-S-I/A').waitFor();
  await page.getByText('Investigative and Artistic have the same score.').waitFor();

  const weights = page.getByRole('table', { name: 'What matters most' });
  await weights.getByRole('radiogroup', { name: 'Income' }).getByRole('radio', { name: 'Not said' }).focus();
  // A key of the window, here that of this tab, says nothing of a weight.
  await page.keyboard.press('Alt+3');
  expect(await weights.getByRole('radiogroup', { name: 'Income' }).getByRole('radio', { name: 'Not said' }).isChecked()).toBe(true);
  for (const digit of ['3', '3', '4', '5', '4', '2', '4', '2', '4']) {
    await page.keyboard.press(digit);
    await page.keyboard.press('Tab');
  }
  await weights.getByRole('row', { name: 'Total 100' }).waitFor();
  const list = page.getByRole('region', { name: 'Occupations worth a look' });
  await list.getByRole('link', { name: 'Librarians and Media Collections Specialists' }).waitFor();
  await list.getByText('No occupation is chosen in the work history').waitFor();
  await list.getByRole('button', { name: 'How Librarians and Media Collections Specialists was placed' }).click();
  await page.getByRole('dialog').getByText('Rule suggestions-1.').waitFor();
  await page.keyboard.press('Escape');
  await list.getByRole('button', { name: 'Put Librarians and Media Collections Specialists on the shortlist' }).click();
  await casePage(page).said('Librarians and Media Collections Specialists was put on the shortlist.');
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('the thirty questions are stopped and taken up by keys alone', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Assessments');
  await page.getByRole('button', { name: 'Ask thirty questions' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Question 1 of 30').waitFor();
  await page.getByText('has not been validated').waitFor();
  await app.expectAccessible('light', 'dark');
  for (let question = 1; question <= 12; question += 1) {
    await page.getByText(`Question ${question} of 30`).waitFor();
    await page.keyboard.press('4');
  }
  await page.getByText('Question 13 of 30').waitFor();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('button', { name: 'Go on with the questions, 12 of 30' }).click();
  for (let question = 13; question <= 30; question += 1) {
    await page.getByText(`Question ${question} of 30`).waitFor();
    await page.keyboard.press(question % 6 === 4 ? '5' : '2');
  }
  await casePage(page).said('All thirty questions are answered: S-');
  app.expectQuiet();
});

test('skills are rated by both with evidence, far apart is pointed out, and the ruler is kept before and after', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client A', 'Assessments');
  const skills = page.getByRole('table', { name: 'Skills now' });
  await skills.getByText('2 levels apart. Ask each what they have seen.').first().waitFor();
  await page.getByLabel('Name of the skill').fill('Cataloging');
  await page.keyboard.press('Enter');
  await skills.getByRole('radiogroup', { name: 'Client’s rating of Cataloging' }).getByText('3', { exact: true }).click();
  await skills
    .getByRole('row', { name: /Cataloging/ })
    .getByPlaceholder('A piece of work, a certificate, a story')
    .fill('Two years at the desk');
  await page.keyboard.press('Enter');
  await page.getByText('On my own').first().waitFor();
  const ruler = page.getByRole('radiogroup', { name: 'How sure from 0 to 10' });
  await page.getByLabel('About what').fill('Speaking to the board');
  await page.getByRole('radio', { name: 'Before' }).click();
  await ruler.getByText('3', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep reading' }).click();
  await casePage(page).said('Kept: Speaking to the board, 3 of 10.');
  await page.getByRole('radio', { name: 'After', checked: true }).waitFor();
  expect(await page.getByLabel('About what').inputValue()).toBe('Speaking to the board');
  await ruler.getByText('7', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep reading' }).click();
  await page.getByRole('row', { name: /Speaking to the board 3 7 \+4/ }).waitFor();
  await app.expectAccessible('light', 'dark');
  await casePage(page).tab('Overview');
  await page.getByRole('heading', { name: 'What matters most' }).waitFor();
  await page.getByText('Outlook, AI risk, Study time, and PR difficulty').waitFor();
  app.expectQuiet();
});

test('two windows weigh at once: different weights both stand, of the same one the person says which', async () => {
  const { page, context } = app;
  await casePage(page).open('Sample Client A', 'Assessments');
  const other = await context.newPage();
  await other.goto(page.url());
  const row = (where: typeof page, name: string) => where.getByRole('radiogroup', { name, exact: true });
  await row(other, 'Income').getByText('5', { exact: true }).click();
  await other.getByText('as said on 17 November 2026').waitFor();
  await row(page, 'Demand').getByText('1', { exact: true }).click();
  await row(page, 'Income').getByRole('radio', { name: '5 of 5', checked: true }).waitFor({ state: 'attached' });
  await row(other, 'Outlook').getByText('0', { exact: true }).click();
  await row(other, 'Demand').getByRole('radio', { name: '1 of 5', checked: true }).waitFor({ state: 'attached' });
  await row(page, 'Outlook').getByText('5', { exact: true }).click();
  await page.getByRole('blockquote').getByText('Outlook 0').waitFor();
  await row(page, 'Outlook').getByRole('radio', { name: '5 of 5', checked: true }).waitFor({ state: 'attached' });
  await app.expectAccessible();
  await page.getByRole('button', { name: 'Keep what I wrote' }).click();
  await expect.poll(() => page.getByRole('blockquote').count()).toBe(0);
  await row(other, 'Certification').getByText('4', { exact: true }).click();
  await row(other, 'Outlook').getByRole('radio', { name: '5 of 5', checked: true }).waitFor({ state: 'attached' });
});

test('a skill or criterion that is empty or on the list already is said so at its field, and nothing typed is lost', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client A', 'Assessments');
  const skills = page.getByRole('region', { name: 'Skills now' });
  const skill = skills.getByLabel('Name of the skill');
  await skill.focus();
  await page.keyboard.press('Enter');
  await skills.getByText('There is no name yet.').waitFor();
  const listed = (await skills.getByRole('rowheader').first().innerText()).split('\n')[0] ?? '';
  await skill.fill(listed);
  await page.keyboard.press('Enter');
  await skills.getByText('This skill is on the list already.').waitFor();
  expect(await skill.inputValue()).toBe(listed);
  const weights = page.getByRole('region', { name: 'What matters most' });
  await weights.getByLabel('What else matters to the client').focus();
  await page.keyboard.press('Enter');
  await weights.getByText('There are no words yet.').waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('the order of suggestions is told in whole points that add up to 100', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client A', 'Assessments');
  const interests = page.getByRole('region', { name: 'Interests', exact: true });
  await interests.getByText('All results').click();
  const remove = interests.getByRole('button', { name: /^Remove the result of/ });
  for (let left = await remove.count(); left > 0; left -= 1) {
    await remove.first().click();
    await expect.poll(() => remove.count()).toBe(left - 1);
  }
  const list = page.getByRole('region', { name: 'Occupations worth a look' });
  await list.getByText('The order rests on weights (82 of 100 points) and work history (18 of 100 points).').waitFor();
  await list
    .getByText(/of 10, higher than most/)
    .first()
    .waitFor();
  app.expectQuiet();
});

test('occupations near to the work history say why, and what stands in the way', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Assessments');
  const section = page.getByRole('region', { name: 'Near to what was done' });
  await section.getByText('No occupation to start from').waitFor();
  await casePage(page).open('Sample Client A', 'Assessments');
  await section.getByText('from 1 occupation of the work history').waitFor();
  const beyond = section.getByRole('list', { name: 'Near, with something in the way' });
  const librarian = beyond.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^Librarians/ }) });
  const within = section.getByRole('list', { name: 'Within reach' });
  await within.or(beyond).first().waitFor();
  expect(await section.getByText(/^Near Library Technicians\.$/).count()).toBeGreaterThan(0);
  for (const words of await librarian.allTextContents()) expect(words).toMatch(/Both: .+\./);
  await section.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  app.expectQuiet();
});

import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { consentPage } from './pages/consent-page.ts';
import { countPresses, hasFocus, tabAndOpenRow, tabAndPress, tabAndType, tabTo } from './pages/keyboard.ts';
import { libraryPage } from './pages/library-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { sessionPage } from './pages/session-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';

/** Milliseconds for the whole way on a machine that has other work to do. */
const wholeWay = 240_000;

const client = 'Sample Client Z';
const technicians = 'Library Technicians';
const librarians = 'Librarians and Media Collections Specialists';
const scores = { Realistic: '8', Investigative: '22', Artistic: '15', Social: '24', Enterprising: '10', Conventional: '30' };
const weights = ['3', '3', '4', '5', '4', '2', '4', '2', '4'];
const correction = { value: '3 percent', unit: 'in ten years', source: 'State labor office', date: '2026-06-30' };
const jotter = 'Was tired after the night shift';
const assessment = 'The degree is the real distance.';
const step = 'Ask for the costs of the evening program';

let app: RunningApp;

afterEach(() => app.close());

const field = (name: string) => app.page.getByRole('textbox', { name, exact: true });

/** What both ways end in: the note is closed, and the day of the next meeting shows it. */
async function expectLockedAndBooked(): Promise<void> {
  const { page } = app;
  await page.getByText(/^Signed by Sample Counselor, /).waitFor();
  await page.getByRole('article').getByText(assessment).waitFor();
  await page.getByRole('article').getByText(`Client: ${step}`, { exact: false }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Data' }).count()).toBe(0);
  expect(await page.getByRole('article').getByText(jotter).count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('real distance');
  await page.getByRole('menuitem', { name: new RegExp(`${client}.*real distance`) }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.getByRole('heading', { name: 'Follow-ups due' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Wednesday 18 November', { exact: false }).first().waitFor();
  await page.getByRole('main').getByRole('link', { name: client }).first().waitFor();
  app.expectQuiet();
}

test(
  'the first session by mouse: intake, interests, weights, a disputed outlook for the office, a target, and a signed note',
  async () => {
    app = await openPractice();
    const { page } = app;
    const clients = casePage(page);
    await clients.openList();
    await page.getByRole('button', { name: 'New client' }).first().click();
    await clients.field('Name as wanted').fill(client);
    await page.getByText('ไทย').click();
    await clients.field(/^Hours a week/).fill('6');
    await clients.field(/^Money to spend/).fill('2,000');
    await page.getByRole('button', { name: 'Add client' }).click();
    await page.getByText('6 h a week, $2,000 to spend').waitFor();
    await consentPage(page).record('Counseling agreement, 2026');
    await page.getByRole('button', { name: 'Start session' }).click();
    await page.getByRole('heading', { name: 'Session 1', level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'Came', exact: true }).click();
    await field('Aim').fill('Choose between two occupations');

    await clients.open(client, 'Profile');
    await field('Post or job title').fill('Library technician');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Occupation for this post' })
      .getByRole('button', { name: /25-4031/ })
      .click();
    await clients.said('The post counts as Library Technicians.');
    await page.getByText('No full-time study').click();

    await clients.tab('Assessments');
    await page.getByRole('button', { name: 'Enter scores' }).click();
    const form = page.getByRole('dialog', { name: 'Interest scores from a survey' });
    await form.getByLabel('Name of the survey').fill('Card sort');
    for (const [theme, score] of Object.entries(scores)) await form.getByLabel(theme).fill(score);
    await form.getByRole('button', { name: 'Keep scores' }).click();
    await page.getByText('Interest code C-S-I').waitFor();
    const table = page.getByRole('table', { name: 'What matters most' });
    const groups = table.getByRole('radiogroup');
    for (const [place, weight] of weights.entries()) await groups.nth(place).getByText(weight, { exact: true }).click();
    await table.getByRole('row', { name: 'Total 100' }).waitFor();

    const library = libraryPage(page);
    const profile = profilePage(page);
    await library.open();
    await library.search('25-40');
    await library.openProfile(librarians);
    await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
    await page.getByText(`On the shortlist of ${client}`).first().waitFor();
    await library.open();
    await library.openProfile(technicians);
    // The id of a passage in a list ends in words of its own.
    const place = (await page.locator('[data-item-id^="outlook.paragraphs"]').first().getAttribute('data-item-id')) ?? '';
    const outlook = (await profile.passage(place).textContent()) ?? '';
    await profile.selectWords(place, outlook.split(' ').slice(0, 3).join(' '));
    await page.keyboard.press('m');
    const editor = page.getByRole('complementary', { name: 'Notes' });
    await editor.getByRole('radio', { name: 'Corrected' }).click();
    await editor.getByLabel('Value', { exact: true }).fill(correction.value);
    await editor.getByLabel('Unit', { exact: false }).fill(correction.unit);
    await editor.getByLabel('Source', { exact: true }).fill(correction.source);
    await editor.getByLabel(/^Date of the source/).fill(correction.date);
    await page.keyboard.press('Control+Enter');
    await profile.note(correction.source).waitFor();
    await page.keyboard.press('o');
    await page
      .getByRole('dialog', { name: 'Put this mark into the office library?' })
      .getByRole('button', { name: 'Put into office library' })
      .click();
    await profile.note(correction.source).getByText('Office', { exact: true }).waitFor();
    expect(await profile.passage(place).getByRole('insertion').textContent()).toContain(correction.value);

    await clients.open(client, 'Occupations');
    await page.getByRole('button', { name: new RegExp(`Standing of ${librarians}`) }).click();
    await page.getByRole('option', { name: 'Target' }).click();
    await clients.tab('Overview');
    await page.getByRole('button', { name: 'Make appointment' }).click();
    await page
      .getByRole('dialog', { name: /appointment/i })
      .getByLabel('Date')
      .fill('2026-11-18');
    await page.getByRole('button', { name: 'Save appointment' }).click();
    await clients.said(/^Appointment on 18 November/);

    await page.getByRole('button', { name: 'Continue session' }).click();
    await page.getByRole('radio', { name: 'DAP' }).click();
    const beside = page.getByRole('complementary', { name: 'Beside the note' });
    await beside.getByLabel('New follow-up').fill(step);
    await beside.getByRole('button', { name: 'Add the follow-up' }).click();
    await beside.getByText(step).waitFor();
    await sessionPage(page).jotter.fill(jotter);
    await sessionPage(page).jotterSaved();
    await page.getByRole('button', { name: 'Fill from what was done' }).click();
    await expect.poll(() => field('Data').inputValue()).toContain(librarians);
    await field('Assessment').fill(assessment);
    await sessionPage(page).noteSaved();
    await page.getByRole('button', { name: 'Sign note' }).click();
    await page.getByRole('dialog', { name: 'Sign the note of session 1?' }).getByRole('button', { name: 'Sign note' }).click();
    await expectLockedAndBooked();
  },
  wholeWay,
);

test(
  'the same by keys alone: no mouse is pressed',
  async () => {
    app = await openPractice();
    const { page } = app;
    const { keyboard } = page;
    const presses = await countPresses(page);
    const clients = casePage(page);
    await keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
    await keyboard.press('n');
    await tabAndType(page, page.getByLabel('Name as wanted'), client);
    await tabAndPress(page, page.getByRole('checkbox', { name: 'ไทย' }), 'Space');
    await tabAndType(page, page.getByLabel(/^Hours a week/), '6');
    await tabAndType(page, page.getByLabel(/^Money to spend/), '2,000');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: client, level: 1 }).waitFor();
    await consentPage(page).recordByKeys('Counseling agreement, 2026');

    await tabTab('Profile');
    await tabAndPress(
      page,
      page.getByRole('navigation', { name: 'Sections of the profile' }).getByRole('button', { name: /Work history/ }),
      'Enter',
    );
    await keyboard.type('Library technician');
    await keyboard.press('Enter');
    await tabAndPress(
      page,
      page.getByRole('region', { name: 'Occupation for this post' }).getByRole('button', { name: /25-4031/ }),
      'Enter',
    );
    await clients.said('The post counts as Library Technicians.');
    await keyboard.press('Escape');
    await tabAndPress(page, page.getByRole('checkbox', { name: 'No full-time study' }), 'Space');

    await tabTab('Assessments');
    await tabAndPress(page, page.getByRole('button', { name: 'Enter scores' }), 'Enter');
    const form = page.getByRole('dialog', { name: 'Interest scores from a survey' });
    await tabAndType(page, form.getByLabel('Name of the survey'), 'Card sort');
    for (const [theme, score] of Object.entries(scores)) await tabAndType(page, form.getByLabel(theme), score);
    await keyboard.press('Enter');
    await page.getByText('Interest code C-S-I').waitFor();
    const table = page.getByRole('table', { name: 'What matters most' });
    await tabTo(page, table.getByRole('radiogroup', { name: 'Income' }).getByRole('radio'));
    for (const weight of weights) {
      await keyboard.press(weight);
      await keyboard.press('Tab');
    }
    await table.getByRole('row', { name: 'Total 100' }).waitFor();
    await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
    await keyboard.press('s');
    await page.getByRole('heading', { name: 'Session 1', level: 1 }).waitFor();

    await keyboard.press('Control+3');
    await page.getByRole('searchbox').waitFor();
    await keyboard.press('/');
    await keyboard.type('25-4022');
    await openFirstRow(librarians);
    await keyboard.press('l');
    await page.getByText(`On the shortlist of ${client}`).first().waitFor();
    await keyboard.press('Control+3');
    await page.getByRole('searchbox').waitFor();
    await keyboard.press('/');
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('25-4031');
    await openFirstRow(technicians);
    const profile = profilePage(page);
    await tabAndPress(page, profile.contents('Outlook'), 'Enter');
    await keyboard.press('m');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    const editor = page.getByRole('complementary', { name: 'Notes' });
    await tabAndType(page, editor.getByLabel('Value', { exact: true }), correction.value);
    await tabAndType(page, editor.getByLabel('Source', { exact: true }), correction.source);
    await keyboard.press('Control+Enter');
    await profile.note(correction.source).waitFor();
    await keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: 'Put this mark into the office library?' });
    await dialog.waitFor();
    await tabAndPress(page, dialog.getByRole('button', { name: 'Put into office library' }), 'Enter');
    await profile.note(correction.source).getByText('Office', { exact: true }).waitFor();

    await keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Clients', level: 1 }).waitFor();
    const list = page.getByRole('grid', { name: 'Clients' });
    await tabAndOpenRow(page, list, list.getByRole('row', { name: new RegExp(client) }));
    await page.getByRole('heading', { name: client, level: 1 }).waitFor();
    await tabAndPress(page, page.getByRole('button', { name: 'Make appointment' }), 'Enter');
    const meeting = page.getByRole('dialog', { name: /appointment/i });
    await tabTo(page, meeting.getByLabel('Date'));
    await keyboard.type('11182026');
    await tabAndPress(page, meeting.getByRole('button', { name: 'Save appointment' }), 'Enter');
    await clients.said(/^Appointment on 18 November/);

    await keyboard.press('s');
    await page.getByRole('heading', { name: 'Session 1', level: 1 }).waitFor();
    await tabTo(page, page.getByRole('radiogroup', { name: 'Form of the note' }).getByRole('radio'));
    const dap = page.getByRole('radio', { name: 'DAP' });
    for (let press = 0; press < 3 && !(await hasFocus(dap)); press += 1) await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await field('Data').waitFor();
    await tabAndType(page, page.getByLabel('New follow-up'), step);
    await keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Beside the note' }).getByText(step).waitFor();
    await keyboard.press('Alt+j');
    await keyboard.type(jotter);
    await sessionPage(page).jotterSaved();
    await tabAndPress(page, page.getByRole('button', { name: 'Fill from what was done' }), 'Enter');
    await expect.poll(() => field('Data').inputValue()).toContain(librarians);
    await tabAndType(page, field('Assessment'), assessment);
    await sessionPage(page).noteSaved();
    await tabAndPress(page, page.getByRole('button', { name: 'Sign note' }), 'Enter');
    await page.getByRole('dialog', { name: 'Sign the note of session 1?' }).waitFor();
    await keyboard.press('Enter');
    await expectLockedAndBooked();
    expect(await presses()).toBe(0);
  },
  wholeWay,
);

/** Steps to a tab of the client by Tab and the arrow keys. */
async function tabTab(name: string): Promise<void> {
  const { page } = app;
  const wanted = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
  for (let press = 0; press < 12 && (await wanted.getAttribute('aria-selected')) !== 'true'; press += 1)
    await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
}

async function openFirstRow(title: string): Promise<void> {
  const { page } = app;
  await expect.poll(() => libraryPage(page).rows.count()).toBeLessThan(6);
  await libraryPage(page).rows.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

import { afterEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { reportPage } from './pages/report-page.ts';
import { unlockPage } from './pages/unlock-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;
afterEach(() => app.close());

const paperOf = (client: string, kind: string) => places.client(client).replace('clients', 'reports').concat(`?kind=${kind}`);
const keptRows = () => app.page.getByRole('grid', { name: 'Kept papers' }).locator('tbody tr');
const button = (name: string) => app.page.getByRole('button', { name, exact: true });

/** What was handed to the printer: the pages that were laid before the browser's own dialog. */
const printed = () => app.page.locator('iframe[data-paper]').count();

/** The browser of the tests cannot show a PDF in a frame: an empty page takes its place, and its dialog never opens. */
const withoutPdfView = () =>
  app.page.evaluate(() => {
    const source = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
    Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
      set(this: HTMLIFrameElement) {
        source?.set?.call(this, 'about:blank');
      },
    });
  });

/** How many papers the case file holds. */
async function kept(): Promise<number> {
  await app.page.keyboard.press('Control+6');
  await app.page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
  await app.page
    .getByText(/paper kept|papers kept|No paper kept yet/)
    .first()
    .waitFor();
  return keptRows().count();
}

test('a handover summary is neither printed nor saved without consent to hand over, and the screen says so before and after', async () => {
  app = await openPractice(paperOf('Sample Client B', 'handover'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.drawn();
  const notice = page.getByText(/^Nobody asked this client about handing over the case yet\. Consent to papers is not enough/);
  await notice.waitFor();
  await app.expectAccessible('light', 'dark');
  for (const keys of ['Control+p', 'Control+e']) {
    const refused = page.waitForResponse('**/rpc/reports/save');
    await page.keyboard.press(keys);
    expect((await refused).status()).toBe(422);
    await page.getByRole('alert').filter({ has: notice }).waitFor();
  }
  expect(await printed()).toBe(0);
  // Another paper of the same client may leave.
  await paper.madeAnew(() => paper.choose('Take-away sheet'));
  expect(await notice.count()).toBe(0);
  await paper.drawn();
  expect((await paper.save()).name).toMatch(/take-away/);
  expect(await kept()).toBe(1);
  app.expectQuiet();
});

test('what is printed is kept as it went to the printer: a report, a comparison, a profile, and a form of the office', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await withoutPdfView();
  const print = async () => {
    await paper.drawn();
    // What is said may still stand there from the paper before: the answer is this paper's.
    const saved = page.waitForResponse(/\/rpc\/\w+\/save/);
    await page.keyboard.press('Control+p');
    expect((await saved).status()).toBe(200);
    await casePage(page).said('The paper went to the printer as it is and is kept in the case file.');
    expect(await printed()).toBe(1);
  };
  await paper.compose('Sample Client A');
  await print();
  await casePage(page).open('Sample Client A', 'Reports');
  await page.getByRole('link', { name: 'Own forms of the office' }).click();
  await page.getByRole('heading', { name: 'Agency plan form', level: 1 }).waitFor({ state: 'attached' });
  await print();
  await casePage(page).open('Sample Client A', 'Occupations');
  for (const title of [/^Select Librarians/, /^Select Library Technicians/])
    await page.getByRole('checkbox', { name: title }).first().click({ force: true });
  await button('Compare 2').click();
  await button('Put on paper').click();
  await print();
  await profilePage(page).openComputed('25-4022');
  await button('More actions').click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await paper.drawn();
  await page.getByRole('radio', { name: 'Sample Client A' }).click();
  await print();
  expect(await kept()).toBe(4);
  for (const kind of [/Career report/, /Own form/, /Comparison/, /Occupation profile/])
    await page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: kind }).waitFor();
  await casePage(page).open('Sample Client A', 'History');
  await expect.poll(() => page.getByText('Paper printed and kept').count()).toBe(4);
  // Each is told from the next by its number, as its cover says.
  await casePage(page).tab('Reports');
  await page.getByRole('table', { name: 'Kept papers' }).waitFor();
  const numbers = page.getByRole('table', { name: 'Kept papers' }).locator('tbody tr td:nth-child(2)');
  expect(await numbers.allTextContents()).toEqual(['4', '3', '2', '1']);
  app.expectQuiet();
});

test('Ctrl Z in a composer takes back its options, and nothing of another paper', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.save();
  await kept();
  await keptRows().first().focus();
  await page.keyboard.press('Enter');
  await button('Mark as signed').click();
  await page.getByRole('dialog').getByLabel('Who signed').fill('Sample Client A');
  await page.keyboard.press('Enter');
  await page.getByText('Signed by Sample Client A on 17 November 2026').waitFor();
  await button('Compose a new one').click();
  await paper.drawn();
  const size = (name: string) => page.getByRole('radio', { name, exact: true });
  await paper.madeAnew(() => size('12 pt').click());
  await paper.madeAnew(() => page.getByRole('radio', { name: 'Letter' }).click());
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByRole('radio', { name: 'A4' }).isChecked()).toBe(true);
  expect(await size('12 pt').isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => size('10 pt').isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await casePage(page).said(/^No change of the options is left to take back\./);
  await kept();
  await keptRows().first().getByText('Signed', { exact: true }).waitFor();
  app.expectQuiet();
});

test('pressed twice or held, a paper is made once and given once', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const saves: string[] = [];
  page.on('request', (request) => {
    if (/\/rpc\/(reports\/save|paperRecord\/give)$/.test(request.url())) saves.push(request.url());
  });
  const twice = (name: string) =>
    button(name).evaluate((pressed) => {
      if (!(pressed instanceof HTMLElement)) return;
      pressed.click();
      pressed.click();
    });
  const first = page.waitForEvent('download');
  await twice('Save PDF');
  await first;
  await casePage(page).said(/was saved and is kept/);
  await paper.drawn();
  const second = page.waitForEvent('download');
  await page.keyboard.down('Control');
  for (let time = 0; time < 20; time += 1) await page.keyboard.down('e');
  await second;
  await paper.drawn();
  for (let time = 0; time < 5; time += 1) await page.keyboard.down('e');
  await page.keyboard.up('e');
  await page.keyboard.up('Control');
  expect(await kept()).toBe(2);
  await keptRows().first().focus();
  await page.keyboard.press('Enter');
  await button('Note who gets it').click();
  await page.getByRole('dialog').getByLabel('Name or role').fill('Sample Client A');
  await twice('Add to the list');
  await page.getByText('Handed over, 17 November 2026').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('list', { name: 'Given to' }).getByRole('listitem').count()).toBe(1);
  expect(saves.map((url) => url.split('/rpc/')[1])).toEqual(['reports/save', 'reports/save', 'paperRecord/give']);
  app.expectQuiet();
});

test('saved while it is made anew, the paper is the one that was just chosen', async () => {
  app = await openPractice(places.client('Sample Client A'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const download = page.waitForEvent('download');
  const saving = page.waitForRequest('**/rpc/reports/save');
  await page.getByRole('radio', { name: 'Letter' }).evaluate((radio) => {
    if (!(radio instanceof HTMLElement)) return;
    radio.click();
  });
  await page.getByText('Refreshing', { exact: true }).waitFor();
  await page.keyboard.press('Control+e');
  await page.getByText('The newest paper is being made; it is saved as soon as it is there.').waitFor();
  expect((await saving).postData()).toContain('"letter"');
  await download;
  app.expectQuiet();
});

test('what a paper lacks is said: sections without anything, the smallest print, and every check in a small window', async () => {
  app = await openPractice(paperOf('Sample Client D', 'careerReport'));
  const { page } = app;
  const paper = reportPage(page);
  await paper.drawn();
  const section = (name: string) =>
    page
      .getByRole('group', { name: /^Sections/ })
      .getByRole('listitem')
      .filter({ hasText: name });
  await section('About you').getByText('nothing on record').waitFor();
  await section('Scores and pay').getByText('no occupation').waitFor();
  await page.setViewportSize({ width: 1100, height: 720 });
  const checks = page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  const told = await checks.evaluateAll((chips) =>
    chips.map((chip) => {
      const { left, right, top, bottom } = chip.getBoundingClientRect();
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return chip.contains(middle) && document.elementFromPoint(right - 3, (top + bottom) / 2)?.closest('li') === chip;
    }),
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told).not.toContain(false);
  await app.expectAccessible('light', 'dark');
  await page.getByRole('list', { name: 'Checks' }).getByRole('link', { name: 'There is no skill plan yet' }).click();
  await page.getByRole('tab', { name: /^Plan/, selected: true }).waitFor();
  await page.goto(`${app.origin}/${paperOf('Sample Client D', 'takeAway')}`);
  await paper.drawn();
  expect(await page.getByRole('radio', { name: '12 pt' }).isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: '10 pt' }).count()).toBe(0);
  app.expectQuiet();
});

test('what stands on the papers of the office is taken back like any change', async () => {
  app = await openPractice('#/settings');
  const { page } = app;
  const words = page.getByLabel('Own words below the disclaimer, optional');
  const written = page.waitForResponse('**/rpc/settings/update');
  await words.fill('Ask at the desk.');
  await page.keyboard.press('Tab');
  await written;
  await page.getByRole('heading', { name: 'Settings', level: 1 }).click();
  await page.keyboard.press('Control+z');
  await casePage(page).said('Taken back: what the office has on its papers.');
  await expect.poll(() => words.inputValue()).toBe('');
  const chooser = page.waitForEvent('filechooser');
  await button('Choose a logo').click();
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
  await (await chooser).setFiles([{ name: 'logo.png', mimeType: 'image/png', buffer: picture }]);
  await casePage(page).said('New papers have this logo.');
  await button('Remove the logo').click();
  await casePage(page).said('New papers have no logo.');
  await casePage(page).undo();
  await page.getByAltText('The logo that stands on the papers').waitFor();
  app.expectQuiet();
});

test('a batch that was cut off by the lock says afterwards what it made, and whose papers it did not reach', async () => {
  app = await openPractice('#/clients');
  const { page } = app;
  await button('Papers for these').click();
  await page.getByText(/^\d+ clients, \d+ papers$/).waitFor();
  await page.getByText('Session note', { exact: true }).click();
  await page.getByRole('button', { name: /^Make \d+ papers$/ }).click();
  await page.getByText(/^[2-9] of 12: /).waitFor();
  await page.keyboard.press('Control+l');
  await unlockPage(page).openPractice();
  const result = page.getByRole('region', { name: 'Papers made' });
  const told = (await result.getByText(/^Stopped\./).textContent()) ?? '';
  const [, made = '0', left = '0'] = /(\d+) papers? (?:was|were) made .*; (\d+) (?:was|were) not reached\.$/.exec(told) ?? [];
  expect(Number(made) + Number(left)).toBe(12);
  expect(await result.getByRole('button', { name: /^Print C-/ }).count()).toBe(Number(made));
  await result.getByRole('link', { name: /^Sample Client D/ }).waitFor();
  await app.expectAccessible('light', 'dark');
  await button('Choose again').click();
  await page.getByRole('button', { name: /^Make/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Make/ }).waitFor();
  expect(await kept()).toBe(Number(made));
});

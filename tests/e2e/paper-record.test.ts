import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { pdfText } from './support/pdf-text.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
});
afterEach(() => app.close());

/** One red point. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const dialog = () => app.page.getByRole('dialog');
const button = (name: string) => app.page.getByRole('button', { name, exact: true });
const row = () => app.page.getByRole('grid', { name: 'Kept papers' }).getByRole('row', { name: /Career report/ });

/** Makes a paper, keeps it, and opens it from the list of all. */
async function openKept(): Promise<Buffer> {
  const { page } = app;
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const { bytes } = await paper.save();
  await page.keyboard.press('Control+6');
  await row().getByText('Not yet given').waitFor();
  await row().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Kept paper of/ }).waitFor();
  await paper.drawn();
  return bytes;
}

async function choose(name: string, file: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await button(name).click();
  await (await chooser).setFiles([{ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes }]);
}

test('a paper is given, signed and scanned; what was signed comes out again byte for byte, and its scan stays', async () => {
  const { page } = app;
  const cases = casePage(page);
  const paper = reportPage(page);
  const bytes = await openKept();
  await page.getByText('Nobody has this paper yet.').waitFor();
  await page.getByText('English and Traditional Chinese, A4, 10 pt').waitFor();
  await page.getByText(/\(25-4022\), imported page, edition [0-9a-f]{12}$/).waitFor();

  await button('Note who gets it').click();
  await dialog().getByRole('button', { name: 'Add to the list' }).click();
  await dialog().getByText('Write who gets it: a name or a role.').waitFor();
  await dialog().getByLabel('Name or role').fill('Sample Client A');
  await dialog().getByLabel('Day', { exact: true }).fill('2026-11-16');
  await dialog().getByRole('button', { name: 'Add to the list' }).click();
  await dialog().getByText('The paper was made on 17 November 2026. Choose that day or a later one.').waitFor();
  expect(await dialog().getByLabel('Name or role').inputValue()).toBe('Sample Client A');
  await app.expectAccessible('light', 'dark');
  await dialog().getByLabel('Day', { exact: true }).fill('2026-11-17');
  await dialog().getByRole('radio', { name: 'Mailed' }).click();
  await dialog().getByRole('button', { name: 'Add to the list' }).click();
  await cases.said('Noted: Sample Client A has this paper.');
  await page.getByText('Mailed, 17 November 2026').waitFor();
  await cases.undo();
  await page.getByText('Nobody has this paper yet.').waitFor();
  await button('Note who gets it').click();
  await dialog().getByLabel('Name or role').fill('Sample Client A');
  await page.keyboard.press('Enter');
  await page.getByText('Handed over, 17 November 2026').waitFor();

  await button('Mark as signed').click();
  await dialog().getByRole('button', { name: 'Mark as signed' }).click();
  await dialog().getByText('Write who signed it.').waitFor();
  await dialog().getByLabel('Who signed').fill('Sample Client A, Sample Counselor');
  await page.keyboard.press('Enter');
  await page.getByText('Signed by Sample Client A, Sample Counselor on 17 November 2026').waitFor();

  await choose('Attach a scan', { name: 'notes.txt.pdf', bytes: picture });
  await page.getByText('The name of notes.txt.pdf ends in .pdf, but its content is a PNG picture, so it was not added.').waitFor();
  await choose('Attach a scan', { name: 'signed.pdf', bytes });
  await cases.said('signed.pdf is attached. It is also among the files of the case.');
  await page.getByRole('button', { name: 'Show signed.pdf' }).click();
  await page.getByRole('region', { name: 'Scan signed.pdf' }).locator('canvas[data-drawn="true"]').first().waitFor();
  await paper.drawn();
  await app.expectAccessible('light', 'dark');
  await button('Hide the scan').click();
  await choose('Attach a scan', { name: 'photo.png', bytes: picture });
  await page.getByRole('button', { name: 'Show photo.png' }).click();
  await page.getByRole('img', { name: 'photo.png' }).waitFor();

  await cases.open('Sample Client A', 'Profile');
  await cases.field('Name as wanted').fill('Sample Client A, renamed');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: 'Sample Client A, renamed', level: 1 }).waitFor();
  await cases.tab('Files');
  await page.getByRole('button', { name: 'More for signed.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText('signed.pdf is the scan of a signed paper, so it stays among the files.').waitFor();
  await cases.tab('Reports');
  const listed = page.getByRole('table', { name: 'Kept papers' });
  await listed.getByText('Signed', { exact: true }).waitFor();
  await app.expectAccessible();
  await page.getByRole('radio', { name: 'Not yet given' }).click();
  await page.getByText('No paper is like this.').waitFor();
  await button('Show all papers').click();
  await listed.getByRole('link', { name: 'Career report' }).click();
  await paper.drawn();
  expect((await paper.save()).bytes.equals(bytes)).toBe(true);
  app.expectQuiet();
});

test('by keys alone a paper is given and signed, and Undo takes the mark back while the workspace is open', async () => {
  const { page } = app;
  const cases = casePage(page);
  await openKept();
  await button('Note who gets it').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Case manager');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Collected, 17 November 2026').waitFor();
  await button('Mark as signed').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sample Client A');
  await page.keyboard.press('Enter');
  await page.getByText('Until the workspace is locked, Undo can take the mark back').waitFor();
  await page.keyboard.press('Control+z');
  await cases.said('Taken back: the mark that the paper is signed. It is open again.');
  await page.getByText('Not marked as signed.').waitFor();
  await button('Remove Case manager from the list').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Nobody has this paper yet.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Collected, 17 November 2026').waitFor();
  await page.keyboard.press('Control+6');
  await row().getByText('Waiting for signature').waitFor();
  await app.expectAccessible('light', 'dark');
  app.expectQuiet();
});

test('a kept paper that is damaged is neither drawn, nor saved, nor printed', async () => {
  const { page } = app;
  const data = { code: 'paperDamaged', details: { fileName: 'C-0148-career-report.pdf' } };
  const body = JSON.stringify({ json: { defined: true, code: 'REFUSED', status: 422, message: 'Refused.', data } });
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  await paper.save();
  await page.route('**/rpc/reports/file', (route) => route.fulfill({ status: 422, contentType: 'application/json', body }));
  await page.keyboard.press('Control+6');
  await row().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('is not byte for byte the paper that was kept').waitFor();
  await page.getByText('Nobody has this paper yet.').waitFor();
  expect(await button('Save a copy').count()).toBe(0);
  expect(await button('Print').count()).toBe(0);
  await app.expectAccessible();
});

test('the office’s own words and logo are set once, checked, and stand on the next paper', async () => {
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  const lines = page.getByLabel('Head of each paper, up to four lines');
  await lines.fill('1\n2\n3\n4\n5');
  await page.getByText('There is room for four lines. Join some, or leave some out.').waitFor();
  await lines.fill('12 River Street\nOpen on weekdays');
  await page.getByText('There is room for four lines.').waitFor({ state: 'detached' });
  await choose('Choose a logo', { name: 'logo.png', bytes: Buffer.from('<svg/>') });
  await page
    .getByText(
      'logo.png cannot be printed: it is no PNG or JPEG picture, it is not whole, or it has more than 20 million points. The logo was not changed.',
    )
    .waitFor();
  await choose('Choose a logo', { name: 'logo.png', bytes: picture });
  await page.getByRole('img', { name: 'The logo that stands on the papers' }).waitFor();
  await page.getByLabel('Own words below the disclaimer, optional').fill('Ask us before you rely on this.');
  await page.getByRole('switch', { name: 'Equal opportunity sentence' }).click({ force: true });
  await page.getByRole('switch', { name: 'Sentence on auxiliary aids' }).click({ force: true });
  await page.getByLabel('In your words, optional').fill('Everyone is served here on equal terms.');
  await page.keyboard.press('Tab');
  await app.expectAccessible('light', 'dark');
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const text = (await pdfText((await paper.save()).bytes)).replaceAll(/\s+/g, ' ');
  for (const words of [
    'Nothing here is legal or financial advice',
    'Ask us before you rely on this.',
    'Everyone is served here on equal terms.',
    'Auxiliary aids and services are available upon request to individuals with disabilities.',
  ]) {
    expect(text).toContain(words);
  }
  app.expectQuiet();
});

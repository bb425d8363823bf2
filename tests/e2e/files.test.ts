import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { casePage } from './pages/case-page.ts';
import { reportPage } from './pages/report-page.ts';
import { openPractice, type RunningApp } from './support/app.ts';
import { places } from './support/places.ts';

let app: RunningApp;

beforeEach(async () => {
  app = await openPractice(places.client('Sample Client A'));
});
afterEach(() => app.close());

/** One red point. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

async function add(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Add files' }).click();
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })));
}

const rows = () => app.page.getByRole('list', { name: 'Files' }).getByRole('listitem');

test('files come in with a picture, the bad one with what to do; each is looked at here, named, noted, and taken out', async () => {
  const { page } = app;
  const cases = casePage(page);
  const paper = reportPage(page);
  await paper.compose('Sample Client A');
  await paper.drawn();
  const { bytes: pdf } = await paper.save();

  await cases.open('Sample Client A', 'Files');
  await add([
    { name: 'certificate.pdf', bytes: pdf },
    { name: 'badge.png', bytes: picture },
    { name: 'letter.pdf', bytes: picture },
  ]);
  await cases.said('2 files are in the case.');
  await page.getByText('The name of letter.pdf ends in .pdf, but its content is a PNG picture, so it was not added.').waitFor();
  await rows().filter({ hasText: 'certificate.pdf' }).locator('img').waitFor();
  expect(
    await rows()
      .getByRole('button', { name: /^Open / })
      .allTextContents(),
  ).toEqual(['badge.png', 'certificate.pdf', 'Hours kept.csv', 'Proof of attendance.txt']);
  await app.expectAccessible('light', 'dark');

  // By keyboard: into the picture and back to the list.
  await page.getByRole('button', { name: 'Open badge.png' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: 'badge.png' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open certificate.pdf' }).focus();
  await page.keyboard.press('Enter');
  await paper.drawn();
  expect(await paper.words()).toContain('Career report');
  await app.expectAccessible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await readFile(await (await download).path())).equals(pdf)).toBe(true);
  await cases.said('A copy is saved as certificate.pdf. It is outside the encrypted workspace.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open Proof of attendance.txt' }).click();
  await page.getByText('Sample Client A took part in the evening course').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: 'Note on badge.png' }).fill('From the library');
  await page.getByRole('button', { name: 'More for badge.png' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Staff badge');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open Staff badge.png' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Note on Staff badge.png' }).inputValue()).toBe('From the library');

  await page.getByRole('button', { name: 'More for Staff badge.png' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await cases.said(/Staff badge\.png is off the list/);
  await rows().filter({ hasText: 'PNG picture' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Open Staff badge.png' }).waitFor();
  // What told of the removal goes with it: nothing offers to take it back a second time.
  await expect.poll(() => page.getByText(/Staff badge\.png is off the list/).count()).toBe(0);
  app.expectQuiet();
});

test('a file dropped on the tab comes in; a copy of it does not go out where the register does not allow files', async () => {
  const { page } = app;
  await casePage(page).open('Sample Client D', 'Files');
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Words of a letter.'], 'letter.txt', { type: 'text/plain' }));
    return transfer;
  });
  await page.getByText('Drop files here, or choose them.').dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByRole('button', { name: 'Open letter.txt' }).click();
  await page.getByText('Words of a letter.').waitFor();
  await page.getByText('Nobody asked this client about files yet.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await page.getByRole('alert').getByText('record the client’s decision first', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Open the consent register' }).click();
  await page.getByRole('button', { name: 'Record a decision' }).waitFor();
  app.expectQuiet();
});

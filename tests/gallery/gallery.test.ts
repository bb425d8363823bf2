import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings } from '../e2e/support/accessibility.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { serveBuiltGallery } from './server.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveBuiltGallery>>;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), serveBuiltGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function open(theme: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${gallery.address}#${theme}`);
  await page.getByRole('heading', { name: 'Components and states' }).waitFor();
  return page;
}

test.each(['light', 'dark', 'contrast'])('every primitive passes axe in the %s theme', async (theme) => {
  const page = await open(theme);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete note' }).last().click();
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.context().close();
});

test('a button that cannot be pressed takes the focus and says why', async () => {
  const page = await open('light');
  const button = page.getByRole('button', { name: 'Start session' }).nth(1);
  await page.getByRole('button', { name: 'Exporting' }).focus();
  await page.keyboard.press('Tab');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('tooltip').waitFor();
  expect(await page.getByRole('tooltip').textContent()).toBe('Choose a client first.');
  await page.context().close();
});

test('the passphrase shows only while Alt S or the button is held', async () => {
  const page = await open('light');
  const field = page.getByLabel('Passphrase');
  await field.focus();
  expect(await field.getAttribute('type')).toBe('password');
  await page.keyboard.down('Alt');
  await page.keyboard.down('s');
  expect(await field.getAttribute('type')).toBe('text');
  await page.keyboard.up('s');
  await page.keyboard.up('Alt');
  expect(await field.getAttribute('type')).toBe('password');
  expect(await field.inputValue()).toBe('four quite usual words');
  await page.context().close();
});

test('a table of a thousand rows is walked, extended and opened by keys', async () => {
  const page = await open('light');
  const grid = page.getByRole('grid', { name: 'Occupations' });
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await grid.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await grid.locator('tr[aria-rowindex="1001"]:focus').waitFor();
  await page.keyboard.press('Shift+ArrowUp');
  await grid.locator('tr[aria-rowindex="1000"]:focus').waitFor();
  expect(await grid.locator('tr[aria-selected="true"]').count()).toBe(2);
  await page.keyboard.press('Space');
  expect(await grid.locator('tr[aria-selected="true"]').count()).toBe(1);
  await page.context().close();
});

test('a row keeps the keyboard when it is scrolled out of sight', async () => {
  const page = await open('light');
  const grid = page.getByRole('grid', { name: 'Occupations' });
  await grid.locator('tr[aria-rowindex="4"]').focus();
  await grid.evaluate((table) => table.parentElement?.scrollTo({ top: 12_800 }));
  await grid.locator('tr[aria-rowindex="405"]').waitFor();
  await page.keyboard.press('ArrowDown');
  await grid.locator('tr[aria-rowindex="5"]:focus').waitFor();
  await page.context().close();
});

test('a toast offers Undo and stays while it holds the focus', async () => {
  const page = await open('light');
  await page.clock.install();
  await page.getByRole('button', { name: 'Add to plan' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.runFor(20_000);
  expect(await undo.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Add to plan' }).focus();
  await page.clock.runFor(7_000);
  await undo.waitFor({ state: 'detached' });
  await page.context().close();
});

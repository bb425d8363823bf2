import type { Locator, Page } from 'playwright-core';

/** More steps than any screen has places for the focus. */
const ROUND = 90;

/** Presses Tab until the place has the focus, as a person without a mouse does. @throws when a whole round does not come to it */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await place.first().waitFor();
  for (let step = 0; step <= ROUND; step += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${ROUND} times ${key} never came to ${place}`);
}

export function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Goes to a place by Tab and presses a key there. */
export async function tabAndPress(page: Page, place: Locator, key: string): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab and types into it. */
export async function tabAndType(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes to a choice by Tab, opens it and takes an option, stepping through them with the arrow keys. */
export async function tabAndChoose(page: Page, choice: Locator, option: string | RegExp): Promise<void> {
  await tabAndPress(page, choice, 'Enter');
  const wanted = page.getByRole('option', { name: option });
  await wanted.waitFor();
  await page.keyboard.press('Home');
  while (!(await hasFocus(wanted))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Counts, from now on, every press of a mouse or finger in the page; the function returned tells how many there were. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset.presses = '0';
    window.addEventListener(
      'pointerdown',
      () => {
        document.documentElement.dataset.presses = String(Number(document.documentElement.dataset.presses) + 1);
      },
      true,
    );
  });
  return async () => Number(await page.evaluate(() => document.documentElement.dataset.presses));
}

/** Goes to the list's row by Tab, Home and the arrow keys, and opens it. */
export async function tabAndOpenRow(page: Page, grid: Locator, row: Locator): Promise<void> {
  await row.waitFor();
  await tabTo(page, grid.locator('tr[tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let step = 0; step <= ROUND && !(await hasFocus(row)); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

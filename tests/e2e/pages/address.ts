import type { Page } from 'playwright-core';

/** Goes to a place of the open window by its address, from whatever screen is shown. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((place) => {
    window.location.hash = place;
  }, address);
}

import type { Page } from 'playwright-core';

/** Wears another theme at once, without the settings screen: what a look at a screen in the dark needs. */
export async function wearTheme(page: Page, theme: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
  }, theme);
}

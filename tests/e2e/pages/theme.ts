import type { Page } from 'playwright-core';

export type Theme = 'light' | 'dark' | 'contrast';

/** Wears another theme at once, without the settings screen: what a look at a screen in the dark needs. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
  }, theme);
}

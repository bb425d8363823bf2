import type { Page } from 'playwright-core';
import { tabAndPress, tabAndType } from './keyboard.ts';

/** The consent register as a person reaches it from the head of a client's page. */
export interface ConsentPage {
  /** Records that the client signed `text`, for papers and files. */
  record(text: string): Promise<void>;
  /** The same without a mouse. */
  recordByKeys(text: string): Promise<void>;
}

export function consentPage(page: Page): ConsentPage {
  const missing = page.getByRole('link', { name: 'No consent for papers' });
  const onFile = page.getByRole('link', { name: /^Consent on file/ });
  const begin = page.getByRole('button', { name: 'Record a decision' });
  const dialog = page.getByRole('dialog', { name: 'Record a decision' });
  const text = dialog.getByLabel('Text the client had');
  return {
    async record(words) {
      await missing.click();
      await begin.click();
      await text.fill(words);
      await dialog.getByRole('button', { name: 'Record decision' }).click();
      await dialog.waitFor({ state: 'detached' });
      await onFile.waitFor();
    },
    async recordByKeys(words) {
      await tabAndPress(page, missing, 'Enter');
      await tabAndPress(page, begin, 'Enter');
      await tabAndType(page, text, words);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await onFile.waitFor();
    },
  };
}

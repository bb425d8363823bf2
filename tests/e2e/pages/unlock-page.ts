import type { Page } from 'playwright-core';

/** The locked window as a person uses it. */
export interface UnlockPage {
  /** Sets up the first workspace, keeps its recovery code and types it back. @returns the recovery code */
  setUp(passphrase: string): Promise<string>;
  unlock(passphrase: string): Promise<void>;
  recover(code: string, newPassphrase: string): Promise<void>;
  openPractice(): Promise<void>;
  /** Resolves when the screens stand. */
  opened(): Promise<void>;
}

export function unlockPage(page: Page): UnlockPage {
  const opened = (): Promise<void> => page.getByRole('navigation', { name: 'Main' }).waitFor();
  return {
    opened,
    async setUp(passphrase) {
      await page.getByLabel('New passphrase').fill(passphrase);
      await page.getByLabel('The same passphrase again').fill(passphrase);
      await page.getByRole('button', { name: 'Create workspace' }).click();
      await page.getByRole('heading', { name: 'Keep this code' }).waitFor();
      const groups = await page.getByRole('status', { name: 'Recovery code' }).locator('span').allTextContents();
      const code = groups.join('-');
      await page.getByLabel('Type it back from your paper').fill(code.toLowerCase());
      await page.getByRole('button', { name: 'Open workspace' }).click();
      await opened();
      return code;
    },
    async unlock(passphrase) {
      await page.getByLabel('Passphrase').fill(passphrase);
      await page.keyboard.press('Enter');
    },
    async recover(code, newPassphrase) {
      await page.getByRole('button', { name: 'Use a recovery code' }).click();
      await page.getByLabel('Recovery code').fill(code);
      await page.getByLabel('New passphrase').fill(newPassphrase);
      await page.getByLabel('The same passphrase again').fill(newPassphrase);
      await page.keyboard.press('Enter');
    },
    async openPractice() {
      await page.getByRole('button', { name: 'Look around with sample clients' }).click();
      await opened();
    },
  };
}

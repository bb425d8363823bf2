import type { Locator, Page } from 'playwright-core';

/** One meeting's screen as a person uses it. */
export interface SessionScreen {
  readonly note: Locator;
  readonly jotter: Locator;
  /** Resolves when the note is shown as saved. */
  noteSaved(): Promise<void>;
  jotterSaved(): Promise<void>;
}

const savedAt = /^Saved \d\d:\d\d$/;

export function sessionPage(page: Page): SessionScreen {
  const saved = (region: string): Promise<void> => page.getByRole('region', { name: region, exact: true }).getByText(savedAt).waitFor();
  return {
    note: page.getByRole('textbox', { name: 'Note', exact: true }),
    jotter: page.getByRole('textbox', { name: 'Private jotter' }),
    noteSaved: () => saved('Note'),
    jotterSaved: () => saved('Private jotter'),
  };
}

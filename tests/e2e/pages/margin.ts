import type { Locator, Page } from 'playwright-core';
import { profilePage } from './profile-page.ts';

export type NoteKey = 'q' | 's' | 'c' | 'a';
export type Visibility = 'Private' | 'Case' | 'Report';

/** The margin of a profile: notes made by mouse and by keys. */
export interface Margin {
  /** Selects the first words of a passage with the mouse, makes a note of them and says in the editor who may see it. */
  noteByMouse(itemId: string, kind: NoteKey, text: string, visibility: Visibility): Promise<void>;
  /** Makes a note of the passage that has the focus; P is pressed on the finished note until it shows the visibility. */
  noteByKeys(kind: NoteKey, text: string, visibility: Visibility): Promise<void>;
}

const shown: Readonly<Record<Visibility, string>> = { Private: 'Private', Case: 'For the case', Report: 'In report' };
const steps: readonly Visibility[] = ['Private', 'Case', 'Report'];

export function margin(page: Page): Margin {
  const profile = profilePage(page);
  const editor = page.getByRole('complementary', { name: 'Notes' });
  const text = editor.getByRole('textbox', { name: 'Note text' });
  const shows = (note: Locator, visibility: Visibility): Promise<void> => note.getByRole('button', { name: shown[visibility] }).waitFor();
  return {
    async noteByMouse(itemId, kind, words, visibility) {
      const passage = (await profile.passage(itemId).textContent()) ?? '';
      await profile.selectWords(itemId, passage.split(' ').slice(0, 3).join(' '));
      await page.keyboard.press(kind);
      await text.fill(words);
      await editor.getByRole('radio', { name: visibility }).click();
      await editor.getByRole('button', { name: 'Done' }).click();
      await shows(profile.note(words), visibility);
    },
    async noteByKeys(kind, words, visibility) {
      await page.keyboard.press(kind);
      await text.waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      const note = profile.note(words);
      await shows(note, 'Private');
      for (const step of steps.slice(1, steps.indexOf(visibility) + 1)) {
        await page.keyboard.press('p');
        await shows(note, step);
      }
    },
  };
}

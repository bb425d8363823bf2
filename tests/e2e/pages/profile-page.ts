import type { Locator, Page } from 'playwright-core';

/** One occupation's page with its margin, as a person uses it. */
export interface ProfilePage {
  /** A passage by its address; where a table row shows it, the row. */
  passage(itemId: string): Locator;
  /** The notes in the margin, from top to bottom. */
  readonly notes: Locator;
  note(text: string): Locator;
  /** Selects words of a passage with the mouse, from the first to the last. */
  selectWords(itemId: string, words: string): Promise<void>;
  /** Answers the question whose note this is with one of the clients. */
  chooseClient(name: string): Promise<void>;
  /** The list of contents' entry. */
  contents(name: string): Locator;
}

export function profilePage(page: Page): ProfilePage {
  const notes = page.getByRole('complementary', { name: 'Notes' }).getByRole('article');
  const passage = (itemId: string): Locator => page.locator(`[data-item-id="${itemId}"]`);
  return {
    passage,
    notes,
    note: (text) => notes.filter({ hasText: text }),
    async selectWords(itemId, words) {
      const item = passage(itemId);
      await item.scrollIntoViewIfNeeded();
      const ends = await item.evaluate((element, wanted) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const start = (node.textContent ?? '').indexOf(wanted);
          if (start === -1) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const boxes = [...range.getClientRects()];
          const [first, last] = [boxes[0], boxes.at(-1)];
          if (first === undefined || last === undefined) break;
          return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right, y: last.top + last.height / 2 } };
        }
        throw new Error(`"${wanted}" is not in one run of this passage`);
      }, words);
      await page.mouse.move(ends.from.x, ends.from.y);
      await page.mouse.down();
      await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 });
      await page.mouse.up();
    },
    async chooseClient(name) {
      const dialog = page.getByRole('dialog', { name: 'Which client is this for?' });
      await dialog.getByRole('option', { name }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    contents: (name) => page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name, exact: false }),
  };
}

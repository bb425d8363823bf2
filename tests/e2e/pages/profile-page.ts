import type { Locator, Page } from 'playwright-core';
import { goTo } from './address.ts';

/** One occupation's page with its margin, as a person uses it. */
export interface ProfilePage {
  /** A passage by its address; where a table row shows it, the row. */
  passage(itemId: string): Locator;
  /** The notes in the margin, from top to bottom. */
  readonly notes: Locator;
  note(text: string): Locator;
  /** Selects words of a passage with the mouse, from the first to the last. */
  selectWords(itemId: string, words: string): Promise<void>;
  /** The figures of a passage that open where they come from. */
  figures(itemId: string): Locator;
  /** Opens the computed profile of an occupation by its address. */
  openComputed(socCode: string): Promise<void>;
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
    figures: (itemId) => passage(itemId).getByRole('button').and(page.locator('[data-link]')),
    async openComputed(socCode) {
      await goTo(page, `#/library/computed-${socCode}`);
      await page.getByText(`SOC ${socCode}`, { exact: true }).waitFor();
    },
    note: (text) => notes.filter({ hasText: text }),
    async selectWords(itemId, words) {
      const item = passage(itemId);
      await item.scrollIntoViewIfNeeded();
      const ends = await item.evaluate((element, wanted) => {
        const runs: { node: Node; from: number }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let text = '';
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          runs.push({ node, from: text.length });
          text += node.textContent ?? '';
        }
        const start = text.indexOf(wanted);
        if (start === -1) throw new Error(`"${wanted}" is not in this passage`);
        const place = (at: number) => {
          const run = runs.findLast(({ from }) => from <= at);
          if (run === undefined) throw new Error('the passage has no text');
          return { node: run.node, offset: at - run.from };
        };
        const [begin, end] = [place(start), place(start + wanted.length - 1)];
        const range = document.createRange();
        range.setStart(begin.node, begin.offset);
        range.setEnd(end.node, end.offset + 1);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (first === undefined || last === undefined) throw new Error(`"${wanted}" is not on screen`);
        return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right, y: last.top + last.height / 2 } };
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

import type { Page } from 'playwright-core';

/** The bar of a skill on the plan's timeline, as a mouse holds it. */
export interface TimelineBar {
  /** Takes the bar, or its end, and pulls it by so many weeks, without letting go. */
  pull(weeks: number, end?: boolean): Promise<void>;
  letGo(): Promise<void>;
  /** Where it begins and ends and what it takes, as screen readers are told. */
  told(): Promise<string>;
  focus(): Promise<void>;
}

export function timelineBar(page: Page, skill: string): TimelineBar {
  const bar = page.getByRole('slider', { name: skill, exact: true });
  return {
    async pull(weeks, end = false) {
      // Out from under the message of the change before.
      await bar.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const box = await bar.boundingBox();
      const value = (await bar.getAttribute('aria-valuetext')) ?? '';
      const [from, to] = [...value.matchAll(/\d+ [A-Z][a-z]+( \d{4})?/g)].map(
        ([day]) => new Date(`${day}${/\d{4}/.test(day) ? '' : ' 2026'} UTC`),
      );
      if (box === null || from === undefined || to === undefined) throw new Error(`no bar of ${skill}`);
      const week = box.width / Math.round((to.getTime() - from.getTime()) / (7 * 86_400_000));
      const x = end ? box.x + box.width - 2 : box.x + box.width / 2;
      const y = box.y + box.height / 2;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + weeks * week, y + 2, { steps: 5 });
    },
    letGo: () => page.mouse.up(),
    told: async () => (await bar.getAttribute('aria-valuetext')) ?? '',
    focus: () => bar.focus(),
  };
}

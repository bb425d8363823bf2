import axe, { type Result, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules a theme can break; what else axe looks at is the same in every theme. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 level A and AA on what the page shows now: `rule: places`, one text a rule; none on an accessible page.
 * The pages have no frames, so axe runs in the page itself, which takes a fifth of the time of the wrapper that looks through frames.
 */
export async function accessibilityFindings(page: Page, look: 'all' | 'colors' = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly: RunOnly = look === 'all' ? { type: 'tag', values: levels } : { type: 'rule', values: rulesOfColor };
  const violations: readonly Result[] = await page.evaluate(async (chosen) => {
    const checker: typeof axe = Reflect.get(window, 'axe');
    return (await checker.run(document, { runOnly: chosen, resultTypes: ['violations'] })).violations;
  }, runOnly);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

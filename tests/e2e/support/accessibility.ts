import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 level A and AA on what the page shows now: `rule: places`, one text a rule; none on an accessible page.
 * The pages have no frames, so axe runs in the page itself, which takes a fifth of the time of the wrapper that looks through frames.
 */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations: readonly Result[] = await page.evaluate(async (tags) => {
    const checker: typeof axe = Reflect.get(window, 'axe');
    return (await checker.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

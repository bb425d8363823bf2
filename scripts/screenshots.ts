import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { casePage } from '../tests/e2e/pages/case-page.ts';
import { libraryPage } from '../tests/e2e/pages/library-page.ts';
import { unlockPage } from '../tests/e2e/pages/unlock-page.ts';
import { launchBrowser } from '../tests/e2e/support/browser.ts';
import { startHost } from '../tests/e2e/support/host.ts';
import { sampleNow } from '../tests/e2e/support/sample-now.ts';
import { projectRoot, say } from './support/run.ts';

/**
 * Takes the README's pictures, or with `--all DIR` every screen in light and dark at both window sizes, from the demonstration's workspace
 * (`npm run demo` first).
 */
const demo = join(projectRoot, 'out', 'demo', 'workspace');
const all = process.argv.indexOf('--all');
const target = all === -1 ? join(projectRoot, 'docs', 'pictures') : (process.argv[all + 1] ?? '');

interface Screen {
  readonly name: string;
  open(page: Page): Promise<void>;
}

const screens: readonly Screen[] = [
  { name: 'today', open: (page) => go(page, '#/today') },
  { name: 'clients', open: (page) => openList(page) },
  { name: 'client', open: (page) => openClient(page) },
  { name: 'assessments', open: (page) => openClient(page, 'Assessments') },
  { name: 'intake', open: (page) => openClient(page, 'Profile') },
  { name: 'notes', open: (page) => go(page, '#/notes') },
  { name: 'library', open: (page) => go(page, '#/library') },
  { name: 'profile', open: (page) => openProfile(page) },
  { name: 'import', open: (page) => go(page, '#/import') },
  { name: 'compare', open: (page) => openCompare(page) },
  { name: 'plan', open: (page) => openPlan(page) },
  { name: 'plan-week', open: (page) => openPlan(page, 'This week') },
  { name: 'plan-costs', open: (page) => openPlan(page, 'Costs') },
  { name: 'plan-evidence', open: (page) => openPlan(page, 'Evidence') },
  { name: 'plan-versions', open: (page) => openVersions(page) },
  { name: 'resources', open: (page) => go(page, '#/resources') },
  { name: 'reports', open: (page) => go(page, '#/reports') },
  { name: 'report', open: (page) => openFromClient(page, 'New report', /report/i) },
  { name: 'settings', open: (page) => go(page, '#/settings') },
];

/** The fonts are there and nothing says that it is still loading; a stream of saves stays open, so the network is never idle. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded' && document.querySelector('[aria-busy="true"]') === null);
}

/** Takes the picture again until two in a row are the same: lists have arrived, pages are drawn. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let shot = 0; shot < 40; shot += 1) {
    await page.waitForFunction((since) => performance.now() - since > 250, await page.evaluate(() => performance.now()));
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The screen does not come to rest.');
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/${address}`);
  await page.getByRole('main').waitFor();
  await settled(page);
}

async function openList(page: Page): Promise<void> {
  await casePage(page).openList();
  await settled(page);
}

async function openClient(page: Page, tab?: string): Promise<void> {
  await casePage(page).open('Sample Client A', tab);
  await settled(page);
}

async function openProfile(page: Page): Promise<void> {
  await openClient(page);
  await libraryPage(page).open();
  await libraryPage(page).openProfile('Librarians and Media Collections Specialists');
  await page.getByText('In the AI era').first().waitFor();
  await settled(page);
}

/** Follows a link or button of the client's page to a screen of its own. */
async function openFromClient(page: Page, way: string, heading: string | RegExp): Promise<void> {
  await openClient(page);
  await page
    .getByRole('link', { name: way })
    .or(page.getByRole('button', { name: way }))
    .first()
    .click();
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await settled(page);
}

/** The client's plan, in one of its views. */
async function openPlan(page: Page, view = 'Order'): Promise<void> {
  await openFromClient(page, 'Open the plan', 'Toward librarian work');
  await page.getByRole('radio', { name: view }).click();
  await settled(page);
}

async function openVersions(page: Page): Promise<void> {
  await openPlan(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('table', { name: 'Versions of the plan' }).waitFor();
  await settled(page);
}

async function openCompare(page: Page): Promise<void> {
  await openClient(page, 'Occupations');
  for (const place of [0, 1])
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(place)
      .click({ force: true });
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await page.getByRole('button', { name: 'Compare all by computed scores' }).click();
  await page.getByRole('table', { name: 'Scores and pay' }).waitFor();
  await settled(page);
}

if (!existsSync(demo)) throw new Error('There is no demonstration workspace. Run "npm run demo" first.');
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'waymark-pictures-'));
cpSync(demo, folder, { recursive: true });
const host = await startHost(folder, sampleNow);
const browser = await launchBrowser();
try {
  const looks =
    all === -1
      ? [{ suffix: '', theme: 'light' as const, viewport: { width: 1440, height: 900 } }]
      : (['light', 'dark'] as const).flatMap((theme) =>
          [
            { width: 1440, height: 900 },
            { width: 1100, height: 720 },
          ].map((viewport) => ({ suffix: `-${theme}-${viewport.width}`, theme, viewport })),
        );
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(host.address);
  const unlock = unlockPage(page);
  await unlock.unlock('waymark-demo-passphrase');
  await unlock.opened();
  for (const look of looks) {
    await page.setViewportSize(look.viewport);
    await page.emulateMedia({ colorScheme: look.theme });
    for (const screen of screens) {
      await screen.open(page);
      writeFileSync(join(target, `${screen.name}${look.suffix}.png`), await pictureAtRest(page));
      say(`${screen.name}${look.suffix}`);
    }
  }
} finally {
  await browser.close();
  host.process.kill();
  rmSync(folder, { recursive: true, force: true });
}

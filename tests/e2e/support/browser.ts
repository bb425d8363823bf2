import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as playwrightChromium } from 'playwright-core';
import { findInstalledBrowser } from '../../../src/main/doors/installed-browser.ts';

/** A browser found on this machine, and what its process needs to start. */
export interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Nothing of the browser's own may reach the network while the tests watch for requests. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--font-render-hinting=none',
  '--disable-gpu',
  // The windows of one test after another share a process, which so reads the program once.
  '--process-per-site',
];

/**
 * The browser for tests and looks: WAYMARK_BROWSER, else an installed Chrome, Edge or Chromium, else Playwright's own, else on Linux the one
 * that comes with the packages.
 * @throws when there is none, with what to do
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wished = process.env.WAYMARK_BROWSER;
  if (wished !== undefined && wished !== '') {
    if (!existsSync(wished)) throw new Error(`WAYMARK_BROWSER names a file that is not there: ${wished}`);
    return { name: 'the browser of WAYMARK_BROWSER', path: wished, environment: {} };
  }
  const installed = findInstalledBrowser();
  if (installed !== null) return { ...installed, environment: {} };
  const own = playwrightChromium.executablePath();
  if (own !== '' && existsSync(own)) return { name: "Playwright's Chromium", path: own, environment: {} };
  if (process.platform === 'linux') return packagedBrowser();
  throw new Error('No Chrome, Edge or Chromium was found. Install one, or set WAYMARK_BROWSER to the path of its program.');
}

/** Starts a found browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  const asRoot = process.getuid?.() === 0;
  return playwrightChromium.launch({
    executablePath: found.path,
    headless: true,
    args: asRoot ? [...quietFlags, '--no-sandbox'] : quietFlags,
    env: { ...process.env, ...found.environment },
  });
}

/**
 * Unpacks the packaged Chromium beside the packages, once. The package itself unpacks into the shared temporary folder, where two test
 * processes can meet a half-written file; here each unpacks into a folder of its own and the first to finish gives it the final name.
 */
async function packagedBrowser(): Promise<FoundBrowser> {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const cache = join(bin, '..', '..', '..', '.cache', 'waymark-browser');
  const home = join(cache, 'unpacked');
  const program = join(home, 'chromium');
  if (!existsSync(program)) await unpackTo(home, cache, bin);
  const environment = startsHere(program) ? {} : { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') };
  return { name: 'the packaged Chromium', path: program, environment };
}

async function unpackTo(home: string, cache: string, bin: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(join(cache, 'unpacking-'));
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = stage;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const file of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, file));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  try {
    renameSync(stage, home);
  } catch (error) {
    // Another process was faster; its folder is as good.
    rmSync(stage, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** False on a machine that lacks the browser's system libraries; the package brings them. */
function startsHere(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

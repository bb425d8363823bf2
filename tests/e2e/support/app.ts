import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { accessibilityFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { type RunningHost, startHost } from './host.ts';
import { sampleNow } from './sample-now.ts';

/** One browser for the tests of a file; each test has a context of its own in it. */
let shared: Promise<Browser> | null = null;
afterAll(async () => {
  await (await shared)?.close();
  shared = null;
});

export interface AppOptions {
  /** Local date and time the engine takes for now; the sample's day when none is given. */
  readonly now?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A practice workspace made before the tests began, or none: then the program makes it when it is first opened. */
  readonly practice?: 'made' | 'none';
}

/** The built program in a real browser: the engine in a process of its own, one page opened with its token. */
export interface RunningApp {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Workspace folder on the disk. */
  readonly workspace: string;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Ends the engine's process as a power cut would: no signal it could answer. */
  kill(): Promise<void>;
  /** Starts the engine again on the same folder, and opens the page anew. */
  restart(): Promise<void>;
  /** Fails on any axe finding of WCAG 2.2 level A and AA on what the page shows now. */
  expectAccessible(): Promise<void>;
  /** Fails when the page wrote an error to its console, broke its policy, or asked anything of anyone but the host. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** Starts the built program (`npm run build` first) with a fresh workspace folder. Call `close` in the end, also after a failure. */
export async function openApp(options: AppOptions = {}): Promise<RunningApp> {
  const workspace = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  if (options.practice !== 'none') cpSync(inject('practiceTemplate'), join(workspace, 'practice'), { recursive: true });
  shared ??= launchBrowser();
  const browser = await shared;
  let host = await startHost(workspace, options.now ?? sampleNow);
  let watched = await openPage(browser, host, options);

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (host.process.exitCode !== null || host.process.signalCode !== null) return;
    const ended = once(host.process, 'exit');
    host.process.kill(signal);
    await ended;
  };

  return {
    get page() {
      return watched.page;
    },
    get context() {
      return watched.page.context();
    },
    workspace,
    get origin() {
      return host.origin;
    },
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM');
      await watched.page.context().close();
      host = await startHost(workspace, options.now ?? sampleNow);
      watched = await openPage(browser, host, options);
    },
    async expectAccessible() {
      expect(await accessibilityFindings(watched.page)).toEqual([]);
    },
    expectQuiet: () => expect(watched.complaints).toEqual([]),
    async close() {
      await watched.page.context().close();
      await end('SIGTERM');
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}

interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

async function openPage(
  browser: Browser,
  host: RunningHost,
  { viewport = { width: 1440, height: 900 } }: AppOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser writes a line for every refusal of the engine; those that are faults are told apart below.
    const isCall = message.location().url.startsWith(`${host.origin}/rpc/`);
    if (message.type() === 'error' && !isCall) complaints.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() < 400 || !response.url().startsWith(`${host.origin}/rpc/`)) return;
    const call = new URL(response.url()).pathname;
    response.text().then(
      (body) => {
        if (!/"code":"(LOCKED|NOT_FOUND|REFUSED)"/.test(body)) complaints.push(`call: ${call} ${response.status()} ${body}`);
      },
      // The page went away before the body came: nothing can be said about it.
      () => undefined,
    );
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${host.origin}/`) && !/^(blob|data):/.test(url)) complaints.push(`request: ${url}`);
  });
  await page.goto(host.address);
  return { page, complaints };
}

import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Theme, wearTheme } from '../pages/theme.ts';
import { accessibilityFindings } from './accessibility.ts';
import { type Desk, endHost, leaveDesk, openPracticeAt, startAgain, takeDesk } from './desk.ts';
import { sampleNow } from './sample-now.ts';

export interface AppOptions {
  /** Local date and time the engine takes for now; the sample's day when none is given. */
  readonly now?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A practice workspace made before the tests began, or none: then the program makes it when it is first opened. */
  readonly practice?: 'made' | 'none';
  /** Opens the practice workspace before the window and the window at this place of it: `#/plans`. Without it the window is locked. */
  readonly at?: string;
}

/** The built program in a real browser: the engine in a process of its own, one window opened with its token. */
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
  /**
   * Fails on any axe finding of WCAG 2.2 level A and AA on what the page shows now. With themes it wears one after the other: all rules are
   * looked at in the first, those of color in the others.
   */
  expectAccessible(...themes: readonly Theme[]): Promise<void>;
  /** Fails when the page wrote an error to its console, broke its policy, or asked anything of anyone but the host. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/**
 * The built program (`npm run build` first) on a workspace as on the first day, in a window that has never been used. The engine's process and
 * the browser's may be those of the test before. Call `close` in the end, also after a failure.
 */
export async function openApp(options: AppOptions = {}): Promise<RunningApp> {
  let desk = await takeDesk(options.now ?? sampleNow, options.practice ?? 'made');
  let watched = await openWindow(desk, options);

  return {
    get page() {
      return watched.page;
    },
    get context() {
      return desk.context;
    },
    workspace: desk.workspace,
    get origin() {
      return desk.host.origin;
    },
    kill: () => endHost(desk, 'SIGKILL'),
    async restart() {
      desk = await startAgain(desk);
      watched = await openWindow(desk, { ...options, at: '' });
    },
    async expectAccessible(first, ...others) {
      if (first !== undefined) await wearTheme(watched.page, first);
      expect((await accessibilityFindings(watched.page)).join('\n')).toBe('');
      for (const theme of others) {
        await wearTheme(watched.page, theme);
        expect((await accessibilityFindings(watched.page, 'colors')).join('\n'), `in the theme ${theme}`).toBe('');
      }
    },
    expectQuiet: () => expect(watched.complaints).toEqual([]),
    close: () => leaveDesk(desk, watched.page),
  };
}

/** The program with the practice workspace open, at a place of it: the way every test of a screen begins that is not about the way there. */
export async function openPractice(at = '#/today'): Promise<RunningApp> {
  const app = await openApp({ at });
  await app.page.getByRole('navigation', { name: 'Main' }).waitFor();
  return app;
}

interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

async function openWindow(desk: Desk, { viewport = { width: 1440, height: 900 }, at = '' }: AppOptions): Promise<WatchedPage> {
  const { context, host } = desk;
  const before = context.pages();
  if (at !== '') await openPracticeAt(desk);
  const page = await context.newPage();
  await page.setViewportSize(viewport);
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
  await page.goto(`${host.address}${at}`);
  for (const old of before) await old.close();
  return { page, complaints };
}

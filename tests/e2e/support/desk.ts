import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningHost, startHost } from './host.ts';

/** What a test sits down at: a workspace folder, the engine on it in a process of its own, and a browser context that holds its cookie. */
export interface Desk {
  readonly workspace: string;
  /** Local date and time the engine takes for now. */
  readonly now: string;
  readonly host: RunningHost;
  readonly context: BrowserContext;
}

/** One browser for the tests of a file. */
let browser: Promise<Browser> | null = null;
/** The desk of the test before, for the next test of the file: a new engine and a browser that has not seen the window yet are half the time of a test. */
let spare: Desk | null = null;
afterAll(async () => {
  if (spare !== null) await clearAway(spare);
  await (await browser)?.close();
  [spare, browser] = [null, null];
});

/** A desk with a workspace folder as on the first day, and the practice workspace in it unless it is to be made by the test. */
export async function takeDesk(now: string, practice: 'made' | 'none'): Promise<Desk> {
  const before = spare;
  spare = null;
  if (before !== null && before.now === now) {
    await tidy(before);
    layOut(before.workspace, practice);
    return before;
  }
  if (before !== null) await clearAway(before);
  const workspace = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
  layOut(workspace, practice);
  return startDesk(workspace, now);
}

function layOut(workspace: string, practice: 'made' | 'none'): void {
  if (practice === 'made') cpSync(inject('practice').folder, join(workspace, 'practice'), { recursive: true });
}

/** Locks the workspace, empties its folder and what the window remembers. */
async function tidy(desk: Desk): Promise<void> {
  await call(desk, 'vault/lock');
  for (const name of readdirSync(desk.workspace)) rmSync(join(desk.workspace, name), { recursive: true });
  for (const page of desk.context.pages()) await page.evaluate(() => localStorage.clear());
}

/** Another engine and another context on the same folder, once the engine of the desk has ended. */
export async function startAgain(desk: Desk): Promise<Desk> {
  await endHost(desk, 'SIGTERM');
  await desk.context.close();
  return startDesk(desk.workspace, desk.now);
}

/**
 * Leaves the desk to the next test, or clears it away when its engine or its context may remember what the test did.
 * @param page the window the test used; it stays without the program until the next one stands, so that the browser keeps the process that
 *   has read the program
 */
export async function leaveDesk(desk: Desk, page: Page): Promise<void> {
  const reusable = spare === null && isRunning(desk) && !hasOwnLibrary(desk) && (await hasUsualClock(page));
  if (!reusable) return clearAway(desk);
  for (const other of desk.context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  await page.goto(`${desk.host.origin}/nothing`);
  spare = desk;
}

function isRunning({ host }: Desk): boolean {
  return host.process.exitCode === null && host.process.signalCode === null;
}

/** An engine forgets all of a workspace when it locks, but not the editions of the library that were imported beside it. */
function hasOwnLibrary({ workspace }: Desk): boolean {
  return existsSync(join(workspace, 'library'));
}

/** False where a test put a clock of its own into the context, which stays there. */
function hasUsualClock(page: Page): Promise<boolean> {
  return page.evaluate(() => Date.toString().includes('[native code]')).catch(() => false);
}

/** Opens the practice workspace without a window. */
export async function openPracticeAt(desk: Desk): Promise<void> {
  await desk.context.request.get(desk.host.address, { maxRedirects: 0 });
  await call(desk, 'vault/openPractice');
}

/** Calls the engine as its window would. @throws when it refuses */
async function call({ context, host }: Desk, procedure: string): Promise<void> {
  // The host may close a connection that was idle in the very moment it is used again: then it is asked once more.
  const answer = await context.request.post(`${host.origin}/rpc/${procedure}`, {
    data: {},
    headers: { origin: host.origin },
    maxRetries: 1,
  });
  if (!answer.ok()) throw new Error(`${procedure} was refused with ${answer.status()}`);
}

export async function endHost(desk: Desk, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(desk)) return;
  const ended = once(desk.host.process, 'exit');
  desk.host.process.kill(signal);
  await ended;
}

async function startDesk(workspace: string, now: string): Promise<Desk> {
  browser ??= launchBrowser();
  const [host, context] = await Promise.all([
    startHost(workspace, now),
    browser.then((opened) => opened.newContext({ locale: 'en-US', reducedMotion: 'reduce' })),
  ]);
  return { workspace, now, host, context };
}

async function clearAway(desk: Desk): Promise<void> {
  await desk.context.close();
  await endHost(desk, 'SIGTERM');
  rmSync(desk.workspace, { recursive: true, force: true });
}

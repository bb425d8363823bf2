import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstalledBrowser } from './installed-browser.ts';

/** The browser's own traffic and greetings are off, and its address book, extensions and history stay out of this window. */
const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-translate',
  '--no-pings',
  '--window-size=1440,900',
];

/**
 * Opens an address as a window without bars and resolves when the window was closed. The window has a profile of its own that is removed
 * afterwards, so that nothing of a case stays in the browser's files.
 */
export async function showAppWindow(browser: InstalledBrowser, address: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-window-'));
  try {
    const child = spawn(browser.path, [`--app=${address}`, `--user-data-dir=${profile}`, ...flags], { stdio: 'ignore' });
    await once(child, 'exit');
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Whether a window can be shown at all: on Linux there must be a display. */
export function hasDisplay(platform: NodeJS.Platform, environment: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
}

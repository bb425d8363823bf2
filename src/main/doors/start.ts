import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTranslate } from '#shared/locales/translate.ts';
import { hasDisplay, showAppWindow } from './app-window.ts';
import { findElectron, installElectron } from './electron-program.ts';
import { serveWorkspace } from './http/serve-workspace.ts';
import { findInstalledBrowser } from './installed-browser.ts';
import { defaultWorkspace, projectFolder } from './places.ts';

/**
 * `npm start [-- --workspace DIR]`: the desktop window where Electron's program is there or can be fetched; else the browser window; and
 * without a display or a browser the address to open.
 */
const translate = createTranslate();
const project = projectFolder(import.meta.dirname);
const { values } = parseArgs({ options: { workspace: { type: 'string' } } });
const workspace = values.workspace ?? defaultWorkspace({ platform: process.platform, environment: process.env, home: homedir() });

if (!hasDisplay(process.platform, process.env)) await showAddress(translate('start.noDisplay'));
else {
  const electron = findElectron(project) ?? fetchElectron();
  if (electron === null) await openBrowserWindow();
  else await openDesktopWindow(electron);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tried once on a machine: where the download fails, every later start would only wait for it again. */
function fetchElectron(): string | null {
  const tried = join(project, 'out', 'electron-was-tried');
  if (existsSync(tried)) return null;
  say(translate('start.fetching'));
  const electron = installElectron(project);
  if (electron === null) writeFileSync(tried, '');
  return electron;
}

async function openDesktopWindow(electron: string): Promise<void> {
  const child = spawn(electron, [project, `--workspace=${workspace}`], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = typeof code === 'number' ? code : 1;
}

async function openBrowserWindow(): Promise<void> {
  const browser = findInstalledBrowser();
  if (browser === null) {
    await showAddress(translate('start.noBrowser'));
    return;
  }
  const served = await serveWorkspace(workspace, endWithFault);
  say(translate('start.browser', { browser: browser.name }));
  await Promise.race([showAppWindow(browser, served.address), served.closed]);
  await served.close();
  process.exit(0);
}

async function showAddress(why: string): Promise<void> {
  const served = await serveWorkspace(workspace, endWithFault);
  say(why);
  say('');
  say(`  ${served.address}`);
  say('');
  say(translate('start.address', { port: String(served.port) }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
  await served.closed;
  say(translate('start.closed'));
  process.exit(0);
}

function endWithFault(reference: string): never {
  process.stderr.write(`${translate('cli.fault.message')} ${translate('cli.fault.next', { reference })}\n`);
  process.exit(1);
}

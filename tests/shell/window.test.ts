import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from 'electron';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMainWindow } from '../../src/main/shell/create-window.ts';
import { createPapers } from '../../src/main/shell/papers.ts';
import { printPdf } from '../../src/main/shell/print.ts';
import { declareWindowScheme, serveWindow } from '../../src/main/shell/window-protocol.ts';
import { FakeSession, BrowserWindow as FakeWindow, protocol } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

describe('the main window', () => {
  const session = new FakeSession();
  const options = () => {
    createMainWindow({ session: session as unknown as Session, preload: '/program/out/preload/index.cjs', devTools: false });
    return FakeWindow.made.at(-1)?.options;
  };

  it('has every way out of its page closed', () => {
    expect(options()?.webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
      preload: '/program/out/preload/index.cjs',
      session,
    });
  });

  it('draws its own top bar and never becomes smaller than the design', () => {
    expect(options()).toMatchObject({ titleBarStyle: 'hidden', minWidth: 1100, minHeight: 720, show: false });
  });

  it('shows itself only once there is something to see', () => {
    options();
    const window = FakeWindow.made.at(-1);
    expect(window?.show).not.toHaveBeenCalled();
    window?.emit('ready-to-show');
    expect(window?.show).toHaveBeenCalledOnce();
  });
});

describe('the app: protocol', () => {
  let folder: string;
  let ask: (url: string, init?: RequestInit) => Promise<Response>;
  const papers = createPapers();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-app-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Waymark</title>');
    writeFileSync(join(folder, 'case.db'), 'not for the window');
    symlinkSync('/etc/hostname', join(folder, 'link.json'));
    const target = new FakeSession().protocol;
    serveWindow(target, folder, papers);
    const handler = target.handle.mock.calls[0]?.[1];
    ask = async (url, init) => (await handler?.(new Request(url, init))) ?? Response.error();
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is a real, secure origin, and no more', () => {
    declareWindowScheme();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves the window with its policy', async () => {
    const page = await ask('app://waymark/');
    expect(await page.text()).toContain('<title>Waymark</title>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('serves no other host, no other method, and nothing outside its folder', async () => {
    for (const url of [
      'app://other/',
      'app://waymark/case.db',
      'app://waymark/link.json',
      'app://waymark/..%2f..%2fetc/passwd',
      'app://waymark/%2e%2e/x.json',
    ]) {
      expect((await ask(url)).status, url).toBe(404);
    }
    expect((await ask('app://waymark/', { method: 'POST' })).status).toBe(404);
  });

  it('gives away nothing whatever the path', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.array(fc.constantFrom('..', '%2e%2e', '%2f', '%5c', 'case.db', 'link.json', '%00'), { maxLength: 6 }),
        async (path, steps) => {
          const answer = await ask(`app://waymark${path}/${steps.join('/')}`);
          expect(answer.status === 404 || (await answer.text()).startsWith('<!doctype html>')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('holds a paper only while it is being printed', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const printing = printPdf(bytes, new FakeSession() as unknown as Session, papers);
    const window = FakeWindow.made.at(-1);
    const url = window?.loadURL.mock.calls[0]?.[0] ?? '';
    expect(url).toMatch(/^app:\/\/waymark\/papers\/[\w-]+\.pdf$/);
    expect(await (await ask(url)).text()).toBe('%PDF-1.7');
    expect(await printing).toBe(true);
    expect((await ask(url)).status).toBe(404);
    expect(window?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(window?.options.webPreferences?.preload).toBeUndefined();
    expect(window?.destroy).toHaveBeenCalled();
  });
});

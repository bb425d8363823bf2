import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startShell } from '../../src/main/shell/start-shell.ts';
import {
  app,
  children,
  dialog,
  BrowserWindow as FakeWindow,
  frame,
  ipcMain,
  Menu,
  powerMonitor,
  session,
  utilityProcess,
} from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const workspace = mkdtempSync(join(tmpdir(), 'waymark-shell-'));
const mainWindow = (): FakeWindow => {
  const [window] = FakeWindow.made;
  if (window === undefined) throw new Error('no window was made');
  return window;
};

/** What Electron was told while the program started; mocks forget their calls between tests. */
function toldAtStart() {
  return {
    paths: [...app.setPath.mock.calls],
    addresses: [...mainWindow().loadURL.mock.calls],
    partitions: [...session.fromPartition.mock.calls],
    forks: [...utilityProcess.fork.mock.calls],
    menus: [...Menu.buildFromTemplate.mock.calls],
    sealed: [session.defaultSession, session.fromPartition('waymark')].map((one) => one.setPermissionRequestHandler.mock.calls.length),
  };
}
let told: ReturnType<typeof toldAtStart>;

beforeAll(async () => {
  app.switches.set('workspace', workspace);
  Object.defineProperty(process, 'resourcesPath', { value: '/program/shipped', configurable: true });
  startShell();
  await vi.waitFor(() => expect(mainWindow().loadURL).toHaveBeenCalled());
  told = toldAtStart();
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('the desktop program', () => {
  it('seals itself before Electron is ready', () => {
    expect(app.order).toEqual(['setPath', 'enableSandbox', 'scheme', 'lock', 'ready']);
    expect(told.paths).toEqual([['userData', join(workspace, 'window')]]);
  });

  it('opens one window on its own address, with a session that leaves nothing on the disk', () => {
    expect(FakeWindow.made).toHaveLength(1);
    expect(told.addresses).toEqual([['app://waymark/']]);
    const [partition] = told.partitions[0] ?? [];
    expect(partition).not.toMatch(/^persist:/);
    expect(told.sealed).toEqual([1, 1]);
  });

  it('runs the engine in a process of its own on the workspace', () => {
    const [entry, words, options] = told.forks[0] ?? [];
    expect(entry).toBe('/program/out/main/engine.js');
    expect(words).toEqual(['--workspace', workspace, '--resources', expect.stringMatching(/resources$/)]);
    expect(options?.serviceName).toBe('Waymark engine');
  });

  it('gives a port to its own page and to nobody else', () => {
    const sender = { postMessage: vi.fn<(channel: string, message: unknown, ports: unknown[]) => void>() };
    for (const stranger of [null, frame('https://example.org/'), frame('app://waymark/', frame())]) {
      ipcMain.emit('engine:connect', { senderFrame: stranger, sender });
    }
    expect(sender.postMessage).not.toHaveBeenCalled();
    ipcMain.emit('engine:connect', { senderFrame: frame(), sender });
    expect(sender.postMessage).toHaveBeenCalledWith('engine:port', null, [{ end: 'window' }]);
    expect(children[0]?.postMessage).toHaveBeenCalledWith({ kind: 'connect' }, [{ end: 'engine' }]);
  });

  it.each(['lock-screen', 'suspend'])('locks the workspace and clears the page on %s', async (event) => {
    vi.clearAllMocks();
    powerMonitor.emit(event);
    await ipcMain.answers.get('window:saved')?.({ senderFrame: frame() }, undefined);
    await vi.waitFor(() => expect(mainWindow().webContents.reload).toHaveBeenCalledOnce());
    expect(children[0]?.postMessage).toHaveBeenCalledWith({ kind: 'lock' });
  });

  it('has what is typed written before the workspace locks, and waits a second at most', async () => {
    vi.useFakeTimers();
    try {
      vi.clearAllMocks();
      const { webContents } = mainWindow();
      powerMonitor.emit('lock-screen');
      powerMonitor.emit('suspend');
      expect(webContents.postMessage.mock.calls).toEqual([['window:save', null]]);
      await expect(ipcMain.answers.get('window:saved')?.({ senderFrame: frame('https://example.org/') }, undefined)).rejects.toThrow();
      await vi.advanceTimersByTimeAsync(999);
      expect(children[0]?.postMessage).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(children[0]?.postMessage.mock.calls).toEqual([[{ kind: 'lock' }]]);
      expect(webContents.reload).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks before the window is closed over a text that could not be saved, and lets a locked page go', () => {
    vi.clearAllMocks();
    const unload = () => {
      const event = { preventDefault: vi.fn<() => void>() };
      mainWindow().webContents.emit('will-prevent-unload', event);
      return event.preventDefault.mock.calls.length > 0 ? 'goes' : 'stays';
    };
    expect(unload()).toBe('goes');
    expect(dialog.showMessageBoxSync).not.toHaveBeenCalled();
    mainWindow().emit('close');
    expect(unload()).toBe('stays');
    dialog.showMessageBoxSync.mockReturnValueOnce(1);
    mainWindow().emit('close');
    expect(unload()).toBe('goes');
    expect(dialog.showMessageBoxSync.mock.calls[0]?.[1]).toMatchObject({ buttons: ['Stay', 'Close without it'], cancelId: 0 });
  });

  it('shows the window again instead of starting twice', () => {
    app.emit('second-instance');
    expect(mainWindow().restore).toHaveBeenCalled();
    expect(mainWindow().focus).toHaveBeenCalled();
  });

  it('has a menu of the system’s own commands, every label from the catalogue', () => {
    const template = told.menus[0]?.[0] ?? [];
    const entries = template.flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])]);
    const labels = entries.flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(expect.arrayContaining(['Edit', 'Copy', 'Paste', 'View', 'Quit Waymark']));
    expect(labels.filter((label) => label.startsWith('shell.'))).toEqual([]);
    expect(entries.map(({ role }) => role)).not.toContain('toggleDevTools');
  });

  it('writes a report that stays here when the engine stops, and starts it anew when asked', async () => {
    const before = children.length;
    children.at(-1)?.emit('exit', 139);
    await vi.waitFor(() => expect(children).toHaveLength(before + 1));
    const [options] = dialog.showMessageBox.mock.calls.at(-1) ?? [];
    expect(options).toMatchObject({ message: 'The part of Waymark that keeps your cases stopped', buttons: ['Reopen', 'Quit'] });
    const reference = /report ([0-9A-F]{8}) /.exec(options?.detail ?? '')?.[1];
    const report = JSON.parse(readFileSync(join(workspace, 'logs', 'faults', `fault-${reference}.json`), 'utf8'));
    expect(report).toMatchObject({ event: 'shell.engineStopped', reference });
  });

  it('quits after a crash when the person prefers that', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
    mainWindow().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalled());
  });

  it('waits for the engine to close the workspace before it ends', async () => {
    vi.clearAllMocks();
    const event = { preventDefault: vi.fn<() => void>() };
    app.emit('will-quit', event);
    expect(event.preventDefault).toHaveBeenCalled();
    const engine = children.at(-1);
    expect(engine?.postMessage).toHaveBeenCalledWith({ kind: 'close' });
    expect(app.quit).not.toHaveBeenCalled();
    engine?.emit('exit', 0);
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalled());
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    const again = { preventDefault: vi.fn<() => void>() };
    app.emit('will-quit', again);
    expect(again.preventDefault).not.toHaveBeenCalled();
  });
});

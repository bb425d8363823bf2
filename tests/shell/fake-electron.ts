import { EventEmitter } from 'node:events';
import type * as electron from 'electron';
import { vi } from 'vitest';

/**
 * Electron as far as the shell uses it, keeping what it was told. The real package must not be loaded in tests: it would fetch its program.
 * Shapes are checked against Electron's own types where `satisfies` stands.
 */

export class FakeContents extends EventEmitter {
  url = 'app://waymark/';
  readonly getURL = (): string => this.url;
  readonly reload = vi.fn<() => void>();
  readonly postMessage = vi.fn<(channel: string, message: unknown, transfer?: unknown[]) => void>();
  readonly print = vi.fn((_options: unknown, done: (printed: boolean) => void) => done(true));
  readonly setWindowOpenHandler = vi.fn<(handler: (details: { url: string }) => { action: string }) => void>();
}

class FakeWindow extends EventEmitter {
  static readonly made: FakeWindow[] = [];
  readonly options: electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly loadURL = vi.fn(async (_url: string) => undefined);
  readonly show = vi.fn<() => void>();
  readonly focus = vi.fn<() => void>();
  readonly restore = vi.fn<() => void>();
  readonly destroy = vi.fn<() => void>();
  readonly isMinimized = (): boolean => true;

  constructor(options: electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
  }
}

export class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn<electron.Session['setPermissionRequestHandler']>();
  readonly setPermissionCheckHandler = vi.fn<electron.Session['setPermissionCheckHandler']>();
  readonly setDevicePermissionHandler = vi.fn<electron.Session['setDevicePermissionHandler']>();
  readonly setBluetoothPairingHandler = vi.fn<electron.Session['setBluetoothPairingHandler']>();
  readonly setDisplayMediaRequestHandler = vi.fn<electron.Session['setDisplayMediaRequestHandler']>();
  readonly setSpellCheckerEnabled = vi.fn<electron.Session['setSpellCheckerEnabled']>();
  readonly setSpellCheckerDictionaryDownloadURL = vi.fn<electron.Session['setSpellCheckerDictionaryDownloadURL']>();
  readonly setProxy = vi.fn<electron.Session['setProxy']>(async () => undefined);
  readonly webRequest = { onBeforeRequest: vi.fn<(listener: RequestListener) => void>() };
  readonly protocol = { handle: vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>() };
}

export { FakeWindow as BrowserWindow };

type RequestListener = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;

export class FakeChild extends EventEmitter {
  readonly postMessage = vi.fn<(message: unknown, ports?: unknown[]) => void>();
  readonly kill = vi.fn<() => boolean>(() => true);
}

const sessions = new Map<string, FakeSession>();
const defaultSession = new FakeSession();
export const session = {
  defaultSession,
  fromPartition: vi.fn((partition: string) => {
    const found = sessions.get(partition) ?? new FakeSession();
    sessions.set(partition, found);
    return found;
  }),
};

export const children: FakeChild[] = [];
export const utilityProcess = {
  fork: vi.fn((_entry: string, _words: string[], _options: electron.ForkOptions) => {
    const child = new FakeChild();
    children.push(child);
    return child;
  }),
};

export class MessageChannelMain {
  readonly port1 = { end: 'engine' };
  readonly port2 = { end: 'window' };
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  hasLock = true;
  readonly switches = new Map<string, string>();
  readonly order: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.switches.set(name, value),
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
  } satisfies Partial<electron.CommandLine>;
  readonly getAppPath = (): string => '/program';
  readonly getPath = (): string => '/home/sample';
  readonly setPath = vi.fn<electron.App['setPath']>(() => void this.order.push('setPath'));
  readonly enableSandbox = vi.fn<() => void>(() => void this.order.push('enableSandbox'));
  readonly requestSingleInstanceLock = vi.fn(() => {
    this.order.push('lock');
    return this.hasLock;
  });
  readonly whenReady = vi.fn(async () => void this.order.push('ready'));
  readonly quit = vi.fn<() => void>();
  readonly exit = vi.fn<(code?: number) => void>();
  readonly relaunch = vi.fn<() => void>();
}

export const app = new FakeApp();
export const dialog = {
  showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
  showMessageBoxSync: vi.fn((_window: unknown, _options: electron.MessageBoxSyncOptions) => 0),
  showMessageBox: vi.fn(async (_options: electron.MessageBoxOptions) => ({ response: 0, checkboxChecked: false })),
};
export const shell = { showItemInFolder: vi.fn<(path: string) => void>() };
export const nativeTheme = { themeSource: 'system' };
export const powerMonitor = new EventEmitter();
export const protocol = {
  registerSchemesAsPrivileged: vi.fn<(schemes: electron.CustomScheme[]) => void>(() => void app.order.push('scheme')),
};
export const Menu = {
  buildFromTemplate: vi.fn((template: electron.MenuItemConstructorOptions[]) => template),
  setApplicationMenu: vi.fn<(menu: unknown) => void>(),
};

/** Keeps the answers by channel, so that a test can ask as any frame. */
class FakeIpcMain extends EventEmitter {
  readonly answers = new Map<string, (event: unknown, input: unknown) => Promise<unknown>>();
  readonly handle = (channel: string, answer: (event: unknown, input: unknown) => Promise<unknown>): void => {
    this.answers.set(channel, answer);
  };
}
export const ipcMain = new FakeIpcMain();

/** For the preload. */
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: vi.fn(async (_channel: string, _input: unknown): Promise<unknown> => null),
  send: vi.fn<(channel: string) => void>(),
});
export const exposed = new Map<string, unknown>();
export const contextBridge = { exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value) };

/** A frame of our own page, or any other. */
export function frame(url = 'app://waymark/', parent: unknown = null): { url: string; parent: unknown } {
  return { url, parent };
}

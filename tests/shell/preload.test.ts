import { afterEach, expect, it, vi } from 'vitest';
import type { WindowBridge } from '#shared/window/platform.ts';
import { exposed, ipcRenderer } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const postMessage = vi.fn<(message: unknown, origin: string, ports: unknown) => void>();
vi.stubGlobal('window', { postMessage, location: { origin: 'app://waymark' } });
await import('../../src/preload/index.ts');
const bridge = exposed.get('waymark') as WindowBridge;
const verbs = ['chooseFiles', 'chooseArchive', 'chooseDocuments', 'saveFile', 'printPdf', 'revealFile', 'showTheme'] as const;

afterEach(() => vi.clearAllMocks());

it('puts one thing on the window: the platform’s verbs and the way to the engine', () => {
  expect([...exposed.keys()]).toEqual(['waymark']);
  expect(Object.keys(bridge)).toEqual(['platform', 'connectEngine']);
  expect(Object.keys(bridge.platform)).toEqual(['kind', ...verbs, 'beforeLock']);
  expect(bridge.platform.kind).toBe('desktop');
});

it.each(verbs)('%s speaks on its own channel, whatever it is given', async (verb) => {
  const call = bridge.platform[verb] as (input: unknown) => Promise<unknown>;
  await call({ channel: 'engine:connect', folder: true, suggestedName: 'x', bytes: new Uint8Array(), name: 'x', id: 'x' });
  expect(ipcRenderer.invoke.mock.calls.map(([channel]) => channel)).toEqual([`platform:${verb}`]);
});

it('passes on no argument that was not agreed', async () => {
  const odd = { folder: true, extra: 'x' };
  await bridge.platform.chooseFiles(odd);
  expect(ipcRenderer.invoke).toHaveBeenCalledWith('platform:chooseFiles', { folder: true });
});

it('has the window save before the program locks, and tells when it has', async () => {
  let written = (): void => undefined;
  const stop = bridge.platform.beforeLock(
    () =>
      new Promise<void>((resolve) => {
        written = resolve;
      }),
  );
  ipcRenderer.emit('window:save', {});
  await Promise.resolve();
  expect(ipcRenderer.invoke).not.toHaveBeenCalled();
  written();
  await vi.waitFor(() => expect(ipcRenderer.invoke).toHaveBeenCalledWith('window:saved'));
  stop();
  expect(ipcRenderer.listenerCount('window:save')).toBe(0);
});

it('hands the engine’s port to its own page alone', () => {
  bridge.connectEngine();
  expect(ipcRenderer.send).toHaveBeenCalledWith('engine:connect');
  const ports = [{ end: 'window' }];
  ipcRenderer.emit('engine:port', { ports });
  expect(postMessage).toHaveBeenCalledWith('waymark:engine-port', 'app://waymark', ports);
});

import type { App, Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '#shared/window/content-security-policy.ts';
import { isAllowedRequest, sealAllContents, sealContents, sealSession, silenceChromium } from '../../src/main/shell/lockdown.ts';
import { ownOrigins } from '../../src/main/shell/window-address.ts';
import { FakeContents, FakeSession } from './fake-electron.ts';

const origins = ['app://waymark'];

describe('a sealed session', () => {
  let session: FakeSession;

  beforeEach(async () => {
    session = new FakeSession();
    await sealSession(session as unknown as Session, origins);
  });

  it.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid', 'midi'])(
    'refuses the permission %s',
    (permission) => {
      const answer = vi.fn<(allowed: boolean) => void>();
      const request = session.setPermissionRequestHandler.mock.calls[0]?.[0];
      request?.(new FakeContents() as unknown as WebContents, permission as never, answer, {} as never);
      expect(answer).toHaveBeenCalledWith(false);
      expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]?.(null, permission as never, 'app://waymark', {} as never)).toBe(false);
    },
  );

  it('lets our own page copy text, and no other', () => {
    const check = session.setPermissionCheckHandler.mock.calls[0]?.[0];
    expect(check?.(null, 'clipboard-sanitized-write', 'app://waymark', {} as never)).toBe(true);
    expect(check?.(null, 'clipboard-sanitized-write', 'https://example.org', {} as never)).toBe(false);
  });

  it('gives no device, no screen and no pairing', () => {
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]?.({} as never)).toBe(false);
    const screen = vi.fn<(streams: object) => void>();
    session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]?.({} as never, screen as never);
    expect(screen).toHaveBeenCalledWith({});
    const pairing = vi.fn<(response: object) => void>();
    session.setBluetoothPairingHandler.mock.calls[0]?.[0]?.({} as never, pairing as never);
    expect(pairing).toHaveBeenCalledWith({ confirmed: false });
  });

  it('fetches no dictionary and saves no download', () => {
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(session.setSpellCheckerDictionaryDownloadURL.mock.calls[0]?.[0]).toMatch(/^app:/);
    const event = { preventDefault: vi.fn<() => void>() };
    session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('cancels every request that leaves the program, and points what escapes at a closed port', () => {
    const listener = session.webRequest.onBeforeRequest.mock.calls[0]?.[0];
    const cancelled = (url: string): boolean => {
      const answer = vi.fn<(response: { cancel: boolean }) => void>();
      listener?.({ url }, answer);
      return answer.mock.calls[0]?.[0].cancel ?? false;
    };
    for (const url of [
      'http://example.org/',
      'https://example.org/',
      'ws://example.org/',
      'wss://example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
    ]) {
      expect(cancelled(url), url).toBe(true);
    }
    for (const url of ['app://waymark/index.html', 'blob:app://waymark/5c9f', 'data:image/png;base64,'])
      expect(cancelled(url), url).toBe(false);
    expect(session.setProxy).toHaveBeenCalledWith(expect.objectContaining({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' }));
  });
});

describe('requests', () => {
  it.each([
    'app://other/',
    'app://waymark.example/',
    'blob:https://example.org/1',
    'chrome-extension://other/',
    'http://localhost:5173/',
    'not a url',
  ])('refuses %s', (url) => expect(isAllowedRequest(url, origins)).toBe(false));

  it('reaches the hot-reloading server in development alone', () => {
    const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173' };
    expect(ownOrigins(true, environment)).toEqual(origins);
    const development = ownOrigins(false, environment);
    expect(isAllowedRequest('http://localhost:5173/app/main.tsx', development)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5173/', development)).toBe(true);
    expect(isAllowedRequest('http://localhost:80/', development)).toBe(false);
  });
});

describe('a sealed page', () => {
  const attempt = (contents: FakeContents, event: string, url: string): boolean => {
    const preventDefault = vi.fn<() => void>();
    contents.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  it.each(['will-navigate', 'will-frame-navigate'])('prevents %s to anywhere', (event) => {
    const contents = new FakeContents();
    sealContents(contents as unknown as WebContents, origins);
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://waymark/other.html', 'javascript:alert(1)']) {
      expect(attempt(contents, event, url), url).toBe(true);
    }
    expect(attempt(contents, event, 'app://waymark/#/clients'), 'its own reload').toBe(false);
  });

  it('prevents redirects, foreign views and new windows on every page that ever is', () => {
    const contents = new FakeContents();
    const on = vi.fn((_event: string, listener: (event: object, contents: FakeContents) => void) => listener({}, contents));
    sealAllContents({ on } as unknown as Pick<App, 'on'>, origins);
    expect(attempt(contents, 'will-redirect', 'app://waymark/')).toBe(true);
    expect(attempt(contents, 'will-attach-webview', '')).toBe(true);
    expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  });
});

it('switches Chromium’s own traffic off before it starts', () => {
  const given = new Map<string, string | undefined>();
  silenceChromium({ appendSwitch: (name, value) => void given.set(name, value) });
  expect([...given.keys()]).toEqual(expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']));
  expect(given.get('host-resolver-rules')).toMatch(/^MAP \* ~NOTFOUND/);
});

describe('the content security policy', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

  it('starts from nothing and allows no code but the program’s own files', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets nobody frame the window, post forms or change its base', () => {
    for (const name of ['frame-ancestors', 'form-action', 'base-uri']) expect(directives.get(name), name).toEqual(["'none'"]);
  });
});

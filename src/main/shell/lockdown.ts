import type { App, CommandLine, Session, WebContents } from 'electron';
import { isOwnUrl } from './window-address.ts';

/** What a page may ask of the system, with the reason. Everything else is refused. */
const permissions: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'copying a sentence or the recovery code at the counselor’s click',
};

/** Chromium's own traffic, switched off before it starts: updates, pings, name look-ups, reports. */
export function silenceChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost');
}

/** Cuts a session off: no permission, no device, no dictionary, no download, and no request but to our own pages. */
export async function sealSession(session: Session, origins: readonly string[]): Promise<void> {
  session.setPermissionRequestHandler((contents, permission, answer) => answer(isAllowed(contents.getURL(), permission, origins)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(origin, permission, origins));
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${origins[0]}/no-dictionaries/`);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url, origins) }));
  // Should a request escape the rule above, it meets a closed port.
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<local>' });
}

function isAllowed(url: string, permission: string, origins: readonly string[]): boolean {
  return Object.hasOwn(permissions, permission) && isOwnUrl(url, origins);
}

/** Electron's own PDF view, which the hidden print window loads; it is a part of the program, not a page from anywhere. */
const pdfView = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai';

/** Our own pages, their hot reload in development, what a page made itself (`blob:`, `data:`), and the PDF view. */
export function isAllowedRequest(url: string, origins: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  if (protocol === 'data:' || protocol === 'devtools:') return true;
  if (protocol === 'blob:') return isOwnUrl(url.slice('blob:'.length), origins);
  if (protocol === 'ws:') return isOwnUrl(url.replace(/^ws:/, 'http:'), origins);
  return isOwnUrl(url, [...origins, pdfView]);
}

/** Every page that ever comes to be: it may reload itself, but not leave, open another, or hold a foreign one. */
export function sealContents(contents: WebContents, origins: readonly string[]): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isReload(event.url, contents.getURL(), origins)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isReload(event.url, contents.getURL(), origins) && !isOwnUrl(event.url, [pdfView])) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isReload(next: string, current: string, origins: readonly string[]): boolean {
  const withoutHash = (url: string): string => url.replace(/#.*$/, '');
  return isOwnUrl(next, origins) && withoutHash(next) === withoutHash(current);
}

/** Seals all pages, also those a library would open. */
export function sealAllContents(app: Pick<App, 'on'>, origins: readonly string[]): void {
  app.on('web-contents-created', (_event, contents) => sealContents(contents, origins));
}

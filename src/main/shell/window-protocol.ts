import { type Protocol, protocol } from 'electron';
import { securityHeaders } from '#shared/window/content-security-policy.ts';
import { readWindowFile } from '../doors/window-files.ts';
import type { Papers } from './papers.ts';
import { windowOrigin, windowScheme } from './window-address.ts';

/** Must run before the program is ready: makes `app:` a real, secure origin with its own storage and fetch. */
export function declareWindowScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: windowScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/**
 * Answers `app://waymark/…` from the built window, and `/papers/…` from the papers waiting for the printer; everything else does not exist.
 * @param folder absolute path of the built window
 */
export function serveWindow(target: Pick<Protocol, 'handle'>, folder: string, papers: Papers): void {
  target.handle(windowScheme, async (request) => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== windowOrigin || request.method !== 'GET') return missing();
    const paper = papers.read(url.pathname);
    if (paper !== null) return new Response(paper, { headers: { ...securityHeaders, 'Content-Type': 'application/pdf' } });
    const file = await readWindowFile(folder, url.pathname);
    return file === null ? missing() : new Response(file.bytes, { headers: { ...securityHeaders, 'Content-Type': file.contentType } });
  });
}

function missing(): Response {
  return new Response('There is no such file.', { status: 404, headers: securityHeaders });
}

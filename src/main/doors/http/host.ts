import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { securityHeaders } from '#shared/window/content-security-policy.ts';
import type { ServedRouter } from '../served-router.ts';
import { readWindowFile } from '../window-files.ts';
import { type EntryPass, issueEntryPass } from './entry-pass.ts';
import { type IdleLimits, watchForIdleness } from './idle-watch.ts';
import { isOwnRequest } from './same-origin.ts';
import { putTogether } from './whole-body.ts';

/** A whole import of the largest folder the contract takes; larger bodies are cut off. */
const bodyLimit = 64 * 1024 * 1024;

export interface HostOptions {
  readonly router: ServedRouter;
  /** Absolute path of the built window. */
  readonly windowFolder: string;
  readonly idle: IdleLimits;
  /** Called once when no window has asked anything for the idle time. */
  readonly onIdle: () => void;
}

export interface Host {
  /** Opens the window once; then the browser holds the cookie and the token is spent. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the window and the contract to this computer alone, on a free port of 127.0.0.1. */
export async function openHost(options: HostOptions): Promise<Host> {
  const server = createServer({ requestTimeout: 0 });
  server.listen({ host: '127.0.0.1', port: 0, exclusive: true });
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The loopback server has no port.');
  const authority = `127.0.0.1:${bound.port}`;
  const pass = issueEntryPass(bound.port);
  const watch = watchForIdleness(options.idle, options.onIdle);
  const calls = new RPCHandler(options.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: bodyLimit })],
    rootInterceptors: [putTogether],
  });

  server.on('request', (request, response) => {
    response.once('close', watch.requestStarted());
    for (const [name, value] of Object.entries({ ...securityHeaders, 'Cache-Control': 'no-store' })) response.setHeader(name, value);
    answer(request, response).catch(() => {
      // A client that went away in the middle, or a body over the limit; the engine reports its own faults before they get here.
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'The request could not be answered.');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnRequest(authority, request.method, request.headers))
      return refuse(response, 403, 'This address answers only its own window.');
    const url = new URL(request.url ?? '/', `http://${authority}`);
    const token = url.searchParams.get('token');
    if (token !== null) return enter(pass, token, request, response);
    if (!pass.admits(request.headers.cookie)) {
      return refuse(response, 403, 'This address was opened before or is incomplete. Start Waymark again and open the new address.');
    }
    if (url.pathname === '/alive') return refuse(response, 204, '');
    if (url.pathname.startsWith('/rpc/')) {
      const { matched } = await calls.handle(request, response, { prefix: '/rpc', context: {} });
      if (!matched) refuse(response, 404, 'There is no such call.');
      return;
    }
    await serveFile(options.windowFolder, request, url.pathname, response);
  }

  return {
    address: `http://${authority}/?token=${pass.token}`,
    port: bound.port,
    async close() {
      watch.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function enter(pass: EntryPass, token: string, request: IncomingMessage, response: ServerResponse): void {
  const cookie = pass.exchange(token);
  // Reloading the first address is no second entry: the browser already holds the cookie.
  if (cookie === null && !pass.admits(request.headers.cookie)) {
    refuse(response, 403, 'This address was used already. Start Waymark again and open the new address.');
    return;
  }
  if (cookie !== null) response.setHeader('Set-Cookie', cookie);
  response.writeHead(303, { Location: '/' }).end();
}

async function serveFile(folder: string, request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Files can only be read.');
  const file = await readWindowFile(folder, path);
  if (file === null) return refuse(response, 404, 'There is no such file.');
  response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': file.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}

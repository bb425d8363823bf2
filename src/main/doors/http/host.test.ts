import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServedRouter } from '../served-router.ts';
import { type Host, openHost } from './host.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as any program could send it, with the headers a browser would not let a page choose. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function enter(): Promise<string> {
  const { headers } = await ask(new URL(host.address).pathname + new URL(host.address).search);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

const greeting = os.handler(() => 'hello');
const file = new Blob([new Uint8Array(2_000_000)]);
/** A file in the answer, as papers are. */
const paper = os.handler(() => ({ file, pages: 4 }));
/** A paper that is made only when nobody waits for it any more. */
const latePaper = os.handler(async ({ signal }) => {
  await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  return { file, pages: 4 };
});
let folder: string;
let host: Host;
let idle: () => void;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-host-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Waymark</title>');
  writeFileSync(join(folder, 'secret.key'), 'not for the window');
  idle = vi.fn<() => void>();
  host = await openHost({
    router: { greeting, paper, latePaper } as unknown as ServedRouter,
    windowFolder: folder,
    idle: { lookEvery: 10, quietLooks: 5 },
    onIdle: idle,
  });
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the loopback host', () => {
  it('exchanges its token once for a cookie that scripts and other sites cannot use', async () => {
    const { pathname, search } = new URL(host.address);
    const first = await ask(pathname + search);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(first.headers['set-cookie']?.[0]).toMatch(/^waymark-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await ask(pathname + search)).status).toBe(403);
  });

  it('lets the window reload its first address while it holds the cookie', async () => {
    const cookie = await enter();
    const { pathname, search } = new URL(host.address);
    expect((await ask(pathname + search, { headers: { cookie } })).status).toBe(303);
  });

  it('shows nothing without the cookie, not even which files exist', async () => {
    for (const path of ['/', '/index.html', '/nothing.js', '/rpc/greeting', '/alive']) {
      expect(await ask(path)).toMatchObject({ status: 403 });
    }
    expect((await ask('/?token=wrong')).status).toBe(403);
    expect((await ask('/', { headers: { cookie: `waymark-${host.port}=wrong` } })).status).toBe(403);
  });

  it('answers calls of its own page, and files of the window', async () => {
    const cookie = await enter();
    const origin = `http://127.0.0.1:${host.port}`;
    const call = await ask('/rpc/greeting', {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(call).toMatchObject({ status: 200, body: '{"json":"hello"}' });
    const page = await ask('/', { headers: { cookie } });
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>Waymark</title>' });
    expect((await ask('/rpc/nothing', { method: 'POST', headers: { cookie, origin } })).status).toBe(404);
  });

  it.each([
    ['a name pointed at this computer', { host: 'waymark.example' }],
    ['localhost, which is not the address it gave', { host: 'localhost' }],
    ['another page’s origin', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page of another port on this computer', { 'sec-fetch-site': 'same-site' }],
    ['a page of the web', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s even with the cookie', async (_who, headers) => {
    const cookie = await enter();
    expect((await ask('/', { headers: { cookie, ...headers } })).status).toBe(403);
  });

  it('refuses a call that does not say where it comes from', async () => {
    const cookie = await enter();
    expect((await ask('/rpc/greeting', { method: 'POST', headers: { cookie }, body: '{}' })).status).toBe(403);
  });

  it('sends its policy with every answer, also the refusals', async () => {
    for (const { headers } of [await ask('/'), await ask('/', { headers: { cookie: await enter() } })]) {
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('cuts off a body over its limit', async () => {
    const cookie = await enter();
    const headers = {
      cookie,
      origin: `http://127.0.0.1:${host.port}`,
      'content-type': 'application/json',
      'content-length': String(65 * 1024 * 1024),
    };
    const refused = await ask('/rpc/greeting', { method: 'POST', headers, body: `"${'x'.repeat(1024)}"` }).then(
      (answer) => answer.status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect([413, 500, 'ECONNRESET', 'EPIPE']).toContain(refused);
  });

  it('sends a file whole, and goes on when the window left before it was made', async () => {
    const headers = { cookie: await enter(), origin: `http://127.0.0.1:${host.port}` };
    const uncaught = vi.fn<(error: unknown) => void>();
    process.on('unhandledRejection', uncaught);
    for (let windows = 0; windows < 5; windows += 1) {
      const left = request({ host: '127.0.0.1', port: host.port, path: '/rpc/latePaper', method: 'POST', headers });
      left.on('error', () => undefined).end('{}');
      await ask('/rpc/greeting', { method: 'POST', headers, body: '{}' });
      left.destroy();
    }
    const { status, body } = await ask('/rpc/paper', { method: 'POST', headers, body: '{}' });
    process.off('unhandledRejection', uncaught);
    expect(uncaught).not.toHaveBeenCalled();
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(2_000_000);
  });

  it('hands out no file outside the window, whatever the path', async () => {
    symlinkSync('/etc/hostname', join(folder, 'link.json'));
    const cookie = await enter();
    const paths = [
      '/secret.key',
      '/link.json',
      '/../secret.key',
      '/%2e%2e/secret.key',
      '/..%2fsecret.key',
      '//etc/passwd',
      '/index.html%00.js',
      '/C:/x.js',
    ];
    for (const path of paths) expect((await ask(path, { headers: { cookie } })).status, path).not.toBe(200);
    const step = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%252e%252e',
      '/',
      '%2f',
      '%5c',
      '\\',
      'index.html',
      'secret.key',
      'etc',
      '%00',
      'C:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { status, body } = await ask(`/${steps.join('/')}`, { headers: { cookie } });
        expect(body).not.toContain('not for the window');
        if (status === 200) expect(body).toBe('<!doctype html><title>Waymark</title>');
      }),
      { numRuns: 150 },
    );
  });

  it('tells when no window has asked anything for a while', async () => {
    await vi.waitFor(() => expect(idle).toHaveBeenCalledOnce(), { timeout: 2_000 });
  });
});

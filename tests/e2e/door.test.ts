import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type RunningApp } from './support/app.ts';

describe('the loopback host in a real browser', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await openApp();
    await app.page.waitForSelector('#root > *');
  });

  afterAll(() => app.close());

  it('shows the window with no error and no request to anywhere else', async () => {
    expect(await app.page.title()).toContain('Waymark');
    expect(new URL(app.page.url()).search, 'the token is gone from the address').toBe('');
    app.expectQuiet();
  });

  it('keeps its cookie from scripts', async () => {
    expect(await app.page.evaluate('document.cookie')).toBe('');
    const [cookie] = await app.context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });

  it('runs no inline script, no string as code, and loads nothing from elsewhere', async () => {
    const outcome = await app.page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.reached = true;';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:9/x.png';
      document.body.append(image);
      // In a turn of its own: the debugger's own evaluation is exempt from the policy.
      const evaluated = await new Promise<unknown>((resolve) => {
        setTimeout(() => {
          try {
            resolve(Function('return 1')());
          } catch {
            resolve('refused');
          }
        });
      });
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      );
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      image.remove();
      script.remove();
      return { broken, evaluated, fetched, reached: 'reached' in window };
    });
    expect(outcome).toMatchObject({ evaluated: 'refused', fetched: 'refused', reached: false });
    expect(outcome.broken).toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'script-src', 'connect-src']));
  });

  it('refuses a browser without the cookie, whatever token it guesses', async () => {
    const stranger = await (await app.context.browser()?.newContext())?.newPage();
    if (stranger === undefined) throw new Error('there is no browser');
    expect((await stranger.goto(`${app.origin}/`))?.status()).toBe(403);
    expect((await stranger.goto(`${app.origin}/?token=guessed`))?.status()).toBe(403);
    await stranger.context().close();
  });

  it('refuses a page of another program on this computer, although the browser sends it the cookie', async () => {
    const other = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Other</title>'),
    );
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const page = await app.context.newPage();
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(app.origin)) answers.push(response.status());
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.evaluate(async (origin) => {
      const options = { method: 'POST', credentials: 'include', mode: 'no-cors', body: '{}' } as const;
      await fetch(`${origin}/rpc/vault/status`, options).catch(() => undefined);
      const frame = document.createElement('iframe');
      frame.src = `${origin}/`;
      const framed = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await framed;
    }, app.origin);
    // The browser reports the answer to a frame always, that to a script of another origin only sometimes.
    expect(new Set(answers)).toEqual(new Set([403]));
    await page.close();
    other.close();
    const own = await app.page.evaluate(() =>
      fetch('/rpc/vault/status', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }).then(
        (answer) => answer.status,
      ),
    );
    expect(own, 'its own page is answered').toBe(200);
  });

  it('ends with its engine when it is told to', async () => {
    await app.restart();
    await app.page.waitForSelector('#root > *');
    app.expectQuiet();
  });
});

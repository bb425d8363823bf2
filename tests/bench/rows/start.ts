import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { startHost } from '../../e2e/support/host.ts';
import type { Comparison } from '../comparison.ts';

export const start: Comparison = {
  name: 'start to usable (unlock screen takes input)',
  peer: 'an empty page in the same browser',
  goal: 12,
  async prepare() {
    const workspace = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
    const host = await startHost(workspace, '2026-11-17T10:42:00');
    const empty = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><html lang="en"><title>Empty</title><body><h1>Empty</h1>');
    }).listen(0, '127.0.0.1');
    const browser = await launchBrowser();
    const context = await browser.newContext();
    const page = await context.newPage();
    // The address holds a token for one use; the cookie it gives opens every later start.
    await page.goto(host.address);
    return {
      ours: async () => {
        await page.goto('about:blank');
        await page.goto(`${host.origin}/`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
      theirs: async () => {
        await page.goto('about:blank');
        await page.goto(`http://127.0.0.1:${(empty.address() as AddressInfo).port}/`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
      close: async () => {
        await browser.close();
        empty.close();
        host.process.kill();
        rmSync(workspace, { recursive: true, force: true });
      },
    };
  },
};

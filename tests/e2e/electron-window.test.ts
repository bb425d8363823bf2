import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../src/main/doors/app-window.ts';
import { findElectron } from '../../src/main/doors/electron-program.ts';

const projectRoot = join(import.meta.dirname, '..', '..');
const program = findElectron(projectRoot);
const missing =
  program === null ? 'the Electron program is not installed' : hasDisplay(process.platform, process.env) ? null : 'there is no display';

if (missing !== null) process.stdout.write(`Electron window: not tested here, because ${missing}.\n`);

describe('the Electron window', () => {
  it.skipIf(missing !== null)('opens on its own address, sealed from Node', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'waymark-electron-'));
    const running = await _electron.launch({ executablePath: program ?? '', args: [projectRoot, `--workspace=${workspace}`] });
    try {
      const page = await running.firstWindow();
      await page.waitForSelector('#root > *');
      expect(page.url()).toMatch(/^app:\/\/waymark\//);
      expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined');
      expect(await page.evaluate(() => Object.keys(window.waymark ?? {}))).toEqual(['platform', 'connectEngine']);
    } finally {
      await running.close();
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});

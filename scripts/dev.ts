import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { hasDisplay } from '../src/main/doors/app-window.ts';
import { findElectron } from '../src/main/doors/electron-program.ts';
import { projectRoot, requireNode24, runShown, say } from './support/run.ts';

/**
 * `npm run dev`: hot reload. With the Electron program the desktop window, by electron-vite; without it the window in a browser, where Vite
 * serves the sources and passes calls on to a loopback host that starts anew when the engine's sources change. Both use a workspace of
 * their own, because the development server is open to every program on this computer.
 */
const port = 5173;
const workspace = join(projectRoot, 'out', 'development');

requireNode24();
mkdirSync(workspace, { recursive: true });
if (findElectron(projectRoot) !== null && hasDisplay(process.platform, process.env)) {
  process.exitCode = await runShown('electron-vite', ['dev', '--watch', '--', `--workspace=${workspace}`]);
} else {
  say('The Electron program is not to be had here, so the window is served for a browser.');
  await serveForBrowser();
}

async function serveForBrowser(): Promise<void> {
  const entry = join(projectRoot, 'src', 'main', 'doors', 'host-process.ts');
  const host = spawn(process.execPath, ['--watch', '--watch-preserve-output', entry, '--workspace', workspace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let vite: ViteDevServer | null = null;
  for await (const line of createInterface({ input: host.stdout })) {
    const address = addressIn(line);
    if (address === null) continue;
    await vite?.close();
    vite = await serveWindow(address);
    say(`http://127.0.0.1:${port}/`);
  }
}

/** The host's line of JSON; the watcher's own lines have no address. */
function addressIn(line: string): string | null {
  if (!line.startsWith('{')) return null;
  const { address } = JSON.parse(line);
  return typeof address === 'string' ? address : null;
}

/** Takes the host's cookie once, as a browser would, and puts it on every call that is passed on. */
async function serveWindow(address: string): Promise<ViteDevServer> {
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const passOn = { target: origin, changeOrigin: true, headers: { origin, cookie } };
  const vite = await createServer({
    configFile: false,
    root: join(projectRoot, 'src', 'renderer'),
    plugins: [react()],
    server: { host: '127.0.0.1', port, strictPort: true, proxy: { '/rpc': passOn, '/alive': passOn } },
  });
  return vite.listen();
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds the download may take before the browser window is opened instead. */
const downloadTime = 120_000;

/** The path of Electron's program, or null while only its package is installed. The package itself must not be loaded: it would download. */
export function findElectron(project: string): string | null {
  const folder = join(project, 'node_modules', 'electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const program = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Lets Electron's own installer fetch its program, once and for a limited time. Null where it cannot be had. */
export function installElectron(project: string): string | null {
  const installer = join(project, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return null;
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: downloadTime });
  return findElectron(project);
}

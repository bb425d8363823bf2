import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundled } from '../../../electron.vite.config.ts';

/** Bundles the measuring engine as the product bundles its own, since reading TypeScript takes memory of its own. Gives the program's path. */
export async function bundleEngine(): Promise<string> {
  const outDir = resolve('out/bench');
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: join(import.meta.dirname, 'engine-process.ts'), outDir, emptyOutDir: true },
    ssr: { noExternal: [...bundled] },
  });
  return join(outDir, 'engine-process.js');
}

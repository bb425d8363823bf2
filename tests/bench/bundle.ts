import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { bundled } from '../../electron.vite.config.ts';
import about from '../../package.json' with { type: 'json' };

/** Left in their packages, as in the product: what the project names, and is not among the packages of many small files. */
const external = Object.keys({ ...about.dependencies, ...about.devDependencies }).filter((name) => !bundled.includes(name));

/** Bundles a measuring program as the product bundles its own, since reading TypeScript takes time and memory of its own. Gives the bundle's path. */
export async function bundle(entry: string): Promise<string> {
  const name = basename(entry, '.ts');
  const outDir = resolve('out', 'bench', name);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: entry, outDir, emptyOutDir: true },
    ssr: { noExternal: true, external },
  });
  return join(outDir, `${name}.js`);
}

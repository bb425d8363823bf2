import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type InlineConfig, preview } from 'vite';

const project = join(import.meta.dirname, '..', '..');

/** Serves the built gallery for tests: a page of it is drawn in a fraction of the time that React takes while developing. */
export async function serveBuiltGallery(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const shared: InlineConfig = { configFile: false, root: import.meta.dirname, logLevel: 'error', plugins: [react()] };
  const outDir = join(project, 'out', 'gallery');
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery has no address');
  return { address, close: () => server.close() };
}

/** Serves the gallery for a look. `npx node tests/gallery/server.ts` prints its address and stays. */
async function serveGallery(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(project, 'node_modules', '.vite-gallery'),
    logLevel: 'warn',
    plugins: [react()],
    server: { port: 0, host: '127.0.0.1', fs: { allow: [project] } },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery has no address');
  return { address, close: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await serveGallery();
  process.stdout.write(`${address}\n`);
}

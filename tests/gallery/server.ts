import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** Serves the gallery for a look or a test. `npx node tests/gallery/server.ts` prints its address and stays. */
export async function serveGallery(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const project = join(import.meta.dirname, '..', '..');
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

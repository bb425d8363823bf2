import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Six entries for Node (the Electron shell, the engine's own process, the loopback host, the command line, the starter and the demo), one preload and one
 * window. Packages of many small files are bundled, because reading them one by one is most of the start, and so is pdfkit with what it needs: finding and
 * reading its packages is a tenth of the first paper. The others stay external in Node: native addons are loaded from their packages.
 */
export const bundled = [
  '@formatjs/intl',
  '@orpc/client',
  '@orpc/contract',
  '@orpc/server',
  'approx-string-match',
  'd3-scale',
  'd3-shape',
  'kysely',
  'linebreak',
  'parse5',
  'pdfkit',
  'zod',
];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: bundled },
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          engine: 'src/main/doors/engine-process.ts',
          host: 'src/main/doors/host-process.ts',
          cli: 'src/main/doors/cli/main.ts',
          start: 'src/main/doors/start.ts',
          demo: 'src/main/doors/demo.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: { exclude: [] },
      rollupOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      // Electron-vite leaves it out, as if a window's own files cost nothing to read.
      minify: true,
      // The pieces are read from this computer; the largest is the PDF reader of the report screen.
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Six entries for Node (the Electron shell, the engine's own process, the loopback host, the command line, the starter and the demo), one preload and one
 * window. Everything from node_modules stays external in Node: native addons and pdfkit's data files are loaded from their packages.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
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
      rollupOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});

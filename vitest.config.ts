import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; the contract suite and the end-to-end tests have their own folders. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/project/**/*.test.ts'],
          setupFiles: ['tests/property-seed.ts'],
          testTimeout: 20_000,
          // No module here keeps a state of its own, so the files share what they import: two thirds of the time of one process a file.
          isolate: false,
        },
      },
      { test: { name: 'shell', include: ['tests/shell/**/*.test.ts'], setupFiles: ['tests/property-seed.ts'], testTimeout: 20_000 } },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000, isolate: false } },
      {
        test: {
          name: 'e2e',
          globalSetup: ['tests/e2e/support/practice-template.ts'],
          include: ['tests/e2e/**/*.test.ts', 'tests/gallery/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // One failure does not sink a whole run, but the run names each test that needed a second try.
          retry: 1,
          // A busy machine draws late; what a test polls for is there or it never comes.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; the contract suite and the end-to-end tests have their own folders. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/shell/**/*.test.ts', 'tests/project/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'e2e',
          globalSetup: ['tests/e2e/support/practice-template.ts'],
          include: ['tests/e2e/**/*.test.ts', 'tests/gallery/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // A busy machine draws late; what a test polls for is there or it never comes.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});

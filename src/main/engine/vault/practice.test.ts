import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { systemTimer } from './idle-lock.ts';
import { createVault } from './vault.ts';

test('a practice workspace that could not be filled is not kept, and the next try starts over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-practice-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let fills = 0;
  const vault = createVault({
    paths: { workspace: folder, resources: '' },
    clock: testClock(),
    ids: testIds(),
    log: testLog(),
    cost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
    timer: systemTimer,
    tidy: async () => {},
    async fillPractice() {
      fills += 1;
      if (fills === 1) {
        throw new Error('a sample page is missing');
      }
    },
  });
  await expect(vault.openPractice()).rejects.toThrow('a sample page is missing');
  expect(vault.isOpen()).toBe(false);
  expect(existsSync(join(folder, 'practice'))).toBe(false);
  expect(await vault.openPractice()).toMatchObject({ state: 'open', practice: true });
  await vault.lock();
  await vault.openPractice();
  expect(fills).toBe(2);
  await vault.lock();
});

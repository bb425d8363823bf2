import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createOccupationLibrary } from './index.ts';

test('made ready in the background, it lets others have their turn, and then answers at once', async () => {
  const library = createOccupationLibrary(join(import.meta.dirname, '../../../../resources/library'));
  let isReady = false;
  const warm = library.warm().then(() => {
    isReady = true;
  });
  let turns = 0;
  while (!isReady) {
    await setImmediate();
    turns += 1;
  }
  await warm;
  // Read in one go it would be a handful: as many as there are files.
  expect(turns).toBeGreaterThan(20);
  expect((await library.search('librarian', 1))[0]?.socCode).toBe('25-4022');
  expect((await library.read('25-4022'))?.occupation.code).toBe('25-4022');
});

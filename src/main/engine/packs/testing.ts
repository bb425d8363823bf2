import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach } from 'vitest';
import type { PackEvent } from '#shared/contract/packs.ts';
import type { EditionId } from '#shared/domain/ids.ts';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';
import { packFile } from '../occupations/index.ts';
import { alteredPack, withMedianPay } from '../occupations/pack/testing.ts';
import { allEvents } from '../test-events.ts';

export const resources = join(import.meta.dirname, '../../../../resources');
export const technicians = '25-4031';
/** An edition as shipped but for its number and the pay of library technicians, as a file. */
export const newer = packFile(alteredPack('2027.1', withMedianPay(technicians, 51_230)));

/** An engine on an empty folder for each test of a file. */
export function packsBench() {
  const clock = testClock();
  let folder = '';
  let engine: ReturnType<typeof start>;

  function start() {
    const { router, close } = createEngine({
      paths: { workspace: folder, resources },
      clock,
      ids: testIds(),
      log: testLog(),
      vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
    });
    return { calls: createRouterClient(router), close };
  }
  async function importFile(bytes: Uint8Array): Promise<PackEvent[]> {
    const content = new Blob([new Uint8Array(bytes)]);
    return allEvents(await engine.calls.packs.importFile({ file: { name: 'a.waymark-library', content } }));
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-packs-'));
    engine = start();
  });
  afterEach(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    clock,
    get folder() {
      return folder;
    },
    get calls() {
      return engine.calls;
    },
    /** The engine ends, something may happen to its files, and another one starts on them. */
    async startAgain(between: () => void = () => undefined): Promise<void> {
      await engine.close();
      between();
      engine = start();
    },
    importFile,
    async importedId(bytes: Uint8Array): Promise<EditionId> {
      const last = (await importFile(bytes)).at(-1);
      if (last?.kind !== 'kept') throw new Error('not kept');
      return last.edition.id;
    },
  };
}

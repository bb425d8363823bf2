import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { testClock, testIds, testLog } from '../database/testing.ts';
import { createEngine } from '../engine.ts';
import { refusalIn } from '../refusal.ts';

const PASSPHRASE = 'ten plain ducks walk home';
const NOBODY = 65_534;

/** Permissions do not bind the superuser: where the tests run as one, the work is done as nobody. */
async function asOrdinaryUser<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0 || process.seteuid === undefined) {
    return work();
  }
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), NOBODY, NOBODY);
  }
  process.seteuid(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid(0);
  }
}

test.runIf(process.platform !== 'win32')(
  'a folder that may only be read is refused with its own code, and nothing in it changes',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-readonly-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const start = () => {
      const engine = createEngine({
        paths: { workspace: folder, resources: '' },
        clock: testClock(),
        ids: testIds(),
        log: testLog(),
        vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
      });
      return { engine, client: createRouterClient(engine.router) };
    };
    const { engine, client } = start();
    await client.vault.create({ passphrase: PASSPHRASE });
    await engine.close();
    const bytes = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('hex')]);
    const before = bytes();

    const codes = await asOrdinaryUser(folder, async () => {
      for (const name of readdirSync(folder)) {
        chmodSync(join(folder, name), 0o400);
      }
      chmodSync(folder, 0o500);
      const again = start().client;
      const code = (call: Promise<unknown>) =>
        call.then(
          () => 'done',
          (error: unknown) => refusalIn(error)?.code,
        );
      const results = {
        unlock: await code(again.vault.unlock({ passphrase: PASSPHRASE })),
        practice: await code(again.vault.openPractice()),
      };
      chmodSync(folder, 0o700);
      return results;
    });
    expect(codes).toEqual({ unlock: 'folderReadOnly', practice: 'folderReadOnly' });
    expect(bytes()).toEqual(before);
  },
);

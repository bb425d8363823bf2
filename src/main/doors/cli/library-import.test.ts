import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeZip } from '#engine/archive/index.ts';
import { testLog } from '#engine/database/testing.ts';
import { createEngine } from '#engine/engine.ts';
import { packFile } from '#engine/occupations/index.ts';
import { alteredPack, withMedianPay } from '#engine/occupations/pack/testing.ts';
import { smallRelease } from '#engine/onet/testing.ts';
import { randomIds, systemClock } from '#engine/system.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { runCommandLine } from './run.ts';

const passphrase = 'a long sample passphrase';
const resources = join(import.meta.dirname, '../../../../resources');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function waymark(words: readonly string[]): Promise<{ readonly exit: number; readonly value: Record<string, unknown> }> {
  let out = '';
  const streams = {
    input: async () => '',
    out: (text: string) => {
      out += text;
    },
    error: () => {},
    watched: false,
  };
  const line = [...words, '--json', '--workspace', join(folder, 'workspace')];
  const exit = await runCommandLine(line, streams, { WAYMARK_PASSPHRASE: passphrase });
  return { exit, value: JSON.parse(out) };
}

function given(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A workspace with one client who has library technicians on the shortlist. */
async function makeWorkspace(): Promise<void> {
  const engine = createEngine({
    paths: { workspace: join(folder, 'workspace'), resources },
    clock: systemClock,
    ids: randomIds,
    log: testLog(),
    vaultOptions: { passphraseCost: { memoryKiB: 8, iterations: 1, parallelism: 1 } },
  });
  const calls = createRouterClient(engine.router);
  await calls.vault.create({ passphrase });
  const { client } = await calls.clients.create({ fields: { name: 'Sample Client A' } });
  await calls.clients.shortlist({ clientId: client.id, profileId: computedProfileId('25-4031'), standing: 'target' });
  await engine.close();
}

test('an edition is kept, put to use when asked, and what it changes for whom is told', async () => {
  await makeWorkspace();
  const file = given('a.waymark-library', packFile(alteredPack('2027.1', withMedianPay('25-4031', 51_230))));
  expect(await waymark(['library', 'import', file, '--use'])).toMatchObject({
    exit: 0,
    value: { edition: '2027.1', age: 'newer', inUse: true, profiles: [{ socCode: '25-4031', clients: [{ name: 'Sample Client A' }] }] },
  });
  expect((await waymark(['library', 'info'])).value.edition).toBe('2027.1');
});

test('an O*NET release is kept without a passphrase; what is no file or no archive is refused with exit code 2', async () => {
  const file = given('db_30_1_text.zip', writeZip(smallRelease()));
  expect(await waymark(['library', 'onet', file])).toMatchObject({ exit: 0, value: { release: '30.1', tasks: 4 } });
  expect(await waymark(['library', 'onet'])).toMatchObject({ exit: 2, value: { error: { code: 'missingFiles' } } });
  expect(await waymark(['library', 'onet', join(folder, 'none.zip')])).toMatchObject({
    exit: 2,
    value: { error: { code: 'fileUnreadable' } },
  });
  expect(await waymark(['library', 'onet', given('a.txt', Buffer.from('text'))])).toMatchObject({
    exit: 2,
    value: { error: { code: 'archiveNotZip' } },
  });
});

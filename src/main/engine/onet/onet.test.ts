import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OnetEvent } from '#shared/contract/onet.ts';
import { writeZip } from '../archive/index.ts';
import { testClock } from '../database/testing.ts';
import { createOccupationLibrary } from '../occupations/index.ts';
import { refusalIn } from '../refusal.ts';
import { allEvents } from '../test-events.ts';
import { onetHandlers } from './index.ts';
import { smallRelease } from './testing.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const rawTables = join(import.meta.dirname, '../../../../../shared/data/onet_30_1');
const occupations = createOccupationLibrary(join(resources, 'library'));
let folder: string;
let calls: ReturnType<typeof start>;

function start() {
  const paths = { workspace: folder, resources };
  return createRouterClient(onetHandlers({ paths, clock: testClock(), occupations }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-onet-'));
  calls = start();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function importFile(files: ReadonlyMap<string, string | Uint8Array>, signal?: AbortSignal): Promise<OnetEvent[]> {
  const content = new Blob([new Uint8Array(writeZip(files))]);
  return allEvents(await calls.importFile({ file: { name: 'db_30_1_text.zip', content } }, signal ? { signal } : {}));
}

async function refused(work: Promise<unknown>) {
  return refusalIn(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );
}

describe('a release', () => {
  test('gives descriptions and tasks by profile, core tasks first, with its attribution, and again after a restart', async () => {
    expect(await calls.status()).toEqual({ release: null, damaged: false });
    expect(await calls.texts({ socCode: '25-4031' })).toBeNull();
    const events = await importFile(smallRelease());
    expect(events.at(-1)).toMatchObject({ kind: 'imported', release: { release: '30.1', occupations: 3, tasks: 4 } });
    calls = start();
    const texts = await calls.texts({ socCode: '25-4031' });
    expect(texts?.release.attribution).toContain('O*NET 30.1 Database');
    expect(texts?.release.attribution).toContain('CC BY 4.0');
    expect(texts?.profiles).toEqual([
      {
        code: '25-4031.00',
        title: 'Library Technicians',
        description: 'A "made-up" description of the work.',
        tasks: [
          { text: 'Shelve what came back.', core: true },
          { text: 'Mend a torn page.', core: false },
          { text: 'Not rated by anybody.', core: null },
        ],
      },
    ]);
    expect((await calls.texts({ socCode: '15-1299' }))?.profiles.map(({ code, tasks }) => [code, tasks.length])).toEqual([
      ['15-1299.08', 1],
      ['15-1299.09', 0],
    ]);
    expect((await calls.texts({ socCode: '11-1011' }))?.profiles).toEqual([]);
    expect(await calls.remove()).toEqual({ release: null, damaged: false });
    expect(await calls.texts({ socCode: '25-4031' })).toBeNull();
    expect(readdirSync(join(folder, 'library'))).toEqual([]);
  });

  test('is known by its folder where no read-me says it', async () => {
    const files = smallRelease();
    files.delete('db_30_1_text/Read Me.txt');
    expect((await importFile(files)).at(-1)).toMatchObject({ release: { release: '30.1' } });
  });

  test('that is not as published is refused with what is wrong, and what was there stays', async () => {
    await importFile(smallRelease());
    const withTable = (name: string, text: string | null) => {
      const files = smallRelease();
      if (text === null) files.delete(`db_30_1_text/${name}`);
      else files.set(`db_30_1_text/${name}`, text);
      return refused(importFile(files));
    };
    const tasks = String(smallRelease().get('db_30_1_text/Task Statements.txt'));
    expect(await withTable('Task Statements.txt', null)).toMatchObject({
      code: 'onetTableMissing',
      details: { table: 'Task Statements.txt' },
    });
    expect(await withTable('Task Statements.txt', tasks.replace('Task Type', 'Kind'))).toMatchObject({
      code: 'onetTableWrong',
      details: { table: 'Task Statements.txt', line: '1' },
    });
    expect(await withTable('Task Statements.txt', tasks.replace('\tMend', 'Mend'))).toMatchObject({
      code: 'onetTableWrong',
      details: { line: '3' },
    });
    expect(await withTable('Occupation Data.txt', '')).toMatchObject({ code: 'onetTableWrong', details: { table: 'Occupation Data.txt' } });
    expect(await withTable('Read Me.txt', 'O*NET 29.3 Database')).toMatchObject({
      code: 'onetReleaseOther',
      details: { release: '29.3', wanted: '30.1' },
    });
    const elsewhere = new Map([...smallRelease()].map(([name, text]) => [name.split('/')[1] ?? name, text]));
    elsewhere.delete('Read Me.txt');
    expect(await refused(importFile(elsewhere))).toMatchObject({ code: 'onetReleaseOther', details: { release: 'unknown' } });
    const content = new Blob(['no archive']);
    expect(await refused(allEvents(await calls.importFile({ file: { name: 'a', content } })))).toMatchObject({
      code: 'archiveNotZip',
    });
    expect((await calls.status()).release).not.toBeNull();
  });

  test('stopped, leaves what was there', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await refused(importFile(smallRelease(), stop.signal))).toMatchObject({ code: 'cancelled' });
    expect(await calls.status()).toEqual({ release: null, damaged: false });
  });

  test('damaged on the disk is not shown, and said to be damaged', async () => {
    await importFile(smallRelease());
    const file = join(folder, 'library', 'onet-texts.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Shelve', 'Sell '));
    expect(await calls.status()).toEqual({ release: null, damaged: true });
    expect(await calls.texts({ socCode: '25-4031' })).toBeNull();
  });

  test.runIf(existsSync(rawTables))('of the publisher is read whole, in well under 20 seconds', async () => {
    const files = new Map(
      readdirSync(rawTables).map((name) => {
        const bytes = readFileSync(join(rawTables, name));
        return name.endsWith('.gz')
          ? ([`db_30_1_text/${name.slice(0, -3)}`, gunzipSync(bytes)] as const)
          : ([`db_30_1_text/${name}`, bytes] as const);
      }),
    );
    const start = performance.now();
    const release = (await importFile(files)).at(-1);
    expect(release).toMatchObject({ kind: 'imported', release: { release: '30.1', occupations: 1_016, tasks: 18_796 } });
    expect(performance.now() - start).toBeLessThan(20_000);
    const texts = await calls.texts({ socCode: '25-4031' });
    expect(texts?.profiles[0]?.tasks.length).toBeGreaterThan(10);
  });
});

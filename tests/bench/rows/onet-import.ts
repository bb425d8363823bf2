import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createRouterClient } from '@orpc/server';
import { openZip, writeZip } from '../../../src/main/engine/archive/index.ts';
import { testClock } from '../../../src/main/engine/database/testing.ts';
import { createOccupationLibrary } from '../../../src/main/engine/occupations/index.ts';
import { onetHandlers } from '../../../src/main/engine/onet/index.ts';
import { smallRelease } from '../../../src/main/engine/onet/testing.ts';
import type { Comparison } from '../comparison.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const rawTables = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'onet_30_1');
const mostSeconds = 20;
const readTables = ['Occupation Data.txt', 'Task Statements.txt'];

export const onetImport: Comparison = {
  name: 'import of an O*NET release',
  peer: 'the two tables unpacked and split into cells, nothing checked or kept',
  goal: 8,
  async prepare() {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
    const archive = writeZip(existsSync(rawTables) ? wholeRelease() : releaseOfItsSize());
    const occupations = createOccupationLibrary(join(resources, 'library'));
    await occupations.info();
    const onet = createRouterClient(onetHandlers({ paths: { workspace: folder, resources }, clock: testClock(), occupations }));
    let longest = 0;
    let tasks = 0;
    return {
      ours: async () => {
        const start = performance.now();
        for await (const event of await onet.importFile({
          file: { name: 'db_30_1_text.zip', content: new Blob([new Uint8Array(archive)]) },
        })) {
          if (event.kind === 'imported') tasks = event.release.tasks;
        }
        longest = Math.max(longest, performance.now() - start);
      },
      theirs: async () => {
        for (const entry of openZip(archive).filter(({ name }) => readTables.some((table) => name.endsWith(`/${table}`)))) {
          const cells = (await entry.read())
            .toString('utf8')
            .split('\n')
            .map((line) => line.split('\t'));
          if (cells.length === 0) throw new Error(`${entry.name} is empty`);
        }
      },
      facts: async () => {
        if (longest > mostSeconds * 1_000) throw new Error(`An O*NET import took ${longest} ms; at most ${mostSeconds} s are allowed.`);
        const megabytes = (archive.length / 1e6).toFixed(1);
        return [
          `O*NET import: ${tasks} task statements of a ${megabytes} MB archive, at most ${(longest / 1_000).toFixed(2)} s (allowed ${mostSeconds} s)`,
        ];
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  },
};

/** The publisher's tables, as they lie beside the project where it is developed. */
function wholeRelease(): ReadonlyMap<string, Uint8Array> {
  return new Map(
    readdirSync(rawTables).map((name) => {
      const bytes = readFileSync(join(rawTables, name));
      return [`db_30_1_text/${name.replace(/\.gz$/, '')}`, name.endsWith('.gz') ? gunzipSync(bytes) : bytes];
    }),
  );
}

/** Elsewhere, a small release whose task statements are repeated until there are as many. */
function releaseOfItsSize(): ReadonlyMap<string, string> {
  const files = smallRelease();
  const table = 'db_30_1_text/Task Statements.txt';
  const [head = '', ...rows] = (files.get(table) ?? '').trimEnd().split('\n');
  files.set(table, [head, ...Array.from({ length: 18_796 }, (_, place) => rows[place % rows.length] ?? '')].join('\n'));
  return files;
}

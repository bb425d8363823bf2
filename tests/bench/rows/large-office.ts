import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import type { Tally } from '../comparison.ts';

const run = promisify(execFile);

/** With the sample's four clients five thousand; ten thousand pieces of evidence and 3,747 of funding come with the plans of every fourth. */
const office = { clients: 4_996, sessionNotes: 50_000, annotations: 100_000, resources: 2_000 };
const slowestAllowed = 100;
const memoryAllowed = 200;

const Reading = z.object({ times: z.record(z.string(), z.array(z.number())), megabytes: z.number() });

/** What the screens of a large office ask of the engine, and what memory it takes, held to limits in milliseconds and megabytes. */
export const largeOffice: Tally = {
  name: 'limits missed in an office of 5,000 clients',
  peer: `the limits: ${slowestAllowed} ms for the slowest twentieth of each screen, ${memoryAllowed} MB for the engine`,
  goal: 0,
  async count() {
    const program = await bundle(join(import.meta.dirname, '..', 'large-office', 'engine-process.ts'));
    const folder = mkdtempSync(join(tmpdir(), 'waymark-office-'));
    try {
      await run(process.execPath, [program, 'fill', folder, ...Object.values(office).map(String)]);
      const { stdout } = await run(process.execPath, [program, 'measure', folder]);
      const { times, megabytes } = Reading.parse(JSON.parse(stdout));
      const slowest = Object.entries(times).map(([screen, all]) => ({ screen, time: slowestTwentieth(all) }));
      return {
        ours: slowest.filter(({ time }) => time > slowestAllowed).length + (megabytes > memoryAllowed ? 1 : 0),
        theirs: slowest.length + 1,
        facts: [
          ...slowest.map(({ screen, time }) => `${screen}: slowest twentieth begins at ${time.toFixed(0)} ms; limit ${slowestAllowed} ms`),
          `the engine takes ${megabytes.toFixed(0)} MB at most; limit ${memoryAllowed} MB`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function slowestTwentieth(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

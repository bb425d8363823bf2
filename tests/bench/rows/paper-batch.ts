import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { bundle } from '../bundle.ts';
import type { Tally } from '../comparison.ts';

const run = promisify(execFile);

const papers = 100;
const secondsAllowed = 30;
/** Megabytes: less than half of what the 75 papers between the two readings take in bytes, so an engine that held on to each would show it. */
const growthAllowed = 5;

const Reading = z.object({
  made: z.number(),
  pages: z.number(),
  seconds: z.number(),
  heldAfter: z.record(z.string(), z.number()),
  megabytes: z.number(),
});

/** A hundred career reports in one batch, through the contract: how long, and whether the engine holds no more after a hundred than after 25. */
export const paperBatch: Tally = {
  name: `limits missed in a batch of ${papers} reports`,
  peer: `the limits: ${secondsAllowed} s, ${growthAllowed} MB more held after ${papers} papers than after ${papers / 4}`,
  goal: 0,
  async count() {
    const program = await bundle(join(import.meta.dirname, '..', 'large-office', 'engine-process.ts'));
    const folder = mkdtempSync(join(tmpdir(), 'waymark-batch-'));
    try {
      // Some of the generated clients do not let papers be made.
      await run(process.execPath, [program, 'fill', folder, String(papers * 2), '0', '0', '0']);
      const { stdout } = await run(process.execPath, [program, 'papers', folder, String(papers)]);
      const { made, pages, seconds, heldAfter, megabytes } = Reading.parse(JSON.parse(stdout));
      if (made < papers) throw new Error(`${made} of ${papers} papers were made.`);
      const [early = 0, late = 0] = [heldAfter[papers / 4], heldAfter[papers]];
      const missed = [seconds > secondsAllowed, late - early > growthAllowed];
      return {
        ours: missed.filter(Boolean).length,
        theirs: missed.length,
        facts: [
          `batch of ${papers} career reports, ${pages} pages: ${seconds.toFixed(1)} s; limit ${secondsAllowed} s`,
          `the engine holds ${early.toFixed(1)} MB after ${papers / 4} papers, ${late.toFixed(1)} MB after ${papers}; limit ${growthAllowed} MB more`,
          `the engine takes ${megabytes.toFixed(0)} MB at most in the batch`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

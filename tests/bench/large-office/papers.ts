import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { standardSetting } from '../../../src/shared/domain/report.ts';
import { usualSections } from '../../../src/shared/domain/report-defaults.ts';
import type { Calls } from './screens.ts';

const MEGABYTE = 1024 * 1024;

export interface BatchReading {
  readonly made: number;
  readonly seconds: number;
  readonly pages: number;
  /** What the engine holds on to after so many papers, in megabytes. */
  readonly heldAfter: Readonly<Record<number, number>>;
}

/** So many career reports in English and Thai in one batch, as the composer orders them; clients who did not consent are passed over. */
export async function makePapers(calls: Calls, count: number, readAfter: readonly number[]): Promise<BatchReading> {
  const clients = (await calls.clients.list({})).filter(({ reference }) => reference.startsWith('S-'));
  const reading = { made: 0, pages: 0 };
  const heldAfter: Record<number, number> = {};
  let reckoning = 0;
  const start = performance.now();
  const events = await calls.paperBatch.make({
    clientIds: clients.map(({ id }) => id),
    kinds: ['careerReport'],
    sections: [...usualSections],
    setting: { ...standardSetting, secondLanguage: 'th' },
  });
  for await (const event of events) {
    if (event.kind !== 'made') continue;
    reading.made += 1;
    reading.pages += event.record.pages;
    if (readAfter.includes(reading.made)) {
      const begin = performance.now();
      heldAfter[reading.made] = held();
      reckoning += performance.now() - begin;
    }
    if (reading.made === count) break;
  }
  return { ...reading, seconds: (performance.now() - start - reckoning) / 1000, heldAfter };
}

/** After everything that nobody needs any more was swept. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const sweep: unknown = runInNewContext('gc');
  if (typeof sweep === 'function') sweep();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

import { join } from 'node:path';
import { openPack } from '../../../src/main/engine/occupations/pack/index.ts';
import { type OccupationReader, openOccupationReader } from '../../../src/main/engine/occupations/read-occupation.ts';
import type { Comparison } from '../comparison.ts';

const OPENINGS = 50;

interface Opened {
  readonly read: OccupationReader;
  readonly codes: readonly string[];
}

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'library');

async function open(): Promise<Opened> {
  const pack = await openPack(folder);
  const codes = (await pack.occupations()).map(({ code }) => code);
  return { codes, read: await openOccupationReader(pack) };
}

/** All pages of the library with their scores, as a report over many occupations would make them. */
export const everyComputedProfile: Comparison = {
  name: 'computed profiles and scores of all 848 occupations',
  peer: 'the library opened anew, their details alone unpacked and checked',
  goal: 6,
  async prepare() {
    const { codes, read } = await open();
    return {
      ours: async () => {
        for (const code of codes) await read(code);
      },
      // An open library keeps what it has read: the peer opens one of its own each time.
      theirs: async () => {
        const fresh = await openPack(folder);
        for (const code of codes) await fresh.detail(code);
      },
      facts: async () => [`all ${codes.length} computed profiles take ${(await timeOf(codes, read)).toFixed(0)} ms; goal 3000 ms`],
      close: async () => {},
    };
  },
};

/** One page after another, as a person opens them: spread over the whole library. */
export const computedProfileOpening: Comparison = {
  name: `opening a computed profile, ${OPENINGS} times`,
  peer: 'the library opened anew, its details and those of its neighbors unpacked and checked',
  goal: 1,
  async prepare() {
    const { codes, read } = await open();
    const some = codes.filter((_, place) => place % Math.floor(codes.length / OPENINGS) === 0).slice(0, OPENINGS);
    return {
      ours: async () => {
        for (const code of some) await read(code);
      },
      theirs: async () => {
        const fresh = await openPack(folder);
        for (const code of some) {
          const detail = await fresh.detail(code);
          for (const neighbour of detail?.related ?? []) await fresh.detail(neighbour.code);
        }
      },
      facts: async () => {
        const times: number[] = [];
        for (const code of codes) times.push(await timeOf([code], read));
        const slowest = times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
        return [`slowest twentieth of openings of a computed profile begins at ${slowest.toFixed(1)} ms; goal 50 ms`];
      },
      close: async () => {},
    };
  },
};

/** Milliseconds. */
async function timeOf(codes: readonly string[], read: OccupationReader): Promise<number> {
  const start = performance.now();
  for (const code of codes) await read(code);
  return performance.now() - start;
}

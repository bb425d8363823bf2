/** One row of the bench: our time over a peer's, both measured in this run, alternating so that a busy machine hurts both alike. */
export interface Comparison {
  readonly name: string;
  /** What the peer is, in a few words. */
  readonly peer: string;
  /** The row holds when the ratio of medians is at or below this. */
  readonly goal: number;
  prepare(): Promise<Contestants>;
}

export interface Contestants {
  /** One run of ours and of the peer's; each resolves when the work is done. */
  ours(): Promise<void>;
  theirs(): Promise<void>;
  close(): Promise<void>;
  /** Figures beside the ratio, a line each. */
  facts?(): Promise<readonly string[]>;
}

/** One row of the bench that counts instead of timing: what ours gets wrong over what the peer gets wrong. */
export interface Tally {
  readonly name: string;
  readonly peer: string;
  readonly goal: number;
  count(): Promise<{ readonly ours: number; readonly theirs: number; readonly facts: readonly string[] }>;
}

export interface Measured {
  readonly name: string;
  readonly peer: string;
  /** Medians in milliseconds, or counts. */
  readonly unit: 'ms' | 'wrong';
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly goal: number;
  readonly holds: boolean;
  readonly facts: readonly string[];
}

const RUNS = 7;

/** Counts both sides once. */
export async function tally({ name, peer, goal, count }: Tally): Promise<Measured> {
  const { ours, theirs, facts } = await count();
  return { name, peer, unit: 'wrong', ours, theirs, ratio: ours / theirs, goal, holds: ours <= goal * theirs, facts };
}

/** Runs both sides once to warm up, then seven times in turn, and compares the medians. */
export async function measure(comparison: Comparison): Promise<Measured> {
  const contestants = await comparison.prepare();
  try {
    await contestants.ours();
    await contestants.theirs();
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await milliseconds(contestants.ours));
      theirs.push(await milliseconds(contestants.theirs));
    }
    const ratio = median(ours) / median(theirs);
    return {
      name: comparison.name,
      peer: comparison.peer,
      unit: 'ms',
      ours: median(ours),
      theirs: median(theirs),
      ratio,
      goal: comparison.goal,
      holds: ratio <= comparison.goal,
      facts: (await contestants.facts?.()) ?? [],
    };
  } finally {
    await contestants.close();
  }
}

async function milliseconds(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('No runs were measured.');
  return middle;
}

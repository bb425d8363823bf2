import { setImmediate } from 'node:timers/promises';

/** Longest stretch of work between two breaths, in milliseconds: short of what a person notices as a wait. */
const stretch = 12;

/** For long work in many small steps: awaited between them, it lets other calls have their turn whenever a stretch is over. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await setImmediate();
    since = performance.now();
  };
}

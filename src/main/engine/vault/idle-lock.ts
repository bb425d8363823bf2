import type { Clock } from '../context.ts';

/** A way to be called later; tests bring their own. */
export interface Timer {
  /** Calls `run` once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The real one. It does not keep the process alive by itself. */
export const systemTimer: Timer = {
  after(milliseconds, run) {
    const handle = setTimeout(run, milliseconds);
    handle.unref();
    return () => clearTimeout(handle);
  },
};

/** Watches for use of the workspace and says when there was none for too long. */
export interface IdleLock {
  /** Begins to watch, or takes over a new number of minutes. */
  start(minutes: number): void;
  stop(): void;
  /** The workspace is being used: no time counts as idle until the returned function is called, and then it begins anew. */
  busy(): () => void;
  /** True when the time was up but the timer slept, as it does while the computer does. */
  overdue(): boolean;
}

/** @param idle called once when nothing was used for the minutes given to `start` */
export function createIdleLock(clock: Clock, timer: Timer, idle: () => void): IdleLock {
  let milliseconds: number | null = null;
  let lastUse = 0;
  let working = 0;
  let cancel = () => {};

  const wait = () => {
    cancel();
    lastUse = Date.parse(clock.now());
    if (milliseconds !== null) {
      cancel = timer.after(milliseconds, () => (working > 0 ? wait() : idle()));
    }
  };
  const stop = () => {
    cancel();
    cancel = () => {};
    milliseconds = null;
  };

  return {
    stop,
    start(minutes) {
      milliseconds = minutes * 60_000;
      wait();
    },
    busy() {
      working += 1;
      let counted = true;
      return () => {
        if (counted) {
          counted = false;
          working -= 1;
          wait();
        }
      };
    },
    overdue: () => milliseconds !== null && working === 0 && Date.parse(clock.now()) - lastUse >= milliseconds,
  };
}

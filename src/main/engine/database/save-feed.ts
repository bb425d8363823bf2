import type { Instant } from '#shared/domain/time.ts';

/** Tells who watches that something was written to disk. */
export interface SaveFeed {
  announce(at: Instant): void;
  /** One value a save from now on (a slow watcher gets the newest only), until the feed ends or `signal` aborts. */
  watch(signal: AbortSignal | undefined): AsyncGenerator<{ at: Instant }, void, void>;
  /** Ends every watcher: the workspace was locked. */
  end(): void;
}

export function createSaveFeed(): SaveFeed {
  const wakeUps = new Set<() => void>();
  let newest: { at: Instant; number: number } | null = null;
  let ended = false;
  const wakeAll = () => {
    for (const wake of wakeUps) {
      wake();
    }
  };
  return {
    announce(at) {
      newest = { at, number: (newest?.number ?? 0) + 1 };
      wakeAll();
    },
    end() {
      ended = true;
      wakeAll();
    },
    watch(signal) {
      return follow(newest?.number ?? 0, signal);
    },
  };

  async function* follow(seenAtStart: number, signal: AbortSignal | undefined): AsyncGenerator<{ at: Instant }, void, void> {
    let seen = seenAtStart;
    while (!ended && !signal?.aborted) {
      if (newest !== null && newest.number > seen) {
        seen = newest.number;
        yield { at: newest.at };
      } else {
        await somethingHappens(signal);
      }
    }
  }

  function somethingHappens(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        wakeUps.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      wakeUps.add(wake);
      signal?.addEventListener('abort', wake, { once: true });
    });
  }
}

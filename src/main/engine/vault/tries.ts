import { z } from 'zod';
import { Instant } from '#shared/domain/time.ts';

/** Wrong passphrases in a row before the first pause. */
const FREE_TRIES = 5;
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;

/** Wrong passphrases since the last right one; kept beside the workspace, so that a restart does not forget them. */
export const Tries = z.object({ failed: z.number().int().min(0), lastAt: Instant.nullable() });
export type Tries = z.infer<typeof Tries>;

export const NO_TRIES: Tries = { failed: 0, lastAt: null };

export function afterWrongTry(tries: Tries, now: Instant): Tries {
  return { failed: tries.failed + 1, lastAt: now };
}

/** Tries before the next pause: five at first, one after each pause. */
export function triesLeft(tries: Tries, now: Instant): number {
  if (retryAt(tries, now) !== null) {
    return 0;
  }
  return Math.max(1, FREE_TRIES - tries.failed);
}

/** Milliseconds of pause after so many wrong tries: one minute after the fifth, doubled with each further one, up to an hour. */
export function pauseAfter(failed: number): number {
  return failed < FREE_TRIES ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failed - FREE_TRIES, 10));
}

/**
 * When the next try is allowed, or null for now. A clock that was set back ends the pause: who can set the clock could set it forward as
 * well, and nobody is locked out for a year.
 */
export function retryAt(tries: Tries, now: Instant): Instant | null {
  if (tries.lastAt === null) {
    return null;
  }
  const pause = pauseAfter(tries.failed);
  const waited = Date.parse(now) - Date.parse(tries.lastAt);
  return waited >= 0 && waited < pause ? Instant.parse(new Date(Date.parse(tries.lastAt) + pause).toISOString()) : null;
}

import type { Clock } from '#engine/context.ts';
import { dayHere, timeHere } from '#engine/system.ts';
import { Instant } from '#shared/domain/time.ts';

/** A clock that stands still: papers made by it are the same bytes each time. @param start local date and time, ISO 8601 */
export function standingClock(start: string): Clock {
  return reading(() => new Date(start));
}

/** A clock that starts at another day and runs on from there, to look at a workspace as of that day. */
export function shiftedClock(start: string): Clock {
  const ahead = Date.parse(start) - Date.now();
  return reading(() => new Date(Date.now() + ahead));
}

function reading(read: () => Date): Clock {
  return {
    now: () => Instant.parse(read().toISOString()),
    today: () => dayHere(read()),
    dayOf: (instant) => dayHere(new Date(instant)),
    timeOf: (instant) => timeHere(new Date(instant)),
  };
}

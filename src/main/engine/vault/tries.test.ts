import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant } from '#shared/domain/time.ts';
import { afterWrongTry, NO_TRIES, pauseAfter, retryAt, triesLeft } from './tries.ts';

const instant = (milliseconds: number) => Instant.parse(new Date(milliseconds).toISOString());
const NOON = Date.parse('2026-11-17T12:00:00.000Z');

test('five tries are free, then the pause doubles from a minute to an hour', () => {
  expect([4, 5, 6, 7, 10, 11, 12, 500].map((failed) => pauseAfter(failed) / 60_000)).toEqual([0, 1, 2, 4, 32, 60, 60, 60]);
});

test('whatever was tried and whenever, nobody waits longer than an hour, and after the wait there is a try', () => {
  const waits = fc.array(fc.integer({ min: -100_000_000, max: 100_000_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(waits, (steps) => {
      let now = NOON;
      let tries = NO_TRIES;
      for (const step of steps) {
        now += step;
        tries = afterWrongTry(tries, instant(now));
        const retry = retryAt(tries, instant(now));
        const until = retry === null ? now : Date.parse(retry);
        expect(until - now).toBeLessThanOrEqual(3_600_000);
        expect(triesLeft(tries, instant(until))).toBeGreaterThanOrEqual(1);
        expect(triesLeft(tries, instant(now)) === 0).toBe(retry !== null);
      }
    }),
  );
});

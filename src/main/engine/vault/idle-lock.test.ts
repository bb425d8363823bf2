import { expect, test } from 'vitest';
import { testClock } from '../database/testing.ts';
import { createIdleLock } from './idle-lock.ts';

function start() {
  const clock = testClock();
  let locks = 0;
  let waiting: { at: number; run: () => void } | null = null;
  const timer = {
    after(milliseconds: number, run: () => void) {
      waiting = { at: Date.parse(clock.now()) + milliseconds, run };
      return () => {
        waiting = null;
      };
    },
  };
  const idle = createIdleLock(clock, timer, () => {
    locks += 1;
  });
  /** Lets time go by and the timer ring when it is due. */
  const pass = (minutes: number) => {
    for (let minute = 0; minute < minutes; minute += 1) {
      clock.advance(60_000);
      if (waiting !== null && waiting.at <= Date.parse(clock.now())) {
        const { run } = waiting;
        waiting = null;
        run();
      }
    }
  };
  return { idle, pass, clock, locks: () => locks };
}

test('it locks once after the minutes without use, and use begins them anew', () => {
  const { idle, pass, locks } = start();
  idle.start(10);
  pass(9);
  idle.busy()();
  pass(9);
  expect(locks()).toBe(0);
  pass(1);
  expect(locks()).toBe(1);
});

test('work that takes longer than the minutes is not cut off, and the minutes begin when it ends', () => {
  const { idle, pass, locks } = start();
  idle.start(10);
  const done = idle.busy();
  pass(35);
  expect(locks()).toBe(0);
  done();
  pass(9);
  expect(locks()).toBe(0);
  pass(1);
  expect(locks()).toBe(1);
});

test('a shorter time counts from when it was set; after stopping nothing is locked', () => {
  const { idle, pass, locks } = start();
  idle.start(60);
  pass(30);
  idle.start(5);
  pass(5);
  expect(locks()).toBe(1);
  idle.start(5);
  idle.stop();
  pass(60);
  expect(locks()).toBe(1);
});

test('time slept through is noticed, but not while work goes on', () => {
  const { idle, clock } = start();
  expect(idle.overdue()).toBe(false);
  idle.start(10);
  clock.advance(11 * 60_000);
  expect(idle.overdue()).toBe(true);
  const done = idle.busy();
  expect(idle.overdue()).toBe(false);
  done();
  expect(idle.overdue()).toBe(false);
});

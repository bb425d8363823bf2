import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tenMinutes, watchForIdleness } from './idle-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const minutes = (count: number): void => void vi.advanceTimersByTime(count * 60_000);

it('calls ten quiet minutes idle, once', () => {
  const idle = vi.fn<() => void>();
  watchForIdleness(tenMinutes, idle);
  minutes(9);
  expect(idle).not.toHaveBeenCalled();
  minutes(30);
  expect(idle).toHaveBeenCalledOnce();
});

it('starts anew with every request', () => {
  const idle = vi.fn<() => void>();
  const watch = watchForIdleness(tenMinutes, idle);
  for (let round = 0; round < 5; round += 1) {
    minutes(9);
    watch.requestStarted()();
  }
  expect(idle).not.toHaveBeenCalled();
});

it('never calls a request that is still open idle', () => {
  const idle = vi.fn<() => void>();
  const ended = watchForIdleness(tenMinutes, idle).requestStarted();
  minutes(120);
  expect(idle).not.toHaveBeenCalled();
  ended();
  minutes(10);
  expect(idle).toHaveBeenCalledOnce();
});

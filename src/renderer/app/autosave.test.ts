import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftState } from '#renderer/ui/index.ts';
import { createAutosave } from './autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function disk() {
  const written: string[] = [];
  const states: DraftState[] = [];
  const pending: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const autosave = createAutosave<string>({
    rest: 300,
    onState: (state) => states.push(state),
    save: (value) => {
      written.push(value);
      return new Promise<void>((resolve, reject) => pending.push({ resolve, reject }));
    },
  });
  return { autosave, written, states, pending };
}

test('writes once, the newest text, after a rest in typing', async () => {
  const { autosave, written, pending, states } = disk();
  autosave.change('a');
  await vi.advanceTimersByTimeAsync(200);
  autosave.change('ab');
  await vi.advanceTimersByTimeAsync(299);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual(['ab']);
  expect(states.at(-1)).toBe('saving');
  pending[0]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

test('text typed while a write is on its way is written after it, never beside it', async () => {
  const { autosave, written, pending, states } = disk();
  autosave.change('one');
  await vi.advanceTimersByTimeAsync(300);
  autosave.change('two');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written).toEqual(['one']);
  pending[0]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['one', 'two']);
  expect(states.at(-1)).toBe('saving');
  pending[1]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

test('a failed write keeps the text, says so to who waits for it, and the next try writes it', async () => {
  const { autosave, written, pending, states } = disk();
  autosave.change('kept');
  await vi.advanceTimersByTimeAsync(300);
  pending[0]?.reject(new Error('disk full'));
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('failed');
  const refused = autosave.flush();
  pending[1]?.reject(new Error('disk full'));
  expect(await refused).toBe(false);
  const kept = autosave.flush();
  pending[2]?.resolve();
  expect(await kept).toBe(true);
  expect(written).toEqual(['kept', 'kept', 'kept']);
  expect(states.at(-1)).toBe('saved');
  expect(await autosave.flush()).toBe(true);
});

test('flush writes at once and resolves when the text is on disk', async () => {
  const { autosave, written, pending } = disk();
  autosave.change('now');
  let done = false;
  void autosave.flush().then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['now']);
  expect(done).toBe(false);
  pending[0]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written).toEqual(['now']);
});

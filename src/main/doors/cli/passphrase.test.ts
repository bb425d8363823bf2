import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';
import { expect, it, vi } from 'vitest';
import { readPassphrase } from './passphrase.ts';

/** A terminal that somebody types at. */
function terminal(...keys: string[]) {
  const input = Object.assign(new EventEmitter(), {
    isTTY: true,
    setRawMode: vi.fn<(raw: boolean) => void>(),
    setEncoding: vi.fn<(encoding: string) => void>(),
    resume: vi.fn<() => void>(() => queueMicrotask(() => keys.forEach((key) => void input.emit('data', key)))),
    pause: vi.fn<() => void>(),
  });
  const shown: string[] = [];
  const read = () => readPassphrase({}, input as unknown as ReadStream, (text) => void shown.push(text), 'Passphrase: ');
  return { input, shown, read };
}

it('reads what is typed and shows none of it', async () => {
  const { input, shown, read } = terminal('l', 'ö', 'n', 'x', '\u007f', 'g', '\r');
  expect(await read()).toBe('löng');
  expect(shown.join('')).toBe('Passphrase: \n');
  expect(input.setRawMode.mock.calls).toEqual([[true], [false]]);
});

it('takes a pasted line at once, and ends at Ctrl+C', async () => {
  expect(await terminal('a pasted passphrase\n').read()).toBe('a pasted passphrase');
  await expect(terminal('half', '\u0003').read()).rejects.toMatchObject({ code: 'passphraseMissing' });
});

it('prefers the variable, and does not wait where nobody can type', async () => {
  const { input, read } = terminal();
  const given = readPassphrase({ WAYMARK_PASSPHRASE: 'from the variable' }, input as unknown as ReadStream, () => undefined, '');
  expect(await given).toBe('from the variable');
  expect(input.setRawMode).not.toHaveBeenCalled();
  input.isTTY = false;
  await expect(read()).rejects.toMatchObject({ code: 'passphraseMissing' });
});

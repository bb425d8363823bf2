import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { testClock } from '../database/testing.ts';
import { createLog } from '../logging/index.ts';
import { faultsHandlers } from './index.ts';

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const calls = createRouterClient(faultsHandlers(createLog(folder, testClock())));
  const read = (reference: string) => JSON.parse(readFileSync(join(folder, 'faults', `fault-${reference}.json`), 'utf8'));
  return { calls, read, folder };
}

test('a report of the window says what kind of error it was and where, in files of the program alone', async () => {
  const { calls, read } = start();
  const { reference } = await calls.report({
    kind: 'TypeError',
    frames: ['RecentClients (http://127.0.0.1:4711/assets/index-C0ffee.js:12:34)', 'app://window/assets/index-C0ffee.js:5:6'],
  });
  expect(read(reference)).toEqual({
    at: '2026-11-17T10:42:00.000Z',
    event: 'window.fault',
    reference,
    error: {
      kind: 'TypeError',
      code: null,
      frames: ['RecentClients (index-C0ffee.js:12:34)', 'anonymous (index-C0ffee.js:5:6)'],
      cause: null,
    },
  });
});

test('free text in place of a frame is not written', async () => {
  const { calls, read } = start();
  const { reference } = await calls.report({
    kind: 'Error',
    frames: ['Sample Client A is afraid', 'x\n    at Sample Client A (/a.js:1:1)'],
  });
  expect(read(reference).error).toMatchObject({ kind: 'Error', frames: [] });
});

test('whatever was thrown has a report; more than a report holds is refused and nothing is written', async () => {
  const { calls, read, folder } = start();
  const { reference } = await calls.report({ kind: 'NotAnError', frames: [] });
  expect(read(reference).error).toMatchObject({ kind: 'NotAnError' });
  const tooMuch = { kind: 'Error' as const, frames: Array.from({ length: 21 }, () => 'a (/a.js:1:1)') };
  await expect(calls.report(tooMuch)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(calls.report({ kind: 'Error', frames: ['a'.repeat(301)] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(readdirSync(join(folder, 'faults'))).toHaveLength(1);
});

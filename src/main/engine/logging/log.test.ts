import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { RefusalCode } from '#shared/contract/base.ts';
import { testClock } from '../database/testing.ts';
import { createLog } from './log.ts';

function start() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const written = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
  return { folder, log: createLog(folder, testClock()), written };
}

test('a line says when, what and the facts that may be said', () => {
  const { log, written } = start();
  log.info('vault.refused', { code: 'passphraseWrong', procedure: 'vault.unlock', milliseconds: 312 });
  expect(JSON.parse(written())).toEqual({
    at: '2026-11-17T10:42:00.000Z',
    level: 'info',
    event: 'vault.refused',
    code: 'passphraseWrong',
    procedure: 'vault.unlock',
    milliseconds: 312,
  });
});

test('a name, a note or a path handed over by mistake is never written, whatever it is called', () => {
  const { log, written } = start();
  log.info('client.saved', { name: 'Sample Client A', code: 'Sample', reference: 'C-0148', version: 'Sample Client A', note: 'afraid' });
  log.info('Sample Client A', { file: '/home/counselor/Sample Client A.pdf' });
  const text = written();
  for (const secret of ['Sample', 'C-0148', 'afraid', 'counselor', 'pdf']) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('"withheld":5');
});

test('no text a person could have written reaches the log by any fact, event or error', () => {
  const secret = fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }))
    .map((parts) => `§${parts.join(' ')}§`);
  const key = fc.oneof(fc.constantFrom('code', 'procedure', 'version', 'platform', 'door', 'reference', 'count', 'name'), fc.string());
  const place = fc.constantFrom('message', 'code', 'name', 'cause', 'stack', 'frame');
  fc.assert(
    fc.property(secret, key, place, (text, name, where) => {
      const { log, written } = start();
      const error = new TypeError(where === 'message' ? `Cannot read ${text}\n    at ${text} (/home/${text}/a.ts:1:1)` : 'x');
      if (where === 'code') Object.assign(error, { code: text });
      if (where === 'name') error.name = text;
      if (where === 'cause') error.cause = new Error(text, { cause: text });
      if (where === 'stack') error.stack = text;
      if (where === 'frame') error.stack = `TypeError: x\n    at ${text} (/home/${text}:1:1)\n    at fine (/home/${text}/engine.ts:3:4)`;
      log.info(text, { [name]: text });
      log.fault(text, error);
      const all = written();
      const inJson = JSON.stringify(text).slice(1, -1);
      expect(all).not.toContain(text);
      expect(all).not.toContain(inJson);
      expect(all).not.toContain('§');
    }),
    { numRuns: 200 },
  );
});

test('a fault gives a short reference, and its report tells where in the program it was', () => {
  const { folder, log, written } = start();
  const reference = log.fault('engine.fault', new RangeError('Sample Client A is out of range'));
  expect(reference).toMatch(/^[0-9A-F]{8}$/);
  const report = JSON.parse(readFileSync(join(folder, 'faults', `fault-${reference}.json`), 'utf8'));
  expect(report).toMatchObject({ event: 'engine.fault', reference, error: { kind: 'RangeError', code: null, cause: null } });
  expect(report.error.frames[0]).toMatch(/\(log\.test\.ts:\d+:\d+\)$/);
  expect(written()).not.toContain('Sample');
  expect(written()).not.toContain(import.meta.dirname);
});

test('every refusal code may be written', () => {
  const { log, written } = start();
  for (const code of RefusalCode.options) {
    log.info('engine.refused', { code });
    expect(written()).toContain(`"${code}"`);
  }
});

test('a full file makes room for a new one, and the oldest goes', () => {
  const { folder, log } = start();
  for (let number = 0; number < 8; number += 1) {
    writeFileSync(join(folder, 'waymark.log'), `${number}`.repeat(1_000_000));
    log.info('engine.started', { count: number });
  }
  expect(readdirSync(folder).sort()).toEqual(['waymark.1.log', 'waymark.2.log', 'waymark.3.log', 'waymark.4.log', 'waymark.log']);
  expect(readFileSync(join(folder, 'waymark.log'), 'utf8')).toContain('"count":7');
});

test('a log that cannot be written does not stop the work, and says afterwards how much was lost', () => {
  const { folder, log, written } = start();
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  log.info('engine.started');
  expect(log.fault('engine.fault', new Error('x'))).toMatch(/^[0-9A-F]{8}$/);
  rmSync(folder);
  log.info('engine.started');
  expect(written()).toContain('"linesLost":3');
});

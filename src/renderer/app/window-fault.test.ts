import { expect, test } from 'vitest';
import { WindowFault } from '#shared/contract/faults.ts';
import { createFaultReporter, describeFault } from './window-fault.ts';

test('an error is told by its kind and its place, never by its message', () => {
  const error = new TypeError('Sample Client A\n    at home (/sample.js:1:1)');
  error.stack = `TypeError: ${error.message}\n    at readName (http://127.0.0.1:4711/assets/index.js:1:2)\n    at app://window/assets/index.js:3:4`;
  expect(describeFault(error)).toEqual({
    kind: 'TypeError',
    frames: ['readName (http://127.0.0.1:4711/assets/index.js:1:2)', 'app://window/assets/index.js:3:4'],
  });
});

test.each([
  ['a text', 'Sample Client A', 'NotAnError'],
  ['nothing', undefined, 'NotAnError'],
  ['an error of a kind of its own', new (class SampleClientError extends Error {})('Sample'), 'Error'],
])('%s has a report too', (_, thrown, kind) => {
  expect(describeFault(thrown).kind).toBe(kind);
});

test('a stack without end fits the report', () => {
  const error = new RangeError('too deep');
  error.stack = `RangeError: too deep\n${Array.from({ length: 90 }, (_, place) => `    at again (/a.js:${place}:1)`).join('\n')}\n    at ${'a'.repeat(400)}`;
  expect(WindowFault.parse(describeFault(error)).frames).toHaveLength(20);
});

test('an error is reported once, and an endless row of them ends', async () => {
  let written = 0;
  const report = createFaultReporter(async () => {
    written += 1;
    return { reference: `R${written}` };
  });
  const error = new Error('again');
  expect([await report(error), await report(error)]).toEqual(['R1', 'R1']);
  for (let count = 0; count < 50; count += 1) await report(new Error('another'));
  expect(written).toBe(20);
  expect(await report(new Error('one more'))).toBeNull();
});

test('an engine that does not answer leaves no reference', async () => {
  const report = createFaultReporter(() => Promise.reject(new Error('gone')));
  expect(await report(new Error('x'))).toBeNull();
});

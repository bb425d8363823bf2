import { expect, test } from 'vitest';
import { testLog } from '../database/testing.ts';
import { installFaultHandlers } from './fault-handlers.ts';

test('an error nobody caught is reported, and its reference handed on, until the handlers are taken away', () => {
  const log = testLog();
  const references: string[] = [];
  const before = process.listeners('uncaughtException');
  const remove = installFaultHandlers(log, (reference) => references.push(reference));
  const [added] = process.listeners('uncaughtException').filter((listener) => !before.includes(listener));
  const error = new Error('nobody caught this');
  added?.(error, 'uncaughtException');
  expect(references).toEqual(['TEST-1']);
  expect(log.faults).toEqual([{ event: 'process.uncaught', error }]);
  remove();
  expect(process.listeners('uncaughtException')).toEqual(before);
});

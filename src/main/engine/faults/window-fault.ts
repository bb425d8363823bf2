import type { FaultKind, WindowFault } from '#shared/contract/faults.ts';

const kinds: Readonly<Record<Exclude<FaultKind, 'NotAnError'>, new () => Error>> = {
  Error,
  TypeError,
  RangeError,
  ReferenceError,
  SyntaxError,
};

/** The window's error as the log takes errors: without a message, and with the window's stack in place of the engine's. */
export function errorOf({ kind, frames }: WindowFault): unknown {
  if (kind === 'NotAnError') return null;
  const error = new kinds[kind]();
  error.stack = [kind, ...frames.map((frame) => `    at ${frame}`)].join('\n');
  return error;
}

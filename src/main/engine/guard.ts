import { os } from '@orpc/server';
import type { Log } from './context.ts';
import { outgoingError } from './faults/index.ts';
import type { Vault } from './vault/index.ts';

/** Calls that are no use of the workspace: a window left open asks them by itself and must not keep the workspace from locking. */
const NO_USE: ReadonlySet<string> = new Set(['vault.status', 'vault.saves', 'faults.report']);

/** Around every call: locks a workspace left alone too long, keeps one in use open, and lets no bare error out. */
export function guard(vault: Vault, log: Log) {
  return os.middleware(async ({ path, next }, _input, output) => {
    const procedure = path.join('.');
    const busy = () => (NO_USE.has(procedure) ? () => {} : vault.idle.busy());
    if (vault.idle.overdue()) {
      await vault.lock();
    }
    // The vault's own calls open and lock on purpose; a fault of theirs is one.
    const openAtStart = vault.isOpen() && path[0] !== 'vault';
    const fail = (error: unknown) => outgoingError(error, procedure, log, openAtStart && !vault.isOpen());
    const done = busy();
    try {
      const result = await next();
      return isStream(result.output) ? output(guardStream(result.output, fail, busy)) : result;
    } catch (error) {
      throw fail(error);
    } finally {
      done();
    }
  });
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** A stream's work and its errors come after the call itself has returned, so it is watched over while it runs. */
async function* guardStream(
  stream: AsyncIterable<unknown>,
  fail: (error: unknown) => Error,
  busy: () => () => void,
): AsyncGenerator<unknown, void, void> {
  const done = busy();
  try {
    for await (const event of stream) {
      yield event;
    }
  } catch (error) {
    throw fail(error);
  } finally {
    done();
  }
}

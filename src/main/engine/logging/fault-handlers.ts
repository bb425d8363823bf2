import type { Log } from '../context.ts';

/**
 * Writes a report for every error nobody caught and hands its reference to the door, which tells the person and ends the process: after
 * such an error nothing in it can be trusted. Returns a function that takes the handlers away again.
 */
export function installFaultHandlers(log: Log, onFault: (reference: string) => void): () => void {
  const handle = (error: unknown) => onFault(log.fault('process.uncaught', error));
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
  return () => {
    process.off('uncaughtException', handle);
    process.off('unhandledRejection', handle);
  };
}

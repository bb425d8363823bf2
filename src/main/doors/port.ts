import type { SupportedMessagePort } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { ServedRouter } from './served-router.ts';

/** Serves the contract through one end of a message channel, until that end closes. */
export function servePort(router: ServedRouter, port: SupportedMessagePort & { start(): void }): void {
  new RPCHandler(router).upgrade(port, { context: {} });
  port.start();
}

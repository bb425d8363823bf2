import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/index.ts';
import { engineHandshake, type Platform, type WindowBridge } from '#shared/window/platform.ts';
import { browserPlatform } from './browser-platform.ts';

declare global {
  interface Window {
    /** Present in the Electron window alone; see `src/preload/index.ts`. */
    readonly waymark?: WindowBridge;
  }
}

export type EngineClient = ContractRouterClient<Contract>;

/** Milliseconds between two signs of life to the loopback host, which closes after ten minutes without any. */
const signOfLifeEvery = 60_000;

/** Connects to the engine: through the preload's port in Electron, through the loopback host that served this page otherwise. */
export async function connect(): Promise<EngineClient> {
  const bridge = window.waymark;
  return bridge === undefined ? throughHost() : throughPort(await enginePort(bridge));
}

/** Dialogs, printing and the file manager, as far as the surrounding program has them. */
export function windowPlatform(): Platform {
  return window.waymark?.platform ?? browserPlatform();
}

function throughPort(port: MessagePort): EngineClient {
  const client: EngineClient = createORPCClient(new PortLink({ port }));
  port.start();
  return client;
}

/** Waits for the port that the preload passes on; messages of any other window or origin are ignored. */
function enginePort(bridge: WindowBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      const port = event.ports[0];
      if (event.source !== window || event.origin !== window.location.origin || event.data !== engineHandshake || port === undefined)
        return;
      window.removeEventListener('message', listen);
      resolve(port);
    };
    window.addEventListener('message', listen);
    bridge.connectEngine();
  });
}

function throughHost(): EngineClient {
  // The host counts a failed sign like a missing one, so there is nothing to do about it here: the next call tells the person.
  window.setInterval(() => void fetch('/alive', { method: 'POST' }).catch(() => undefined), signOfLifeEvery);
  return createORPCClient(new FetchLink({ url: `${window.location.origin}/rpc` }));
}

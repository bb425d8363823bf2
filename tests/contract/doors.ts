import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { createRouterClient } from '@orpc/server';
import { type TestClock, type TestLog, testClock, testIds, testLog } from '#engine/database/testing.ts';
import { createEngine } from '#engine/engine.ts';
import type { EngineClient } from '#renderer/app/connection.ts';
import { openHost } from '../../src/main/doors/http/host.ts';
import { servePort } from '../../src/main/doors/port.ts';
import type { ServedRouter } from '../../src/main/doors/served-router.ts';

/** The engine behind one door, on a fresh folder, as a caller on the other side sees it. */
export interface OpenDoor {
  readonly calls: EngineClient;
  readonly clock: TestClock;
  readonly log: TestLog;
  /** Makes the engine's next need of an id throw an error full of secrets: a fault nobody expects. */
  breakIds(): void;
  close(): Promise<void>;
}

/** What the planted fault says; none of it may pass a door. */
export const plantedSecret = 'SELECT name FROM client at /home/sample/case.db';

interface Transport {
  readonly calls: EngineClient;
  close(): Promise<void> | void;
}

export interface Door {
  readonly name: string;
  open(): Promise<OpenDoor>;
}

/** The three doors of the architecture, each speaking to an engine of its own. */
export const doors: readonly Door[] = [
  { name: 'direct', open: () => openDoor(directly) },
  { name: 'message port', open: () => openDoor(throughPort) },
  { name: 'loopback host', open: () => openDoor(throughHost) },
];

async function openDoor(connect: (router: ServedRouter, folder: string) => Promise<Transport>): Promise<OpenDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-door-'));
  const clock = testClock();
  const log = testLog();
  const ids = testIds();
  let broken = false;
  const engine = createEngine({
    paths: { workspace: join(folder, 'workspace'), resources: join(import.meta.dirname, '../../resources') },
    clock,
    ids: {
      next() {
        if (broken) throw new Error(plantedSecret);
        return ids.next();
      },
    },
    log,
    vaultOptions: { passphraseCost: { memoryKiB: 64, iterations: 1, parallelism: 1 } },
  });
  const transport = await connect(engine.router, folder);
  return {
    calls: transport.calls,
    clock,
    log,
    breakIds: () => {
      broken = true;
    },
    async close() {
      await transport.close();
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function directly(router: ServedRouter): Promise<Transport> {
  return { calls: createRouterClient(router), close: () => undefined };
}

/** The very channel of the web standard that Electron's ports follow; every message is a structured clone. */
async function throughPort(router: ServedRouter): Promise<Transport> {
  const { port1, port2 } = new MessageChannel();
  servePort(router, port1);
  const calls: EngineClient = createORPCClient(new PortLink({ port: port2 }));
  port2.start();
  return {
    calls,
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

async function throughHost(router: ServedRouter, folder: string): Promise<Transport> {
  const windowFolder = join(folder, 'window');
  mkdirSync(windowFolder);
  writeFileSync(join(windowFolder, 'index.html'), '<!doctype html>');
  const host = await openHost({ router, windowFolder, idle: { lookEvery: 60_000, quietLooks: 100 }, onIdle: () => undefined });
  const entry = await fetch(host.address, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${host.port}`;
  const calls: EngineClient = createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers: { cookie, origin } }));
  return { calls, close: () => host.close() };
}

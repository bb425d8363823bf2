import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { EngineClient } from '#renderer/app/connection.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-process-'));
const parentPort = new EventEmitter();
const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
const words = [...process.argv];

function connect(): EngineClient {
  const { port1, port2 } = new MessageChannel();
  parentPort.emit('message', { data: { kind: 'connect' }, ports: [port1] });
  const client: EngineClient = createORPCClient(new RPCLink({ port: port2 }));
  port2.start();
  return client;
}

beforeAll(async () => {
  Object.defineProperty(process, 'parentPort', { value: parentPort, configurable: true });
  process.argv = ['node', 'engine.js', '--workspace', join(folder, 'workspace'), '--resources', join(folder, 'resources')];
  await import('../../src/main/doors/engine-process.ts');
});

afterAll(() => {
  process.argv = words;
  rmSync(folder, { recursive: true, force: true });
});

it('serves every page a port of its own, locks when the shell says so, and closes before it ends', async () => {
  const [first, second] = [connect(), connect()];
  await first.vault.create({ passphrase: 'a long sample passphrase' });
  expect((await second.vault.status()).state).toBe('open');
  parentPort.emit('message', { data: { kind: 'lock' }, ports: [] });
  await vi.waitFor(async () => expect((await first.vault.status()).state).toBe('locked'));
  parentPort.emit('message', { data: { kind: 'close' }, ports: [] });
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
});

it('takes no message that was not agreed', () => {
  expect(() => parentPort.emit('message', { data: { kind: 'run', code: 'x' }, ports: [] })).toThrow();
});

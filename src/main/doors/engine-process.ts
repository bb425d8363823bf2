import { parseArgs } from 'node:util';
import type { SupportedMessagePort } from '@orpc/client/message-port';
import { z } from 'zod';
import { ShellMessage } from './engine-messages.ts';
import { openEngine } from './open-engine.ts';
import { servePort } from './port.ts';

/** A port as Electron hands it over; checked by shape, because this file must not import Electron. */
const Port = z.custom<SupportedMessagePort & { start(): void }>(
  (value) => typeof value === 'object' && value !== null && 'postMessage' in value && 'start' in value,
);
const FromShell = z.object({ data: ShellMessage, ports: z.array(Port) });
const ParentPort = z.custom<{ on(event: 'message', listen: (event: unknown) => void): unknown }>(
  (value) => typeof value === 'object' && value !== null && 'on' in value,
);

/** The entry of the engine's own process under Electron: `--workspace DIR --resources DIR`, then messages from the shell. */
const { values } = parseArgs({ options: { workspace: { type: 'string' }, resources: { type: 'string' } } });
const { workspace, resources } = z.object({ workspace: z.string(), resources: z.string() }).parse(values);
const engine = openEngine({ workspace, resources }, () => process.exit(1));
const parent = 'parentPort' in process ? ParentPort.parse(process.parentPort) : null;
if (parent === null) throw new Error('The engine’s process must be started by the shell.');

parent.on('message', (event) => {
  const { data, ports } = FromShell.parse(event);
  if (data.kind === 'connect') for (const port of ports) servePort(engine.router, port);
  else if (data.kind === 'lock') void engine.calls.vault.lock();
  else void engine.close().finally(() => process.exit(0));
});

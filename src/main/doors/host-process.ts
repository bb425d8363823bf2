import { parseArgs } from 'node:util';
import { z } from 'zod';
import { shiftedClock } from './clocks.ts';
import { serveWorkspace } from './http/serve-workspace.ts';

/**
 * The loopback host as a process of its own, for tests and development: `--workspace DIR [--now DATE-TIME]`. Prints one line of JSON with
 * the address, and closes the workspace when it is told to end.
 */
const { values } = parseArgs({ options: { workspace: { type: 'string' }, now: { type: 'string' } } });
const { workspace, now } = z.object({ workspace: z.string().min(1), now: z.string().optional() }).parse(values);
const served = await serveWorkspace(workspace, () => process.exit(1), now === undefined ? undefined : shiftedClock(now));
process.stdout.write(`${JSON.stringify({ address: served.address })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
await served.closed;
process.exit(0);

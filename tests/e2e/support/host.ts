import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const projectRoot = join(import.meta.dirname, '..', '..', '..');

export interface RunningHost {
  readonly process: ChildProcess;
  readonly address: string;
  readonly origin: string;
}

/** The loopback host of the built program; `address` opens it once. */
export async function startHost(workspace: string, now: string): Promise<RunningHost> {
  const words = [join(projectRoot, 'out', 'main', 'host.js'), '--workspace', workspace, '--now', now];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    once(child, 'exit').then(() =>
      Promise.reject(new Error('The loopback host ended before it had an address. Run "npm run build" first.')),
    ),
  ]);
  const { address } = JSON.parse(line) as { address: string };
  return { process: child, address, origin: new URL(address).origin };
}

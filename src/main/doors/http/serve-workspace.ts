import { join } from 'node:path';
import type { Clock } from '#engine/context.ts';
import { openEngine } from '../open-engine.ts';
import { projectFolder } from '../places.ts';
import { type Host, openHost } from './host.ts';
import { tenMinutes } from './idle-watch.ts';

export interface ServedWorkspace extends Pick<Host, 'address' | 'port'> {
  /** Resolves when the host has closed: by `close`, by idleness, or after a fault. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The engine on one workspace behind a loopback host that serves the built window; closes itself when no window asks any more. */
export async function serveWorkspace(workspace: string, onFault: (reference: string) => void, clock?: Clock): Promise<ServedWorkspace> {
  const project = projectFolder(import.meta.dirname);
  const engine = openEngine({ workspace, resources: join(project, 'resources') }, onFault, clock);
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return closed;
    closing = true;
    await host.close();
    await engine.close();
    resolve();
    return closed;
  };
  const host = await openHost({
    router: engine.router,
    windowFolder: join(project, 'out', 'renderer'),
    idle: tenMinutes,
    onIdle: () => void close(),
  });
  return { address: host.address, port: host.port, closed, close };
}

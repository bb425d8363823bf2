import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import type { Clock, EngineContext } from '#engine/context.ts';
import { createEngine } from '#engine/engine.ts';
import { createLog, installFaultHandlers } from '#engine/logging/index.ts';
import { randomIds, systemClock } from '#engine/system.ts';
import type { ServedRouter } from './served-router.ts';
import { spareMemory } from './spare-memory.ts';

export interface EngineFolders {
  /** The workspace folder; made when the workspace is. */
  readonly workspace: string;
  /** Shipped read-only files: fonts, sample pages, library. */
  readonly resources: string;
}

/** The running engine as a program holds it. */
export interface OpenEngine {
  /** For a transport. */
  readonly router: ServedRouter;
  /** For a program in the same process. */
  readonly calls: RouterClient<ServedRouter>;
  /** For the sample workspace, which is filled below the contract. */
  readonly context: EngineContext;
  /** Locks the workspace; must be awaited before the process ends. */
  close(): Promise<void>;
}

/**
 * Starts the engine on real folders, with this computer's clock unless another is given, and its log beside the workspace.
 * @param onFault told the reference of the report when an error was caught by nobody; the process should then end
 */
export function openEngine(
  { workspace, resources }: EngineFolders,
  onFault: (reference: string) => void,
  clock: Clock = systemClock,
): OpenEngine {
  spareMemory();
  const log = createLog(join(workspace, 'logs'), clock);
  const forgetFaults = installFaultHandlers(log, onFault);
  const engine = createEngine({ paths: { workspace, resources }, clock, ids: randomIds, log });
  return {
    router: engine.router,
    calls: createRouterClient(engine.router),
    context: engine.context,
    async close() {
      await engine.close();
      forgetFaults();
    },
  };
}

import { createRouterClient } from '@orpc/server';
import { annotationsHandlers } from './annotations/index.ts';
import { clientsHandlers } from './clients/index.ts';
import type { EngineContext } from './context.ts';
import { plansHandlers } from './plans/index.ts';
import { searchHandlers } from './search/index.ts';
import { sessionsHandlers } from './sessions/index.ts';

/** The case features by their contract, for tests that use several of them on a test workspace. */
export function testCalls(context: EngineContext) {
  return createRouterClient({
    clients: clientsHandlers(context),
    plans: plansHandlers(context),
    sessions: sessionsHandlers(context),
    annotations: annotationsHandlers(context),
    search: searchHandlers(context),
  });
}

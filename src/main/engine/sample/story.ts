import { createRouterClient } from '@orpc/server';
import { ChangeId } from '#shared/domain/ids.ts';
import { CalendarDate, Instant } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import type { EngineContext, Workspace } from '../context.ts';
import { libraryHandlers } from '../library/index.ts';
import { plansHandlers } from '../plans/index.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { settingsHandlers } from '../settings/index.ts';

/**
 * The engine's own use cases with the date set by hand, so that the sample workspace is written the way a counselor would have written it
 * over an autumn. What it writes cannot be taken back by Undo: the first Undo of a person belongs to that person.
 */
export function tellStory(context: EngineContext) {
  let now = context.clock.now();
  const clock = { now: () => now, today: () => CalendarDate.parse(now.slice(0, 10)) };
  const workspace = context.workspace();
  const unwitnessed: Workspace = {
    db: workspace.db,
    change: async (_label, write) => ({ changeId: ChangeId.parse(context.ids.next()), value: await workspace.record(write) }),
    record: workspace.record,
    undo: workspace.undo,
  };
  const telling: EngineContext = { ...context, clock, workspace: () => unwitnessed };
  return {
    /** Sets the time at which what follows happens. */
    at(instant: string): void {
      now = Instant.parse(instant);
    },
    use: createRouterClient({
      library: libraryHandlers(telling),
      clients: clientsHandlers(telling),
      annotations: annotationsHandlers(telling),
      plans: plansHandlers(telling),
      sessions: sessionsHandlers(telling),
      settings: settingsHandlers(telling, () => {}),
    }),
  };
}

export type Story = ReturnType<typeof tellStory>;

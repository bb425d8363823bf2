import { createRouterClient } from '@orpc/server';
import { ChangeId } from '#shared/domain/ids.ts';
import { CalendarDate, ClockTime, Instant } from '#shared/domain/time.ts';
import { annotationsHandlers } from '../annotations/index.ts';
import { appointmentsHandlers } from '../appointments/index.ts';
import { assessmentsHandlers } from '../assessments/index.ts';
import { attachmentsHandlers } from '../attachments/index.ts';
import { clientViewHandlers } from '../client-view/index.ts';
import { clientsHandlers } from '../clients/index.ts';
import { comparisonHandlers } from '../comparison/index.ts';
import { consentHandlers } from '../consent/index.ts';
import type { EngineContext, Workspace } from '../context.ts';
import { followUpsHandlers } from '../follow-ups/index.ts';
import { intakeHandlers } from '../intake/index.ts';
import { libraryHandlers } from '../library/index.ts';
import { paperTemplatesHandlers } from '../paper-templates/index.ts';
import { phrasesHandlers } from '../phrases/index.ts';
import { planTemplatesHandlers } from '../plan-templates/index.ts';
import { planVersionsHandlers } from '../plan-versions/index.ts';
import { planWorkHandlers } from '../plan-work/index.ts';
import { plansHandlers } from '../plans/index.ts';
import { resourcesHandlers } from '../resources/index.ts';
import { sessionsHandlers } from '../sessions/index.ts';
import { settingsHandlers } from '../settings/index.ts';

/**
 * The engine's own use cases with the date set by hand, so that the sample workspace is written the way a counselor would have written it
 * over an autumn. What it writes cannot be taken back by Undo: the first Undo of a person belongs to that person.
 */
export function tellStory(context: EngineContext) {
  let now = context.clock.now();
  const dayOf = (instant: Instant) => CalendarDate.parse(instant.slice(0, 10));
  const timeOf = (instant: Instant) => ClockTime.parse(instant.slice(11, 16));
  const clock = { now: () => now, today: () => dayOf(now), dayOf, timeOf };
  const workspace = context.workspace();
  const unwitnessed: Workspace = {
    db: workspace.db,
    change: async (label, write) => ({ changeId: ChangeId.parse(context.ids.next()), value: await workspace.record(write, label, now) }),
    record: (write, label) => workspace.record(write, label, now),
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
      assessments: assessmentsHandlers(telling),
      comparison: comparisonHandlers(telling),
      attachments: attachmentsHandlers(telling),
      clients: clientsHandlers(telling),
      clientView: clientViewHandlers(telling),
      intake: intakeHandlers(telling),
      consent: consentHandlers(telling),
      annotations: annotationsHandlers(telling),
      appointments: appointmentsHandlers(telling),
      followUps: followUpsHandlers(telling),
      phrases: phrasesHandlers(telling),
      plans: plansHandlers(telling),
      resources: resourcesHandlers(telling),
      planVersions: planVersionsHandlers(telling),
      planTemplates: planTemplatesHandlers(telling),
      paperTemplates: paperTemplatesHandlers(telling),
      planWork: planWorkHandlers(telling),
      sessions: sessionsHandlers(telling),
      settings: settingsHandlers(telling, () => {}),
    }),
  };
}

export type Story = ReturnType<typeof tellStory>;

import { createRouterClient } from '@orpc/server';
import { annotationsHandlers } from './annotations/index.ts';
import { assessmentsHandlers } from './assessments/index.ts';
import { attachmentsHandlers } from './attachments/index.ts';
import { clientsHandlers } from './clients/index.ts';
import { comparisonHandlers } from './comparison/index.ts';
import { consentHandlers } from './consent/index.ts';
import type { EngineContext } from './context.ts';
import { followUpsHandlers } from './follow-ups/index.ts';
import { intakeHandlers } from './intake/index.ts';
import { notesHandlers } from './notes/index.ts';
import { paperTemplatesHandlers } from './paper-templates/index.ts';
import { planTemplatesHandlers } from './plan-templates/index.ts';
import { planVersionsHandlers } from './plan-versions/index.ts';
import { planWorkHandlers } from './plan-work/index.ts';
import { plansHandlers } from './plans/index.ts';
import { priorityRuleHandlers } from './priority-rule/index.ts';
import { searchHandlers } from './search/index.ts';
import { sessionsHandlers } from './sessions/index.ts';

/** The case features by their contract, for tests that use several of them on a test workspace. */
export function testCalls(context: EngineContext) {
  return createRouterClient({
    assessments: assessmentsHandlers(context),
    attachments: attachmentsHandlers(context),
    clients: clientsHandlers(context),
    comparison: comparisonHandlers(context),
    consent: consentHandlers(context),
    intake: intakeHandlers(context),
    followUps: followUpsHandlers(context),
    plans: plansHandlers(context),
    planVersions: planVersionsHandlers(context),
    planTemplates: planTemplatesHandlers(context),
    priorityRule: priorityRuleHandlers(context),
    paperTemplates: paperTemplatesHandlers(context),
    planWork: planWorkHandlers(context),
    sessions: sessionsHandlers(context),
    annotations: annotationsHandlers(context),
    notes: notesHandlers(context),
    search: searchHandlers(context),
  });
}

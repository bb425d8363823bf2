import { join } from 'node:path';
import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import { annotationsHandlers } from './annotations/index.ts';
import { appointmentsHandlers } from './appointments/index.ts';
import { assessmentsHandlers } from './assessments/index.ts';
import { attachmentsHandlers, purgeRemovedAttachments } from './attachments/index.ts';
import { clientViewHandlers } from './client-view/index.ts';
import { clientsHandlers } from './clients/index.ts';
import { comparisonHandlers } from './comparison/index.ts';
import { comparisonPaperHandlers } from './comparison-paper/index.ts';
import { consentHandlers } from './consent/index.ts';
import type { Clock, EngineContext, Ids, Log, Paths } from './context.ts';
import { faultsHandlers } from './faults/index.ts';
import { followUpsHandlers } from './follow-ups/index.ts';
import { guard } from './guard.ts';
import { historyHandlers } from './history/index.ts';
import { intakeHandlers } from './intake/index.ts';
import { libraryHandlers } from './library/index.ts';
import { libraryViewsHandlers } from './library-views/index.ts';
import { notesHandlers } from './notes/index.ts';
import { createEditionShelf, createLibraryInUse, libraryFolder, occupationsHandlers } from './occupations/index.ts';
import { onetHandlers } from './onet/index.ts';
import { openingHandlers } from './opening/index.ts';
import { packsHandlers } from './packs/index.ts';
import { paperBatchHandlers } from './paper-batch/index.ts';
import { closeSignings, paperRecordHandlers } from './paper-record/index.ts';
import { paperTemplatesHandlers } from './paper-templates/index.ts';
import { phrasesHandlers } from './phrases/index.ts';
import { planExportHandlers } from './plan-export/index.ts';
import { planTemplatesHandlers } from './plan-templates/index.ts';
import { planVersionsHandlers } from './plan-versions/index.ts';
import { planWorkHandlers } from './plan-work/index.ts';
import { plansHandlers } from './plans/index.ts';
import { priorityRuleHandlers } from './priority-rule/index.ts';
import { profilePaperHandlers } from './profile-paper/index.ts';
import { createLazyReportMaker, reportsHandlers } from './reports/index.ts';
import { resourcesHandlers } from './resources/index.ts';
import { fillSampleWorkspace } from './sample/index.ts';
import { searchHandlers } from './search/index.ts';
import { sessionsHandlers } from './sessions/index.ts';
import { settingsHandlers } from './settings/index.ts';
import { todayHandlers } from './today/index.ts';
import { createVault, type PassphraseCost, STRONG_COST, systemTimer, type Timer, vaultHandlers } from './vault/index.ts';

export interface EngineParts {
  readonly paths: Paths;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Tests make passphrases cheap and hold the timer; the product leaves both out. */
  readonly vaultOptions?: { readonly passphraseCost?: PassphraseCost; readonly timer?: Timer };
}

/**
 * The application: every feature behind the contract, ready for any door. `close` locks the workspace and must be awaited before the
 * process ends.
 */
export function createEngine({ paths, clock, ids, log, vaultOptions = {} }: EngineParts) {
  const vault = createVault({
    paths,
    clock,
    ids,
    log,
    cost: vaultOptions.passphraseCost ?? STRONG_COST,
    timer: vaultOptions.timer ?? systemTimer,
    fillPractice: async () => {
      await fillSampleWorkspace(context);
    },
    tidy: async (workspace) => {
      await purgeRemovedAttachments(workspace);
      await closeSignings(workspace);
    },
  });
  const shelf = createEditionShelf(join(paths.resources, 'library'), libraryFolder(paths), log);
  const occupations = createLibraryInUse(shelf);
  const context: EngineContext = { paths, clock, ids, log, occupations, workspace: () => vault.workspace() };
  // One for all doors to papers: they share the opened fonts.
  const makeReport = createLazyReportMaker(context);

  const os = implement(contract).use(guard(vault, log));
  const router = os.router({
    vault: vaultHandlers(vault),
    library: libraryHandlers(context),
    libraryViews: libraryViewsHandlers(context),
    occupations: occupationsHandlers(context),
    packs: packsHandlers(context, shelf),
    onet: onetHandlers(context),
    clients: clientsHandlers(context),
    clientView: clientViewHandlers(context),
    consent: consentHandlers(context),
    attachments: attachmentsHandlers(context),
    intake: intakeHandlers(context),
    annotations: annotationsHandlers(context),
    assessments: assessmentsHandlers(context),
    comparison: comparisonHandlers(context),
    comparisonPaper: comparisonPaperHandlers(context),
    notes: notesHandlers(context),
    phrases: phrasesHandlers(context),
    plans: plansHandlers(context),
    planExport: planExportHandlers(context),
    planVersions: planVersionsHandlers(context),
    planTemplates: planTemplatesHandlers(context),
    priorityRule: priorityRuleHandlers(context),
    planWork: planWorkHandlers(context),
    profilePaper: profilePaperHandlers(context),
    paperTemplates: paperTemplatesHandlers(context),
    sessions: sessionsHandlers(context),
    reports: reportsHandlers(context, makeReport),
    paperRecord: paperRecordHandlers(context),
    paperBatch: paperBatchHandlers(context, makeReport),
    resources: resourcesHandlers(context),
    appointments: appointmentsHandlers(context),
    followUps: followUpsHandlers(context),
    opening: openingHandlers(context),
    today: todayHandlers(context),
    search: searchHandlers(context),
    history: historyHandlers(context),
    settings: settingsHandlers(context, ({ autoLockMinutes }) => vault.autoLockAfter(autoLockMinutes)),
    faults: faultsHandlers(log),
  });
  return {
    router,
    context,
    close: async () => {
      await vault.lock();
    },
  };
}

import { annotations } from './annotations.ts';
import { appointments } from './appointments.ts';
import { assessments } from './assessments.ts';
import { attachments } from './attachments.ts';
import { clientView } from './client-view.ts';
import { clients } from './clients.ts';
import { comparison } from './comparison.ts';
import { comparisonPaper } from './comparison-paper.ts';
import { consent } from './consent.ts';
import { faults } from './faults.ts';
import { followUps } from './follow-ups.ts';
import { history } from './history.ts';
import { intake } from './intake.ts';
import { library } from './library.ts';
import { libraryViews } from './library-views.ts';
import { notes } from './notes.ts';
import { occupations } from './occupations.ts';
import { onet } from './onet.ts';
import { opening } from './opening.ts';
import { packs } from './packs.ts';
import { paperBatch } from './paper-batch.ts';
import { paperRecord } from './paper-record.ts';
import { paperTemplates } from './paper-templates.ts';
import { phrases } from './phrases.ts';
import { planExport } from './plan-export.ts';
import { planTemplates } from './plan-templates.ts';
import { planVersions } from './plan-versions.ts';
import { planWork } from './plan-work.ts';
import { plans } from './plans.ts';
import { priorityRule } from './priority-rule.ts';
import { profilePaper } from './profile-paper.ts';
import { reports } from './reports.ts';
import { resources } from './resources.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { vault } from './vault.ts';

/** All that a window or a command line may ask of the engine. A feature has the same name here, in the engine and in the renderer. */
export const contract = {
  vault,
  library,
  libraryViews,
  occupations,
  packs,
  onet,
  clients,
  intake,
  clientView,
  consent,
  attachments,
  annotations,
  assessments,
  comparison,
  comparisonPaper,
  notes,
  phrases,
  plans,
  planExport,
  planVersions,
  planTemplates,
  priorityRule,
  planWork,
  profilePaper,
  paperTemplates,
  sessions,
  reports,
  paperBatch,
  paperRecord,
  resources,
  appointments,
  followUps,
  opening,
  today,
  history,
  search,
  settings,
  faults,
};
export type Contract = typeof contract;

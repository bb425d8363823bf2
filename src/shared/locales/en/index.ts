import annotations from './annotations.json' with { type: 'json' };
import app from './app.json' with { type: 'json' };
import appointments from './appointments.json' with { type: 'json' };
import assessments from './assessments.json' with { type: 'json' };
import attachments from './attachments.json' with { type: 'json' };
import beside from './beside.json' with { type: 'json' };
import cli from './cli.json' with { type: 'json' };
import clientView from './client-view.json' with { type: 'json' };
import clients from './clients.json' with { type: 'json' };
import comparison from './comparison.json' with { type: 'json' };
import consent from './consent.json' with { type: 'json' };
import demo from './demo.json' with { type: 'json' };
import derived from './derived.json' with { type: 'json' };
import followUps from './follow-ups.json' with { type: 'json' };
import history from './history.json' with { type: 'json' };
import importing from './importing.json' with { type: 'json' };
import intake from './intake.json' with { type: 'json' };
import library from './library.json' with { type: 'json' };
import nearNames from './near-names.json' with { type: 'json' };
import notes from './notes.json' with { type: 'json' };
import onet from './onet.json' with { type: 'json' };
import opening from './opening.json' with { type: 'json' };
import packs from './packs.json' with { type: 'json' };
import paper from './paper.json' with { type: 'json' };
import paperComparison from './paper-comparison.json' with { type: 'json' };
import paperHandover from './paper-handover.json' with { type: 'json' };
import paperHouse from './paper-house.json' with { type: 'json' };
import paperReportParts from './paper-report-parts.json' with { type: 'json' };
import paperSessionNote from './paper-session-note.json' with { type: 'json' };
import paperTakeAway from './paper-take-away.json' with { type: 'json' };
import paperTemplate from './paper-template.json' with { type: 'json' };
import paperTemplates from './paper-templates-screen.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import plainWords from './plain-words.json' with { type: 'json' };
import planExport from './plan-export.json' with { type: 'json' };
import planTemplates from './plan-templates.json' with { type: 'json' };
import planVersions from './plan-versions.json' with { type: 'json' };
import planWork from './plan-work.json' with { type: 'json' };
import plans from './plans.json' with { type: 'json' };
import priorityRule from './priority-rule.json' with { type: 'json' };
import profile from './profile.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };
import profilePaperScreen from './profile-paper-screen.json' with { type: 'json' };
import recordOfPapers from './record-of-papers.json' with { type: 'json' };
import refusals from './refusals.json' with { type: 'json' };
import reports from './reports.json' with { type: 'json' };
import resources from './resources.json' with { type: 'json' };
import scores from './scores.json' with { type: 'json' };
import sessions from './sessions.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import start from './start.json' with { type: 'json' };
import timeline from './timeline.json' with { type: 'json' };
import today from './today.json' with { type: 'json' };
import transition from './transition.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import unlock from './unlock.json' with { type: 'json' };
import whatIf from './what-if.json' with { type: 'json' };

/** The English catalogue: the source of all message keys. One file a feature; ids are `<feature>.<what>`. */
export const en = {
  ...annotations,
  ...app,
  ...assessments,
  ...attachments,
  ...appointments,
  ...beside,
  ...cli,
  ...clients,
  ...clientView,
  ...comparison,
  ...consent,
  ...demo,
  ...derived,
  ...followUps,
  ...history,
  ...importing,
  ...intake,
  ...library,
  ...nearNames,
  ...notes,
  ...onet,
  ...opening,
  ...packs,
  ...paper,
  ...paperComparison,
  ...paperReportParts,
  ...paperHandover,
  ...paperSessionNote,
  ...paperTakeAway,
  ...paperHouse,
  ...recordOfPapers,
  ...paperTemplate,
  ...paperTemplates,
  ...phrases,
  ...plainWords,
  ...plans,
  ...planExport,
  ...planTemplates,
  ...planVersions,
  ...priorityRule,
  ...planWork,
  ...profile,
  ...profilePaper,
  ...profilePaperScreen,
  ...refusals,
  ...reports,
  ...resources,
  ...scores,
  ...sessions,
  ...settings,
  ...shell,
  ...start,
  ...timeline,
  ...today,
  ...transition,
  ...units,
  ...unlock,
  ...whatIf,
};

export type MessageId = keyof typeof en;

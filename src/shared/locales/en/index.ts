import annotations from './annotations.json' with { type: 'json' };
import app from './app.json' with { type: 'json' };
import beside from './beside.json' with { type: 'json' };
import cli from './cli.json' with { type: 'json' };
import clients from './clients.json' with { type: 'json' };
import demo from './demo.json' with { type: 'json' };
import derived from './derived.json' with { type: 'json' };
import history from './history.json' with { type: 'json' };
import importing from './importing.json' with { type: 'json' };
import library from './library.json' with { type: 'json' };
import onet from './onet.json' with { type: 'json' };
import packs from './packs.json' with { type: 'json' };
import paper from './paper.json' with { type: 'json' };
import plans from './plans.json' with { type: 'json' };
import profile from './profile.json' with { type: 'json' };
import profilePaper from './profile-paper.json' with { type: 'json' };
import refusals from './refusals.json' with { type: 'json' };
import reports from './reports.json' with { type: 'json' };
import scores from './scores.json' with { type: 'json' };
import sessions from './sessions.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import start from './start.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };
import unlock from './unlock.json' with { type: 'json' };

/** The English catalogue: the source of all message keys. One file a feature; ids are `<feature>.<what>`. */
export const en = {
  ...annotations,
  ...app,
  ...beside,
  ...cli,
  ...clients,
  ...demo,
  ...derived,
  ...history,
  ...importing,
  ...library,
  ...onet,
  ...packs,
  ...paper,
  ...plans,
  ...profile,
  ...profilePaper,
  ...refusals,
  ...reports,
  ...scores,
  ...sessions,
  ...settings,
  ...shell,
  ...start,
  ...units,
  ...unlock,
};

export type MessageId = keyof typeof en;

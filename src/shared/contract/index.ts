import { annotations } from './annotations.ts';
import { clients } from './clients.ts';
import { faults } from './faults.ts';
import { history } from './history.ts';
import { library } from './library.ts';
import { libraryViews } from './library-views.ts';
import { occupations } from './occupations.ts';
import { onet } from './onet.ts';
import { packs } from './packs.ts';
import { plans } from './plans.ts';
import { profilePaper } from './profile-paper.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
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
  annotations,
  plans,
  profilePaper,
  sessions,
  reports,
  history,
  search,
  settings,
  faults,
};
export type Contract = typeof contract;

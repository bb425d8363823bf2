import { annotations } from './annotations.ts';
import { clients } from './clients.ts';
import { faults } from './faults.ts';
import { history } from './history.ts';
import { library } from './library.ts';
import { occupations } from './occupations.ts';
import { plans } from './plans.ts';
import { reports } from './reports.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { vault } from './vault.ts';

/** All that a window or a command line may ask of the engine. A feature has the same name here, in the engine and in the renderer. */
export const contract = { vault, library, occupations, clients, annotations, plans, sessions, reports, history, search, settings, faults };
export type Contract = typeof contract;

import { backup } from './backup.ts';
import { clients } from './clients.ts';
import type { Command } from './command.ts';
import { create } from './create.ts';
import { importPages } from './import.ts';
import { libraryList } from './library-list.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';

/** Every command, in the order `waymark help` lists them. */
export const commands: readonly Command[] = [create, importPages, libraryList, clients, plan, report, backup];

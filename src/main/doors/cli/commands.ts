import { backup } from './backup.ts';
import { clients } from './clients.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { create } from './create.ts';
import { importPages } from './import.ts';
import { libraryImport } from './library-import.ts';
import { libraryInfo } from './library-info.ts';
import { libraryList } from './library-list.ts';
import { libraryOnet } from './library-onet.ts';
import { plan } from './plan.ts';
import { profile } from './profile.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { transition } from './transition.ts';

/** Every command, in the order `waymark help` lists them. */
export const commands: readonly Command[] = [
  create,
  search,
  profile,
  compare,
  transition,
  libraryInfo,
  libraryImport,
  libraryOnet,
  importPages,
  libraryList,
  clients,
  plan,
  report,
  backup,
];

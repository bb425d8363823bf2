import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** Begins the name of a folder that an import has not finished; it is not that of an edition, so nobody takes it for one. */
const prefix = 'coming-';

/** A folder for one import, until it gets its name or is given up. */
export interface Stage {
  readonly folder: string;
  /** Removes what is still there. */
  close(): Promise<void>;
}

/** Folders for imports under way in this program. Opening one clears those that a killed program left. Throws what the disk says. */
export function createStages(shelfFolder: string): { open(): Promise<Stage> } {
  const underWay = new Set<string>();
  return {
    async open() {
      makeFolder(shelfFolder);
      const left = (await readdir(shelfFolder)).filter((name) => name.startsWith(prefix) && !underWay.has(name));
      for (const name of left) await rm(join(shelfFolder, name), { recursive: true });
      const folder = await mkdtemp(join(shelfFolder, prefix));
      underWay.add(basename(folder));
      return {
        folder,
        close: async () => {
          underWay.delete(basename(folder));
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

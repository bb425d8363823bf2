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

/** Folders for imports under way in this program. */
export interface Stages {
  /** Opens a folder, and clears those that a killed program left. Throws what the disk says. */
  open(): Promise<Stage>;
  /** Does the work when what was asked for before it has ended: two imports of one file want the same name, and may not clear its place both. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function createStages(shelfFolder: string): Stages {
  const underWay = new Set<string>();
  let former: Promise<unknown> = Promise.resolve();
  return {
    inTurn(work) {
      // Each caller hears of its own failure; the next one only waits for it.
      const mine = former.then(work, work);
      former = mine;
      return mine;
    },
    async open() {
      makeFolder(shelfFolder);
      const left = (await readdir(shelfFolder)).filter((name) => name.startsWith(prefix) && !underWay.has(name));
      for (const name of left) await rm(join(shelfFolder, name), { recursive: true, force: true });
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

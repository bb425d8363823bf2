import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { ProfileId, ProfileVersionId } from '#shared/domain/ids.ts';
import { openTestWorkspace } from '../../../src/main/engine/database/testing.ts';
import { type ReadPage, readPages } from '../../../src/main/engine/importers/index.ts';
import { libraryHandlers } from '../../../src/main/engine/library/index.ts';
import { loadOfficialTitles } from '../../../src/main/engine/library/official-titles.ts';
import { insertProfile, insertVersion, pageSource } from '../../../src/main/engine/library/store.ts';
import type { Comparison } from '../comparison.ts';

const PAGES = 20;
/** A warm-up and seven measured runs, each with pages of its own. */
const RUNS = 8;
const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const page = readFileSync(join(resources, 'sample-pages', 'librarians.zh-Hant.txt'), 'utf8');

export const pageImport: Comparison = {
  name: `import of ${PAGES} new pages`,
  peer: 'what was read of them, written to the same tables with their search index',
  goal: 2.5,
  async prepare() {
    const ours = await openTestWorkspace();
    const theirs = await openTestWorkspace();
    const library = createRouterClient(libraryHandlers(ours.context));
    const titles = await loadOfficialTitles(resources);
    const read = Array.from({ length: RUNS }, (_, run) =>
      newPages(run).flatMap((text) => readPages(new TextEncoder().encode(text), titles, theirs.context.clock.today()).pages),
    );
    let ourRun = 0;
    let theirRun = 0;
    return {
      ours: async () => {
        const files = newPages(ourRun).map((text, index) => ({ name: `${ourRun}-${index}.txt`, content: new Blob([text]) }));
        ourRun += 1;
        for await (const event of await library.importPages({ files })) {
          if (event.kind === 'failed') throw new Error(`A page of the bench was refused: ${event.refusal.code}`);
        }
      },
      theirs: async () => {
        await theirs.workspace.change('pagesImported', async (db) => {
          for (const one of read[theirRun] ?? []) await write(db, one);
        });
        theirRun += 1;
      },
      close: async () => {
        await ours.close();
        await theirs.close();
      },
    };

    async function write(
      db: Parameters<typeof insertProfile>[0],
      { raw, profile, questions, unplaced, warnings }: ReadPage,
    ): Promise<void> {
      const { clock, ids } = theirs.context;
      const profileId = ProfileId.parse(ids.next());
      const id = ProfileVersionId.parse(ids.next());
      await insertProfile(db, { id: profileId, source: pageSource, socCode: profile.socCode, versionId: id, now: clock.now() });
      const version = { id, profileId, number: 1, hash: id, importedAt: clock.now(), profile, questions, unplaced, warnings };
      await insertVersion(db, version, raw, `${profile.socCode}.txt`);
    }
  },
};

/** Pages nobody has seen yet: the sample page under a code and with a figure of its own. */
function newPages(run: number): readonly string[] {
  return Array.from({ length: PAGES }, (_, index) =>
    page.replaceAll('25-4022', `25-${String(1000 + run * PAGES + index)}`).replaceAll('45,000', `45,${String(100 + index)}`),
  );
}
